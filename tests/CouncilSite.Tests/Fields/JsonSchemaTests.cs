using System.Text;
using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Fields;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;
using CouncilSite.Text;
using CouncilSite.Yaml;
using Json.Schema;

namespace CouncilSite.Tests.Fields;

/// <summary>An editing program that checks YAML by the JSON Schemas says what the program says.</summary>
public sealed class JsonSchemaTests
{
    private static readonly (string Name, Schema Schema, JsonSchema Json)[] Schemas =
    [
        .. ContentSchemas.All.Where(named => named.Name != "theme").Select(named => (named.Name, named.Schema, JsonSchema.FromText(Write(named.Schema)))),
    ];

    // What a pattern cannot know: which days there are, and what an address or a provision is.
    private static readonly string[] Exact = ["FLD001", "FLD002", "FLD004", "FLD005"];

    [Fact]
    public void Every_file_of_the_content_passes_the_schemas_that_take_it_and_no_others()
    {
        var taken = 0;
        foreach (var (path, text) in Texts())
        {
            foreach (var schema in Schemas)
                taken += Compare(path, text, schema) ? 1 : 0;
        }

        Assert.True(taken > 60, $"{taken} files are taken by a schema.");
    }

    [Fact]
    public void A_file_with_a_change_passes_the_schema_where_the_program_takes_it() => GeneratedCases.Check(200, random =>
    {
        var (path, text) = random.Pick(Texts());
        if (Schemas.FirstOrDefault(schema => Parse(text) is { } node && schema.Schema.Accepts(node, new DiagnosticBag())) is { Schema: not null } schema)
            Compare(path, random.Pick(TextChanges.All).Change(text, text, random), schema);
    });

    private static bool Compare(string path, string text, (string Name, Schema Schema, JsonSchema Json) schema)
    {
        if (Parse(text) is not { } node)
            return false;
        var diagnostics = new DiagnosticBag();
        var isTaken = schema.Schema.Accepts(node, diagnostics);
        var codes = diagnostics.ToSortedList().Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Descriptor.Code).ToList();
        // A table is another file, which the schema does not see.
        if (codes.Exists(code => code.StartsWith("CSV", StringComparison.Ordinal)))
            return false;
        var evaluation = schema.Json.Evaluate(JsonSerializer.SerializeToElement(YamlAsJson.Of(node)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (isTaken)
            Assert.True(evaluation.IsValid, $"{path} is taken as {schema.Name}: {string.Join("; ", (evaluation.Details ?? []).Where(detail => detail.Errors is not null).Take(5).Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}"))}\n{text}");
        else if (codes.Exists(Exact.Contains))
            Assert.False(evaluation.IsValid, $"{path} is no {schema.Name}: {string.Join("; ", diagnostics.ToSortedList().Select(fault => TextReporter.Line(fault, MessageLanguage.English)))}\n{text}");
        return isTaken;
    }

    private static Node? Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var node = YamlParser.Parse(new SourceFile("a.yml", "content/a.yml", text), diagnostics);
        return diagnostics.HasErrors ? null : node;
    }

    private static string Write(Schema schema)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            schema.WriteJsonSchema(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static IReadOnlyList<(string Path, string Text)> Texts() =>
    [
        .. Mutation.Original.List().Select(entry => (entry.Path, Text: Encoding.UTF8.GetString(Mutation.Original.ReadBytes(entry.Path, int.MaxValue))))
            .Select(file => Path.GetExtension(file.Path) switch
            {
                ".yml" => file,
                ".md" => (file.Path, Text: file.Text[4..(file.Text.IndexOf("\n---", StringComparison.Ordinal) + 1)]),
                _ => (file.Path, Text: ""),
            })
            .Where(file => file.Text.Length > 0),
    ];
}

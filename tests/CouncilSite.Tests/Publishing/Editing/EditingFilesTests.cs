using System.IO.Enumeration;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Editing;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;
using JsonSchema = Json.Schema.JsonSchema;

namespace CouncilSite.Tests.Publishing.Editing;

/// <summary>What editing programs read says what the program itself knows of the fields.</summary>
public sealed class EditingFilesTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = EditingFiles.WriteAll(ContentSchemas.Groups, ContentKinds.All).ToDictionary(file => file.Path, file => file.Text);

    [Fact]
    public void The_repository_has_them_as_the_program_writes_them()
    {
        var written = Files.Where(file => !File.Exists(InRepository(file.Key)) || File.ReadAllText(InRepository(file.Key)).ReplaceLineEndings("\n") != file.Value).ToList();
        if (Environment.GetEnvironmentVariable("COUNCIL_ACCEPT") == "1")
        {
            foreach (var file in written)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(InRepository(file.Key))!);
                File.WriteAllText(InRepository(file.Key), file.Value);
            }
        }

        Assert.Empty(written.Select(file => file.Key));
    }

    [Fact]
    public void Each_YAML_file_of_the_content_is_checked_by_the_schema_that_the_program_reads_it_by()
    {
        var wired = JsonNode.Parse(Files[".vscode/settings.json"])!["yaml.schemas"]!.AsObject();
        Assert.All(wired, schema => Assert.Contains(schema.Key[2..], Files.Keys));
        var checkedFiles = Directory.EnumerateFiles(InRepository("content"), "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFolder.Path, path).Replace('\\', '/'))
            .Select(path => (
                Wired: wired.Where(schema => FileSystemName.MatchesSimpleExpression(schema.Value!.GetValue<string>().Replace("**/", "*", StringComparison.Ordinal), path)).Select(schema => schema.Key).ToList(),
                Read: $"./.vscode/schemas/{ContentSchemas.Find(path)!.Name}.schema.json"))
            .ToList();
        Assert.True(checkedFiles.Count > 10);
        Assert.All(checkedFiles, file => Assert.Equal([file.Read], file.Wired));
    }

    [Fact]
    public void Every_field_of_a_schema_has_a_title_a_description_and_an_example_that_it_takes()
    {
        var fields = AllFields();
        Assert.True(fields.Count > 200);
        Assert.All(fields, field => Assert.False(string.IsNullOrEmpty(field.Property["title"]?.GetValue<string>()), field.Path));
        Assert.All(fields, field => Assert.False(string.IsNullOrEmpty(field.Property["description"]?.GetValue<string>()), field.Path));
        // Incomes and expenditures have the same fields; only incomes play a part. Nobody is shown how to write a former name.
        var without = fields.Where(field => field.Property["deprecated"] is null && field.Value["properties"] is null && field.Property["examples"] is null).Select(field => field.Path);
        Assert.Equal(["accounts.budget.expenditure.kind", "accounts.settlement.expenditure.kind"], without);
        Assert.All(fields.Where(field => field.Property["examples"] is not null), field => Assert.True(
            JsonSchema.FromText(field.Property.ToJsonString()).Evaluate(JsonSerializer.SerializeToElement(Assert.Single(field.Property["examples"]!.AsArray()))).IsValid, field.Path));
    }

    [Theory]
    [InlineData("members.counts.fiscal_year", "2020")]
    [InlineData("officers.proposed", "true")]
    [InlineData("members.members.joined", "\"2021-06-29\"")]
    [InlineData("accounts.budget.income.budget", "\"40,000\"")]
    [InlineData("newsletters-about.days", "[15]")]
    public void An_example_is_written_as_a_parser_of_YAML_takes_it(string path, string example) =>
        Assert.Equal(example, Assert.Single(AllFields(), field => field.Path == path).Property["examples"]![0]!.ToJsonString());

    [Fact]
    public void News_events_and_newsletters_are_written_in_forms_with_all_their_fields()
    {
        var forms = Mapping(YamlParser.Parse(new SourceFile(".pages.yml", ".pages.yml", Files[".pages.yml"]), new DiagnosticBag()));
        var collections = List(forms["content"]).ToDictionary(collection => Text(collection["name"]));
        Assert.Equal(["events", "news", "newsletters"], collections.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(collections.Keys.Order(StringComparer.Ordinal), List(forms["media"]).Select(media => Text(media["name"])).Order(StringComparer.Ordinal));
        foreach (var (name, collection) in collections)
        {
            Assert.Equal($"content/{name}", Text(collection["path"]));
            var kind = ContentKinds.All.Single(kind => kind.Folder == name);
            var schema = kind.Schemas.Single(schema => Path.GetExtension(schema.Files) == ".md").Schema;
            var asked = List(collection["fields"]);
            AssertAsks(schema, asked[..^1]);
            Assert.Equal(["body", "本文", "code"], new[] { "name", "label", "type" }.Select(key => Text(asked[^1][key])));
        }
    }

    private static void AssertAsks(Schema schema, IReadOnlyList<Dictionary<string, Node>> asked)
    {
        Assert.Equal(schema.Fields.Select(field => (field.Name, field.Label, field.IsRequired)), asked.Select(form => (Text(form["name"]), Text(form["label"]), Text(form["required"]) == "true")));
        foreach (var (field, form) in schema.Fields.Zip(asked))
        {
            Assert.Equal(field.Form is FieldForm.List, form.ContainsKey("list"));
            if (field.Form.Inner is { } inner)
                AssertAsks(inner, List(form["fields"]));
            else if (field.Form is FieldForm.Choice choice)
                Assert.Equal(choice.Options, List(Mapping(form["options"])["values"]).Select(option => new FormOption(Text(option["name"]), Text(option["label"]))));
            else
                Assert.Equal(field.Form is FieldForm.Day, form.ContainsKey("options"));
            // Yes or no, and one of some words, need none.
            Assert.Equal(field.Form.Inner is null && field.Form is not (FieldForm.Flag or FieldForm.Choice), form.TryGetValue("description", out var hint) && Text(hint).Contains("例：", StringComparison.Ordinal));
        }
    }

    private static List<(string Path, JsonObject Property, JsonObject Value)> AllFields() =>
        [.. ContentSchemas.Groups.SelectMany(group => group.Schemas).SelectMany(schema => Fields(SchemaDocument.Create(schema), schema.Named.Name))];

    private static string InRepository(string path) => Path.Combine(RepositoryFolder.Path, path);

    private static IEnumerable<(string Path, JsonObject Property, JsonObject Value)> Fields(JsonObject schema, string outer) =>
        (schema["properties"] as JsonObject ?? []).SelectMany(property =>
        {
            var value = ValueOf(property.Value!.AsObject());
            return Fields(value, $"{outer}.{property.Key}").Prepend(($"{outer}.{property.Key}", property.Value!.AsObject(), value));
        });

    private static JsonObject ValueOf(JsonObject property) =>
        (property["anyOf"]?[0] ?? property["items"]) is JsonObject within ? ValueOf(within) : property;

    private static Dictionary<string, Node> Mapping(Node? node) => Assert.IsType<MappingNode>(node).Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value);

    private static List<Dictionary<string, Node>> List(Node node) => [.. Assert.IsType<ListNode>(node).Items.Select(Mapping)];

    private static string Text(Node node) => Assert.IsType<ScalarNode>(node).Text;
}

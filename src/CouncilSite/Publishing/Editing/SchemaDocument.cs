using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilSite.Fields;
using CouncilSite.Kinds;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Editing;

/// <summary>The JSON Schema (2020-12) of a file, each of its fields with a title, a description and an example.</summary>
public static class SchemaDocument
{
    /// <summary>Writes a schema as a file of its own.</summary>
    public static string Write(ExemplifiedSchema schema) => Encoding.UTF8.GetString(LegibleJson.Write(writer => Create(schema).WriteTo(writer)));

    /// <summary>The schema as JSON.</summary>
    public static JsonObject Create(ExemplifiedSchema schema)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.Named.Schema.WriteJsonSchema(writer);
            writer.WriteEndObject();
        }

        var document = JsonNode.Parse(buffer.ToArray())!.AsObject();
        AddExamples(document, schema.Fields);
        return document;
    }

    private static void AddExamples(JsonObject document, IReadOnlyList<ExemplifiedField> fields)
    {
        foreach (var field in fields)
        {
            var property = document["properties"]![field.Field.Name]!.AsObject();
            if (field.Inner.Count > 0)
                AddExamples(ValueOf(property), field.Inner);
            else if (field.Example is { } example)
                property.Insert(property.IndexOf("description") + 1, "examples", new JsonArray(field.Field.Form is FieldForm.List ? new JsonArray(AsJson(example)) : AsJson(example)));
        }
    }

    // Behind the choice to leave it out, and behind the list.
    private static JsonObject ValueOf(JsonObject property) =>
        property["anyOf"] is JsonArray choices ? ValueOf(choices[0]!.AsObject())
        : property["items"] is JsonObject items ? ValueOf(items)
        : property;

    // As a parser of YAML takes it, for so editing programs write it.
    private static JsonValue AsJson(ScalarNode example) => example switch
    {
        { IsPlain: true, Text: "true" or "false" } => JsonValue.Create(example.Text == "true"),
        { IsPlain: true } when decimal.TryParse(example.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(example.Text),
    };
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilSite.Fields;
using CouncilSite.Kinds.Pages;
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
        AddExamples(document, schema.Named.Schema, "", schema.Fields.ToDictionary(field => field.Path));
        return document;
    }

    private static void AddExamples(JsonObject document, Schema schema, string outer, IReadOnlyDictionary<string, ExemplifiedField> fields)
    {
        foreach (var field in schema.Fields)
        {
            var path = outer + field.Name;
            var property = document["properties"]![field.Name]!.AsObject();
            if (field.Form.Inner is { } inner)
                AddExamples(ValueOf(property), inner, $"{path}.", fields);
            else if (fields[path].Example is { } example)
                ValueOf(property)["examples"] = new JsonArray(example);
        }
    }

    // Behind the choice to leave it out, and behind the list.
    private static JsonObject ValueOf(JsonObject property) =>
        property["anyOf"] is JsonArray choices ? ValueOf(choices[0]!.AsObject())
        : property["items"] is JsonObject items ? ValueOf(items)
        : property;
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CouncilSite.Fields;

namespace CouncilSite.Tests.Harness;

/// <summary>YAML as other programs read it, to hold it against a JSON Schema.</summary>
internal static partial class YamlAsJson
{
    /// <summary>By the core schema of YAML 1.2.</summary>
    public static JsonNode? Of(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.DistinctBy(entry => entry.Key.Text).Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { IsPlain: false, Text: var text } => JsonValue.Create(text),
        ScalarNode { Text: "" or "~" or "null" or "Null" or "NULL" } => null,
        ScalarNode { Text: "true" or "True" or "TRUE" } => JsonValue.Create(true),
        ScalarNode { Text: "false" or "False" or "FALSE" } => JsonValue.Create(false),
        ScalarNode { Text: var text } when Number().IsMatch(text) => JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ScalarNode { Text: var text } => JsonValue.Create(text),
        _ => throw new InvalidOperationException($"{node} is no node of YAML."),
    };

    [GeneratedRegex(@"^[-+]?(?:[0-9]{1,20}(?:\.[0-9]{0,9})?|\.[0-9]{1,9})$")]
    private static partial Regex Number();
}

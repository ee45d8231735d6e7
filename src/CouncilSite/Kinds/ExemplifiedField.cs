using CouncilSite.Fields;

namespace CouncilSite.Kinds;

/// <summary>A field with an example of its value.</summary>
/// <param name="Path">The keys that lead to it from the outermost: <c>programme.speaker</c>.</param>
/// <param name="Field">The field.</param>
/// <param name="Example">A value, of a list one of its items; null where it has fields of its own, which have examples.</param>
/// <param name="Inner">The fields of its value, or of a list's items.</param>
public sealed record ExemplifiedField(string Path, Field Field, ScalarNode? Example, IReadOnlyList<ExemplifiedField> Inner)
{
    /// <summary>What a form says beside the label: how a value is written, and an example; null where the form shows by itself what can be given.</summary>
    public string? FormHint => (Field.Form is FieldForm.List list ? list.Item : Field.Form) is FieldForm.Text or FieldForm.Number or FieldForm.Day
        ? string.Join('。', new[] { SaysHow ? Field.TypeDescription : null, Example is null ? null : $"例：{Example.Text}" }.OfType<string>())
        : null;

    // A list is a list in the form as well.
    private bool SaysHow => Field.Form is not FieldForm.List && Field.TypeDescription != FieldTypes.Text.Description;

    /// <summary>The fields of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="outer">The keys that lead to its mapping, each followed by a dot.</param>
    /// <param name="examples">Such mappings; other nodes say nothing of the fields.</param>
    internal static IReadOnlyList<ExemplifiedField> Of(Schema schema, string outer, IEnumerable<Node> examples)
    {
        var entries = examples.OfType<MappingNode>().SelectMany(mapping => mapping.Entries).ToLookup(entry => entry.Key.Text, entry => entry.Value);
        return
        [
            .. schema.Fields.Select(field =>
            {
                var path = outer + field.Name;
                var values = entries[field.Name].SelectMany(value => value is ListNode list ? list.Items : [value]).ToList();
                return new ExemplifiedField(
                    path, field, values.OfType<ScalarNode>().FirstOrDefault(value => !value.IsEmpty),
                    field.Form.Inner is { } inner ? Of(inner, $"{path}.", values) : []);
            }),
        ];
    }
}

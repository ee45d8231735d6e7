using CouncilSite.Fields;

namespace CouncilSite.Kinds.Pages;

/// <summary>A schema with examples of files that it describes.</summary>
/// <param name="Named">The schema.</param>
/// <param name="Examples">Whole files, which together use every field.</param>
public sealed record ExemplifiedSchema(NamedSchema Named, IReadOnlyList<ExampleFile> Examples)
{
    /// <summary>All fields, the nested ones after the one that holds them.</summary>
    public IReadOnlyList<ExemplifiedField> Fields { get; } = [.. FindFields(Named.Schema, "", Examples.Select(example => example.Fields))];

    private static IEnumerable<ExemplifiedField> FindFields(Schema schema, string outer, IEnumerable<Node> examples)
    {
        var mappings = examples.OfType<MappingNode>().ToList();
        foreach (var field in schema.Fields)
        {
            var values = mappings
                .SelectMany(mapping => mapping.Entries)
                .Where(entry => entry.Key.Text == field.Name)
                .SelectMany(entry => entry.Value is ListNode list ? list.Items : [entry.Value])
                .ToList();
            yield return new ExemplifiedField(outer + field.Name, field, values.OfType<ScalarNode>().FirstOrDefault(value => !value.IsEmpty)?.Text);
            if (field.Form.Inner is not { } inner)
                continue;
            foreach (var within in FindFields(inner, $"{outer}{field.Name}.", values))
                yield return within;
        }
    }
}

/// <summary>A field with an example of its value.</summary>
/// <param name="Path">The keys that lead to it from the outermost: <c>programme.speaker</c>.</param>
/// <param name="Field">The field.</param>
/// <param name="Example">A value, of a list one of its items; null where it has fields of its own.</param>
public sealed record ExemplifiedField(string Path, Field Field, string? Example);

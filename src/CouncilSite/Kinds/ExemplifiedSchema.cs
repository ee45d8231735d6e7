namespace CouncilSite.Kinds;

/// <summary>A schema with examples of files that it describes.</summary>
/// <param name="Named">The schema.</param>
/// <param name="Examples">Whole files, which together use every field.</param>
public sealed record ExemplifiedSchema(NamedSchema Named, IReadOnlyList<ExampleFile> Examples)
{
    /// <summary>Its fields, in the order in which editors write them.</summary>
    public IReadOnlyList<ExemplifiedField> Fields { get; } = ExemplifiedField.Of(Named.Schema, "", Examples.Select(example => example.Fields));

    /// <summary>All fields, the nested ones after the one that holds them.</summary>
    public IEnumerable<ExemplifiedField> AllFields => Flatten(Fields);

    /// <summary>A schema with all files of the example that it describes.</summary>
    public static ExemplifiedSchema Of(NamedSchema schema) => new(schema, [.. ExampleFile.All.Where(file => schema.Describes(file.Path))]);

    private static IEnumerable<ExemplifiedField> Flatten(IEnumerable<ExemplifiedField> fields) => fields.SelectMany(field => Flatten(field.Inner).Prepend(field));
}

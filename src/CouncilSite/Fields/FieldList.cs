namespace CouncilSite.Fields;

/// <summary>The fields of a schema while it declares them: to declare one is to add it.</summary>
public sealed class FieldList
{
    private readonly List<Field> _declared = [];

    internal FieldList()
    {
    }

    internal IReadOnlyList<Field> Declared => [.. _declared];

    /// <summary>Adds a field that must be there.</summary>
    /// <param name="name">The key as editors write it.</param>
    /// <param name="type">What its value may be.</param>
    /// <param name="label">What it means, in Japanese: for the JSON Schema, the editing form and the guide.</param>
    /// <param name="formerName">What the key was before; see <see cref="Field.FormerName"/>.</param>
    /// <exception cref="ArgumentException">There is a field of this name already.</exception>
    public RequiredField<T> Required<T>(string name, FieldType<T> type, string label, string? formerName = null) =>
        Add(new RequiredField<T>(name, type, label) { FormerName = formerName });

    /// <summary>Adds a field that may be left out or empty.</summary>
    /// <param name="name">The key as editors write it.</param>
    /// <param name="type">What its value may be.</param>
    /// <param name="label">What it means, in Japanese: for the JSON Schema, the editing form and the guide.</param>
    /// <param name="formerName">What the key was before; see <see cref="Field.FormerName"/>.</param>
    /// <exception cref="ArgumentException">There is a field of this name already.</exception>
    public OptionalField<T> Optional<T>(string name, FieldType<T> type, string label, string? formerName = null) =>
        Add(new OptionalField<T>(name, type, label) { FormerName = formerName });

    private TField Add<TField>(TField field)
        where TField : Field
    {
        foreach (var name in new[] { field.Name, field.FormerName }.OfType<string>())
        {
            if (_declared.Exists(declared => declared.Name == name || declared.FormerName == name))
                throw new ArgumentException($"There are two fields '{name}'.", nameof(field));
        }

        _declared.Add(field);
        return field;
    }
}

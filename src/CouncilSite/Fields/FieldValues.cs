using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>The values of one mapping, read and checked by a schema.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<Field, object> _values;

    internal FieldValues(Dictionary<Field, object> values, SourceSpan span)
    {
        _values = values;
        Span = span;
    }

    /// <summary>The place of the whole mapping.</summary>
    public SourceSpan Span { get; }

    /// <summary>The value of a required field.</summary>
    public T Get<T>(RequiredField<T> field) => (T)_values[field];

    /// <summary>The value of an optional field, or null where it was left out.</summary>
    public T? Find<T>(OptionalField<T> field)
        where T : class =>
        _values.TryGetValue(field, out var found) ? (T)found : null;

    /// <summary>The value of an optional field of a value type, or null where it was left out.</summary>
    public T? FindValue<T>(OptionalField<T> field)
        where T : struct =>
        _values.TryGetValue(field, out var found) ? (T)found : null;

    /// <summary>The items of an optional list; none where it was left out.</summary>
    public IReadOnlyList<T> FindList<T>(OptionalField<IReadOnlyList<T>> field) => Find(field) ?? [];
}

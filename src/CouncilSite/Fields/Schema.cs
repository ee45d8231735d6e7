using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>The fields of a YAML mapping: closed, so that a misspelt key is an error and not silence.</summary>
/// <param name="label">What the mapping describes, in Japanese.</param>
public abstract class Schema(string label)
{
    /// <summary>What the mapping describes, in Japanese.</summary>
    public string Label { get; } = label;

    /// <summary>Its fields, in the order in which editors write them.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The names of the fields in one line, for messages.</summary>
    protected string FieldNames => string.Join(", ", Fields.Select(known => known.Name));

    /// <summary>Writes the JSON Schema (2020-12) properties of the mapping, inside an open object.</summary>
    public void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("title", Label);
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        foreach (var field in Fields)
            field.WriteJsonSchema(writer);
        writer.WriteEndObject();
        writer.WriteStartArray("required");
        // What may still stand there by its former name cannot be asked for by the new one.
        foreach (var field in Fields.Where(field => field is { IsRequired: true, FormerName: null }))
            writer.WriteStringValue(field.Name);
        writer.WriteEndArray();
    }

    /// <summary>Whether a node is such a mapping; its faults go into the bag.</summary>
    internal bool Accepts(Node node, DiagnosticBag diagnostics) => ReadFields(node, diagnostics) is not null;

    /// <summary>Reads the mapping's fields; null, with all faults in the bag, where any is wrong.</summary>
    protected FieldValues? ReadFields(Node node, DiagnosticBag diagnostics)
    {
        if (node is not MappingNode mapping)
        {
            diagnostics.Add(FieldDiagnostics.NotAMapping, node.Span, Label, FieldNames);
            return null;
        }

        var values = new Dictionary<Field, object>();
        var isWhole = true;
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (FindField(entry.Key, mapping, diagnostics) is not { } field)
            {
                if (ReportUnknown(entry.Key, mapping, diagnostics) is { } other)
                    meant.Add(other);
                isWhole = false;
            }
            else if (entry.Value is ScalarNode { IsEmpty: true })
            {
                // An empty value is the same as none: it is missing where the field is required.
            }
            else if (field.TryRead(entry.Value, diagnostics, out var value))
            {
                // A table's columns may bear one name twice, which is reported where the table is read.
                values[field] = value;
            }
            else
            {
                isWhole = false;
                values.Remove(field);
            }
        }

        foreach (var field in Fields.Where(field => field.IsRequired && !values.ContainsKey(field)))
        {
            var written = mapping.Entries.FirstOrDefault(entry => entry.Key.Text == field.Name || entry.Key.Text == field.FormerName);
            // What stands there under another name is reported already.
            if (written?.Value is (null or ScalarNode { IsEmpty: true }) && !meant.Contains(field.Name))
            {
                diagnostics.Add(FieldDiagnostics.MissingKey, written?.Key.Span ?? mapping.Span, field.Name, field.Label, field.TypeDescription, field.EnglishTypeDescription);
            }

            isWhole = false;
        }

        FiscalYearInTitle.Check(mapping, diagnostics);
        return isWhole ? new FieldValues(values, mapping.Span) : null;
    }

    private Field? FindField(ScalarNode key, MappingNode mapping, DiagnosticBag diagnostics)
    {
        if (Fields.FirstOrDefault(field => field.Name == key.Text) is { } field)
            return field;
        // Beside the new name it is one key too many.
        if (Fields.FirstOrDefault(field => field.FormerName == key.Text) is not { } renamed || mapping.Entries.Any(entry => entry.Key.Text == renamed.Name))
            return null;
        diagnostics.Add(FieldDiagnostics.FormerName, key.Span, key.Span.Text == key.Text ? new TextEdit(key.Span, renamed.Name) : null, key.Text, renamed.Name);
        return renamed;
    }

    // Editors see the label in forms and in the guide, and write that, or the key in full-width letters. Of a Japanese
    // name that is no label the likeliest is what is missing.
    private string? ReportUnknown(ScalarNode key, MappingNode mapping, DiagnosticBag diagnostics)
    {
        var plain = JapaneseWidth.ToNarrow(key.Text).Trim();
        var meant = Fields.FirstOrDefault(field => field.Label == key.Text || field.Name.Equals(plain, StringComparison.OrdinalIgnoreCase))?.Name;
        var fix = meant is not null && key.Span.Text == key.Text ? new TextEdit(key.Span, meant) : null;
        var likeliest = NearestName.Find(plain, Fields.Select(field => field.Name));
        var nearest = meant ?? Fields.FirstOrDefault(field => field.Label.Contains(plain, StringComparison.Ordinal))?.Name
            ?? (plain.All(char.IsAscii) ? null : Fields.FirstOrDefault(field => field.IsRequired && mapping.Entries.All(entry => entry.Key.Text != field.Name))?.Name)
            ?? (NearestName.IsNear(plain, likeliest) ? likeliest : null);
        var suggestion = nearest is null ? Suggestion.None : Suggestion.To(nearest);
        diagnostics.Add(FieldDiagnostics.UnknownKey, key.Span, fix, key.Text, suggestion.Japanese, suggestion.English, FieldNames, string.Join('、', Fields.Select(field => $"{field.Name}（{field.Label}）")));
        return nearest;
    }
}

/// <summary>A schema that makes a record of the fields.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class Schema<T> : Schema
    where T : class
{
    private readonly Func<FieldList, Func<FieldValues, T>> _declare;
    private readonly Func<FieldValues, T> _create;

    /// <summary>Declares the fields, each of which is thereby one of the mapping's, and says how they make the record.</summary>
    /// <param name="label">What the mapping describes, in Japanese.</param>
    /// <param name="declare">
    /// Declares the fields in the order in which editors write them, and gives what makes the record of their values;
    /// that is called only where every field was read without a fault.
    /// </param>
    /// <exception cref="ArgumentException">Two fields have one name.</exception>
    public Schema(string label, Func<FieldList, Func<FieldValues, T>> declare)
        : base(label)
    {
        var fields = new FieldList();
        _declare = declare;
        _create = declare(fields);
        Fields = fields.Declared;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Field> Fields { get; }

    /// <summary>The schema as the type of a field or of a list's items.</summary>
    public FieldType<T> AsType => new SchemaType(this);

    /// <summary>Reads the mapping; null, with all faults in the bag, where anything in it is wrong.</summary>
    public T? Read(Node node, DiagnosticBag diagnostics) =>
        ReadFields(node, diagnostics) is { } values ? _create(values) : null;

    /// <summary>The same fields and further ones, which make another record beside the first.</summary>
    /// <param name="declareFurther">Declares the further fields, and gives what makes the outer record of the first record and all values.</param>
    public Schema<TOuter> Extend<TOuter>(Func<FieldList, Func<T, FieldValues, TOuter>> declareFurther)
        where TOuter : class =>
        new(Label, fields =>
        {
            var create = _declare(fields);
            var createOuter = declareFurther(fields);
            return values => createOuter(create(values), values);
        });

    private sealed class SchemaType(Schema<T> schema) : FieldType<T>
    {
        public override string Description => schema.Label;

        public override string EnglishDescription => $"'field: value' lines ({schema.FieldNames})";

        public override FieldForm Form => new FieldForm.Mapping(schema);

        public override bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value) =>
            (value = schema.Read(node, diagnostics)) is not null;

        public override void WriteJsonSchema(Utf8JsonWriter writer) => schema.WriteJsonSchema(writer);
    }
}

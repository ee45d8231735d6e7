using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CouncilSite.Diagnostics;

namespace CouncilSite.Fields;

/// <summary>One key of a schema.</summary>
/// <param name="name">The key as editors write it.</param>
/// <param name="label">What it means, in Japanese: for the JSON Schema, the editing form and the guide.</param>
/// <param name="isRequired">Whether it must be there.</param>
public abstract class Field(string name, string label, bool isRequired)
{
    /// <summary>The key as editors write it.</summary>
    public string Name { get; } = name;

    /// <summary>What the key was in an earlier form of content, which is read with a warning; null where it was never another.</summary>
    public string? FormerName { get; internal init; }

    /// <summary>What it means, in Japanese.</summary>
    public string Label { get; } = label;

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>The type in Japanese.</summary>
    public abstract string TypeDescription { get; }

    /// <summary>How a form asks for the value.</summary>
    public abstract FieldForm Form { get; }

    /// <summary>The type in English.</summary>
    public abstract string EnglishTypeDescription { get; }

    internal abstract bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out object value);

    internal abstract void WriteJsonSchema(Utf8JsonWriter writer);
}

/// <summary>A field with a type.</summary>
public abstract class Field<T>(string name, FieldType<T> type, string label, bool isRequired) : Field(name, label, isRequired)
{
    /// <inheritdoc/>
    public override string TypeDescription => type.Description;

    /// <inheritdoc/>
    public override FieldForm Form => type.Form;

    /// <inheritdoc/>
    public override string EnglishTypeDescription => type.EnglishDescription;

    internal override bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out object value)
    {
        value = type.TryRead(node, diagnostics, out var read) ? read : null;
        return value is not null;
    }

    internal override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        WriteProperty(writer, Name, Label);
        if (FormerName is { } former)
            WriteProperty(writer, former, $"「{Name}」に変わりました", isDeprecated: true);
    }

    private void WriteProperty(Utf8JsonWriter writer, string name, string title, bool isDeprecated = false)
    {
        writer.WriteStartObject(name);
        writer.WriteString("title", title);
        if (isDeprecated)
            writer.WriteBoolean("deprecated", true);
        writer.WriteString("description", TypeDescription);
        if (IsRequired)
            type.WriteJsonSchema(writer);
        else
            WriteOptional(writer);
        writer.WriteEndObject();
    }

    // An empty value is none.
    private void WriteOptional(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        type.WriteJsonSchema(writer);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteStartArray("enum");
        writer.WriteNullValue();
        writer.WriteStringValue("");
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}

/// <summary>A field that must be there.</summary>
public sealed class RequiredField<T>(string name, FieldType<T> type, string label) : Field<T>(name, type, label, true);

/// <summary>A field that may be left out or empty.</summary>
public sealed class OptionalField<T>(string name, FieldType<T> type, string label) : Field<T>(name, type, label, false);

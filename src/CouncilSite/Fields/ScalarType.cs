using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CouncilSite.Diagnostics;

namespace CouncilSite.Fields;

/// <summary>A type whose values are single pieces of text.</summary>
/// <param name="parse">The value of a text, or null where the text is no such value.</param>
/// <param name="description">The type in Japanese.</param>
/// <param name="englishDescription">The type in English.</param>
/// <param name="writeJsonSchema">Writes the type's JSON Schema properties.</param>
public sealed class ScalarType<T>(
    Func<string, Parsed<T>> parse,
    string description,
    string englishDescription,
    Action<Utf8JsonWriter> writeJsonSchema) : FieldType<T>
{
    /// <summary>A type whose values JSON Schema knows by a pattern.</summary>
    /// <param name="parse">The value of a text, or none where the text is no such value.</param>
    /// <param name="description">The type in Japanese.</param>
    /// <param name="englishDescription">The type in English.</param>
    /// <param name="pattern">The pattern (ECMA-262), which may let through what <paramref name="parse"/> does not.</param>
    public ScalarType(Func<string, Parsed<T>> parse, string description, string englishDescription, string pattern)
        : this(parse, description, englishDescription, writer =>
        {
            writer.WriteString("type", "string");
            writer.WriteString("pattern", pattern);
        })
    {
    }

    /// <summary>How a text that is no such value is written where it can mean one thing alone; null where it could be anything.</summary>
    public Func<string, string?>? FindMeant { get; init; }

    /// <inheritdoc/>
    public override string Description => description;

    /// <inheritdoc/>
    public override string EnglishDescription => englishDescription;

    /// <inheritdoc/>
    public override bool TryRead(Node node, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        if (node is ScalarNode scalar && parse(scalar.Text) is { IsValid: true } parsed)
        {
            value = parsed.Value;
            return true;
        }

        ReportWrong(node, diagnostics, node is ScalarNode { Text: var text } ? FindOnlyMeaning(text) : null);
        value = default;
        return false;
    }

    /// <inheritdoc/>
    internal override bool MayBe(string text) => parse(text).IsValid;

    private string? FindOnlyMeaning(string text) => FindMeant?.Invoke(text) ?? WrittenValue.FindMeant(text).FirstOrDefault(meant => parse(meant).IsValid);

    /// <inheritdoc/>
    public override void WriteJsonSchema(Utf8JsonWriter writer) => writeJsonSchema(writer);
}

/// <summary>The outcome of reading a text: a value, or none.</summary>
public readonly record struct Parsed<T>(bool IsValid, T Value)
{
    /// <summary>The text was no such value.</summary>
    public static Parsed<T> None => default;

    /// <summary>The text was this value.</summary>
    public static implicit operator Parsed<T>(T value) => new(true, value);
}

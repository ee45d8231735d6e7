using System.Text.RegularExpressions;

namespace CouncilSite.Yaml;

/// <summary>Writes fields into new YAML files.</summary>
public static partial class YamlText
{
    /// <summary>A key with a text as its value, in quotes so that nothing in it means anything to YAML; without a value for none.</summary>
    public static string Field(string key, string? text) => text is null ? $"{key}:" : $"{key}: {Quote(text)}";

    /// <summary>A text in quotes, in which nothing means anything to YAML.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    /// <summary>A text as editors write it: in quotes only where it would not be read as itself without.</summary>
    public static string Scalar(string text) => Plain().IsMatch(text) && text is not ("null" or "~") ? text : Quote(text);

    /// <summary>An item of a list: its fields that have a value, the first after the dash.</summary>
    /// <param name="indent">Blanks before the dash.</param>
    /// <param name="fields">The keys and the texts of their values; null for those left out.</param>
    public static string Item(string indent, IEnumerable<(string Key, string? Text)> fields)
    {
        var lines = fields.Where(field => field.Text is not null).Select(field => $"{field.Key}: {Scalar(field.Text!)}");
        return $"{indent}- {string.Join($"\n{indent}  ", lines)}\n";
    }

    // What begins with a letter or a digit, or is a negative number, and has none of the signs by which YAML ends or divides a value.
    [GeneratedRegex(@"^(?:-(?=[0-9]))?[\p{L}\p{N}（「/△][^:#""'\\\[\]{}&*!|>%@`\p{C}]*(?<! )$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}

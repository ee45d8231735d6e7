using System.Globalization;
using System.Text;

namespace CouncilSite.Text;

/// <summary>
/// Text of content, file names and other programs as one line that can be printed anywhere: no character of it moves
/// the cursor, turns the reading direction or begins a command of the build service that shows the log.
/// </summary>
public static class PrintableText
{
    /// <summary>The text on one line, with what is no visible character as <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        // Half of a character comes as U+FFFD.
        foreach (var rune in text.ReplaceLineEndings(" ").Replace('\t', ' ').EnumerateRunes())
            line.Append(IsPrintable(rune) ? rune.ToString() : Escape(rune));
        return WithoutCommands(line.ToString());
    }

    /// <summary>Whether a character shows as itself and does nothing else; line ends and tabs do something else.</summary>
    public static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    /// <summary>A character by its number, as C# and JSON write it.</summary>
    public static string Escape(Rune rune) => rune.IsBmp ? $"\\u{rune.Value:X4}" : $"\\U{rune.Value:X8}";

    // GitHub Actions obeys lines that begin with :: (after white space) or hold ##[ anywhere.
    private static string WithoutCommands(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        if (line.AsSpan(start).StartsWith("::"))
            line = $"{line[..start]}\\u003A{line[(start + 1)..]}";
        return line.Replace("##[", @"##\u005B", StringComparison.Ordinal);
    }
}

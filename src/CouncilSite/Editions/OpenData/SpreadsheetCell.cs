using System.Text.RegularExpressions;

namespace CouncilSite.Editions.OpenData;

/// <summary>
/// The text of a CSV cell as it can stand where a spreadsheet opens the file. Text that one would run as a formula
/// gets an apostrophe before it, as OWASP describes («CSV Injection»): text that begins with <c>= + - @</c>, with
/// their full-width twins, after blanks too, or with a tab, a line break or NUL. Two things begin with a sign and
/// are none: a number (<c>-9000</c>, <c>+3.5%</c>), and a sign all alone, such as the rating <c>－</c>. Text that
/// already has apostrophes before such a beginning gets one more, so that the first can always be taken off again.
/// </summary>
public static partial class SpreadsheetCell
{
    private const string Signs = "=+-@＝＋－＠";

    /// <summary>What readers of the data are told of it.</summary>
    public const string Note =
        "表計算ソフトで式として働くおそれのある文字列（= + - @ とその全角、タブ、改行で始まるもの）は、前に ' を1字付けています。数と、記号1字だけの値には付きません。JSONは元の値のままです。";

    /// <summary>The text, with an apostrophe before it where a spreadsheet would run it.</summary>
    public static string Guard(string text) => IsFormula(text.TrimStart('\'')) ? "'" + text : text;

    private static bool IsFormula(string text) =>
        text.Length > 0
        && (text[0] is '\t' or '\r' or '\n' or '\0'
            || (text.TrimStart() is [var sign, _, ..] && Signs.Contains(sign, StringComparison.Ordinal) && !Number().IsMatch(text)));

    [GeneratedRegex(@"^[+\-＋－]?[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％]?\z")]
    private static partial Regex Number();
}

using System.Text.RegularExpressions;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>
/// Divides an amending text into sentences and the lines that they add. By custom a sentence is indented by one
/// wide space; in a text without any indentation a sentence is known by its form alone.
/// </summary>
internal static partial class AmendmentLines
{
    /// <summary>A sentence, put together over line breaks, or a line that one adds.</summary>
    public readonly record struct Line(int Start, int End, bool IsSentence);

    /// <summary>The lines that are not blank, in order.</summary>
    public static IReadOnlyList<Line> Split(string text)
    {
        var raw = RawLines(text);
        var isIndented = raw.Exists(line => text[line.Start] == '　' && IsSentence(text[line.Start..line.End]));
        var lines = new List<Line>();
        for (var i = 0; i < raw.Count; i++)
        {
            var (start, end) = raw[i];
            if (isIndented && text[start] != '　')
            {
                lines.Add(new Line(start, end, false));
                continue;
            }

            // A sentence may be broken over lines: it ends with its full stop outside quotations.
            var last = i;
            while (!IsSentence(text[start..raw[last].End]) && last + 1 < raw.Count && last - i < 20 && MayBegin(text[start..end])
                && !IsClosed(text[start..raw[last].End]) && (!isIndented || text[raw[last + 1].Start] != '　'))
                last++;
            if (IsSentence(text[start..raw[last].End]))
            {
                lines.Add(new Line(start, raw[last].End, true));
                i = last;
            }
            else
            {
                lines.Add(new Line(start, end, isIndented && MayBegin(text[start..end])));
            }
        }

        return lines;
    }

    private static List<(int Start, int End)> RawLines(string text)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var stop = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var at ? start + at : text.Length;
            var end = stop;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end > start)
                lines.Add((start, end));
            start = stop + 1;
        }

        return lines;
    }

    private static bool MayBegin(string line) => BeginningPattern().IsMatch(line);

    private static bool IsClosed(string text) => QuotedText.Of(text).Grammar.EndsWith('。');

    private static bool IsSentence(string text) => SentencePattern().IsMatch(QuotedText.Of(text).Grammar);

    [GeneratedRegex(@"^\s*(?:第|同|附則|末尾|.{1,40}の一部を)")]
    private static partial Regex BeginningPattern();

    [GeneratedRegex("^(?:.*の一部を次のように改正する|(?:第[0-9０-９一二三四五六七八九十百]+条|同[条項号]|附則|末尾に).*(?:に改める|次のように改める|を削る|を加える|繰り下げる|繰り上げる|を付する|を[第同][^、]*[条項号].*とする))。$")]
    private static partial Regex SentencePattern();
}

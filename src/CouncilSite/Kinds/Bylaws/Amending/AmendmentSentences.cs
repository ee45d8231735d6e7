using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Parsing;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Finds the sentences of an amending text. By custom a sentence is indented by one wide space; where the text has
/// such sentences, a line that is not indented is never one. In a text without them the form alone tells.
/// </summary>
internal sealed partial class AmendmentSentences
{
    private const int MostLines = 20;

    private readonly string _text;
    private readonly bool _areIndented;

    public AmendmentSentences(string text)
    {
        _text = text;
        Lines = [.. PrintedLine.Split(text, 0, text.Length)];
        _areIndented = Lines.Where((line, index) => IsIndented(line) && EndOf(index, lenient: true) > 0).Any();
    }

    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; }

    /// <summary>The index after the last line of the sentences that begin at a line; 0 where none begins there.</summary>
    public int EndOf(int index) => EndOf(index, lenient: !_areIndented);

    private int EndOf(int index, bool lenient)
    {
        var start = Lines[index].Start;
        if ((!lenient && !IsIndented(Lines[index])) || !MayBegin(Lines[index]))
            return 0;
        for (var end = index; end < Lines.Count && end - index < MostLines; end++)
        {
            if (end > index && _areIndented && IsIndented(Lines[end]))
                return 0;
            // Only a line that closes may end a sentence: the quotations need not be read for the others.
            if (_text[Lines[end].End - 1] is not '。')
                continue;
            var grammar = QuotedText.Of(_text[start..Lines[end].End]).Grammar;
            if (grammar.EndsWith('。'))
                return SentencePattern().IsMatch(grammar) ? end + 1 : 0;
        }

        return 0;
    }

    private bool IsIndented(PrintedLine line) => line.Start > 0 && _text[line.Start - 1] == '　';

    private bool MayBegin(PrintedLine line)
    {
        var text = _text.AsSpan(line.Start, line.End - line.Start);
        // 第３条　… is an article that is added; 第３条中 a sentence.
        return HeadingMarker.Article(text) is not { IsSpaced: true } && BeginningPattern().IsMatch(text);
    }

    [GeneratedRegex("^(?:第|同|附|別|様|付|目次|題名|本則|前文|末尾|ただし書|次の表|この|.{1,80}の(?:一部|全部)を)", RegexOptions.NonBacktracking)]
    private static partial Regex BeginningPattern();

    [GeneratedRegex("(?:改正する|改める|を削る|加える|繰り下げる|繰下げる|繰り上げる|繰上げる|を付する|とする)。$", RegexOptions.NonBacktracking)]
    private static partial Regex SentencePattern();
}

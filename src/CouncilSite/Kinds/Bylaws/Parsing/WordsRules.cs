using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>What must hold of the words of bylaws as of all text: dates that exist, letters that are what they look like; and no marks of Markdown, which mean nothing there.</summary>
internal static partial class WordsRules
{
    public static void Check(SourceFile source, int start, DiagnosticBag diagnostics)
    {
        var wording = new WordingRules(source.Text.AsSpan(start));
        for (var line = source.Position(start).Line; source.LineStart(line) < source.Text.Length; line++)
        {
            var beginning = source.LineStart(line);
            var text = source.Text[beginning..source.LineStart(line + 1)].TrimEnd('\r', '\n');
            var words = new WrittenText(text, source.Span(beginning, beginning + text.Length));
            DateWords.Check(words, diagnostics);
            wording.Check(words, diagnostics);
            foreach (Match mark in MarkdownMark().Matches(text))
                diagnostics.Add(ParsingDiagnostics.MarkdownMark, words.Place(mark.Index, mark.Length), mark.Value);
        }
    }

    [GeneratedRegex(@"!?\[[^\[\]]*\]\([^()]*\)|\[\^[^\]\s]+\]|\*\*[^*]+\*\*|^#{1,6} |^```|^-{3,}[ ]*$|[［][^［］]*[］][（(][#/h][^（）()]*[）)]|</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>|<!--")]
    private static partial Regex MarkdownMark();
}

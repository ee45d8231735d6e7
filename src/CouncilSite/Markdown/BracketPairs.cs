using CouncilSite.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>Finds brackets (「」 and （）) without their other half in the same block.</summary>
internal static class BracketPairs
{
    /// <summary>Whether a block has more of one half than of the other, as hardly any has; no other need be looked at.</summary>
    public static bool AreUneven(ReadOnlySpan<char> written) => written.Count('「') != written.Count('」') || written.Count('（') != written.Count('）');

    /// <summary>Looks at the words of a block; of several brackets that are alone the first closing or the last opening one is told.</summary>
    public static void Check(ContainerInline inline, Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
    {
        var open = new Stack<SourceSpan>();
        // What is written as code stands for itself.
        foreach (var literal in inline.Descendants<LiteralInline>())
        {
            var (text, place) = (literal.Content.ToString(), span(literal));
            for (var index = text.IndexOfAny(['「', '」', '（', '）']); index >= 0 && index < text.Length; index++)
            {
                var bracket = place.Part(index, 1);
                if (text[index] is '「' or '（')
                    open.Push(bracket);
                else if (text[index] is not ('」' or '）'))
                    continue;
                else if (open.TryPeek(out var last) && OtherHalf(last.Text) == text[index..(index + 1)])
                    open.Pop();
                // An item may be numbered with one half.
                else if (index >= 3 || literal.PreviousSibling is not (null or LineBreakInline))
                {
                    Report(bracket);
                    return;
                }
            }
        }

        if (open.TryPeek(out var left))
            Report(left);

        void Report(SourceSpan bracket) => diagnostics.Add(WordingDiagnostics.UnpairedBracket, bracket, bracket.Text, OtherHalf(bracket.Text));
    }

    private static string OtherHalf(string bracket) => bracket switch { "「" => "」", "」" => "「", "（" => "）", _ => "（" };
}

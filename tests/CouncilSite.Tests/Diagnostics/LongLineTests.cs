using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>A line of a hundred thousand words is gone through as many short ones are: were it gone through anew for each, this would not end.</summary>
public sealed class LongLineTests
{
    private const int Letters = 200_000;

    [Theory]
    [InlineData("a")]
    [InlineData("Ａ")]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("ア")]
    [InlineData("ー")]
    [InlineData("あ")]
    [InlineData("二")]
    [InlineData("O")]
    [InlineData("－")]
    [InlineData("「")]
    [InlineData("[")]
    [InlineData("をを")]
    [InlineData("ａb")]
    [InlineData("RPA ＲＰＡ ")]
    [InlineData("サーバ、サーバー、")]
    [InlineData("令和3年")]
    [InlineData("2021年7月1日（月）")]
    [InlineData("25時から")]
    [InlineData("13:75から")]
    [InlineData("昭和70年に、")]
    public void Its_faults_are_in_proportion(string repeated)
    {
        var (one, two) = (CountOf(repeated, Letters / repeated.Length), CountOf(repeated, 2 * Letters / repeated.Length));
        Assert.InRange(two, one, (2 * one) + 2);
    }

    // A wide letter alone, so that words of both widths are looked for.
    private static int CountOf(string repeated, int times)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, times)) + "。Ｂ";
        var words = new WrittenText(text, new SourceFile("news/a.md", "a.md", text).Span(0, text.Length));
        var diagnostics = new DiagnosticBag();
        new WordingRules(text).Check(words, diagnostics);
        DateWords.Check(words, diagnostics);
        new TermSpellings(diagnostics).Check(words);
        return diagnostics.Count;
    }
}

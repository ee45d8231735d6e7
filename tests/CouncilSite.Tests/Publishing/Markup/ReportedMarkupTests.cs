using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Publishing.Markup;

/// <summary>What is wrong with a heading or a link is told where it is written, and not of every page that shows it besides.</summary>
public sealed class ReportedMarkupTests
{
    [Theory]
    [InlineData("＃＃ 内容", "MD001")]
    [InlineData("##内容", "MD009")]
    [InlineData("# 内容", "MD003")]
    [InlineData("#### 内容", "MD026")]
    public void A_heading_that_went_wrong_is_told_once_and_so_is_what_stands_below_it(string heading, string code)
    {
        Assert.Equal([code], FindFaults($"{heading}\n\n本文です。\n\n### くわしい内容\n\n本文の続きです。"));
    }

    [Fact]
    public void A_link_without_words_is_told_once() => Assert.Equal(["MD021"], FindFaults("[](/news/)"));

    private static IEnumerable<string> FindFaults(string text)
    {
        var site = SampleSite.Minimal.With("news/2021-07-01.md", $"---\ntitle: 総会を開きました\ndate: 2021-07-01\ncategory: council\n---\n\n{text}\n");
        return (site with { Theme = new CouncilTheme(), ChecksMarkup = true }).Build().Diagnostics.Select(fault => fault.Descriptor.Code);
    }
}

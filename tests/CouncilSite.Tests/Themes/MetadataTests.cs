using System.Text.RegularExpressions;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Tests.Themes;

/// <summary>What pages say of themselves to search engines, feed readers and those who share them.</summary>
public sealed partial class MetadataTests
{
    private static readonly SampleSite Sample = SampleSite.Minimal
        .With("news/call.md", "---\ntitle: お知らせ\ndate: 2021-07-05\ncategory: council\n---\n本文です。\n")
        .With("events/seminar.md", "---\ntitle: セミナー\nstatus: planned\nstart: 2021-09-01\nplace: 見本会館\n---\n本文です。\n");

    [Theory]
    [InlineData("/")]
    [InlineData("/news/")]
    [InlineData("/news/call/")]
    [InlineData("/events/seminar/")]
    [InlineData("/404.html")]
    public void They_say_the_same_in_every_theme(string address)
    {
        var said = Said(new CouncilTheme(), address);

        Assert.All(["<meta name=\"description\"", "<link rel=\"canonical\"", "<meta property=\"og:title\"", "<meta property=\"og:image\"", "<link rel=\"apple-touch-icon\"", "<script type=\"application/ld+json\""],
            part => Assert.Contains(said, line => line.StartsWith(part, StringComparison.Ordinal)));
        Assert.Equal(said, Said(new PlainTheme(), address));
    }

    [Theory]
    [InlineData("2021-08-01", true)]
    [InlineData("2021-08-02", false)]
    public void No_change_after_the_day_of_the_build_is_told(string changed, bool isTold)
    {
        var site = (Sample with { Theme = new CouncilTheme(), History = new FixedHistory(DateOnly.Parse(changed)), Today = new DateOnly(2021, 8, 1) }).Build();

        Assert.All(["/news/call/", "/feed.xml", "/feed.json", "/sitemap.xml"],
            address => Assert.Equal(isTold, site.Text(address).Contains(changed, StringComparison.Ordinal)));
    }

    // The lines of the head but those by which themes differ: their style and its colours.
    private static IReadOnlyList<string> Said(ITheme theme, string address) =>
        [.. Lines().Matches((Sample with { Theme = theme }).Build().Text(address)).Select(line => line.Value.Trim()).Where(line => !Own().IsMatch(line))];

    [GeneratedRegex(@"^\s*<(title|meta|link|script type)[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex("theme-color|rel=\"stylesheet\"")]
    private static partial Regex Own();
}

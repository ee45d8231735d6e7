using System.Text;
using System.Xml.Linq;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Site;

public sealed class SiteIconTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("緑町会", null, "緑")]
    [InlineData("緑町会", "会", "会")]
    [InlineData("𠮷野会", null, "𠮷")]
    [InlineData("か\u309Aの会", null, "か\u309A")]
    [InlineData("&会", null, "&")]
    [InlineData("会", "<", "<")]
    public void It_shows_the_first_character_of_the_short_name_or_the_one_in_the_settings(string shortName, string? mark, string shown) =>
        Assert.Equal(shown, Drawn(Site(shortName, mark is null ? "" : $"mark: '{mark}'")).Element(Svg + "text")!.Value);

    [Fact]
    public void More_than_one_character_is_none() =>
        Assert.Contains("content/site.yml(8,7): error FLD", Assert.Single(Site("緑町会", "mark: 町会").Build().Messages), StringComparison.Ordinal);

    [Fact]
    public void Its_ground_is_the_councils_colour_or_else_the_themes()
    {
        var site = Site("緑町会", "") with { Theme = new CouncilTheme() };
        Assert.Equal("#b5291b", Ground(site));
        Assert.Equal("#1d4f91", Ground(Site("緑町会", "colours: { accent: '#1d4f91', accent_dark: '#8ab4f8' }") with { Theme = new CouncilTheme() }));
        Assert.Contains("src=\"/assets/icon.svg\"", site.Build().Text("/"), StringComparison.Ordinal);

        static string? Ground(SampleSite site) => Drawn(site).Element(Svg + "rect")!.Attribute("fill")?.Value;
    }

    [Fact]
    public void The_icon_that_a_theme_brings_along_stays_as_it_is()
    {
        var own = new ThemeAsset("icon.svg", Encoding.UTF8.GetBytes("<svg/>"));
        Assert.Equal("<svg/>", (Site("緑町会", "") with { Theme = new BareTheme { Assets = [own] } }).Build().Text("/assets/icon.svg"));
    }

    private static XElement Drawn(SampleSite site)
    {
        var built = site.Build();
        Assert.Empty(built.Messages);
        return XDocument.Parse(built.Text("/assets/icon.svg")).Root!;
    }

    private static SampleSite Site(string shortName, string more) => SampleSite.Minimal.With("site.yml", $"""
        name: 緑町自治会
        short_name: '{shortName}'
        description: 試験のための小さなサイトです。
        base_url: https://www.example.jp/
        secretariat: 緑町自治会事務局
        navigation: []
        theme: council
        {more}

        """);
}

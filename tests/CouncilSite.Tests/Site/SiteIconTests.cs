using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

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
        Assert.Equal(shown, Drawn(Site(shortName, mark is null ? "" : $"icon_character: '{mark}'")).Element(Svg + "text")!.Value);

    [Fact]
    public void More_than_one_character_is_none() =>
        Assert.Contains("content/site.yml(8,17): error FLD", Assert.Single(Site("緑町会", "icon_character: 町会").Build().Messages), StringComparison.Ordinal);

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

    [Fact]
    public void Browsers_without_SVG_and_telephones_get_a_sign_in_the_same_colour()
    {
        var site = Site("緑町会", "colours: { accent: '#1d4f91', accent_dark: '#8ab4f8' }").Build();
        var (icon, picture) = (site.Files["/assets/icon.ico"].Bytes.ToArray(), site.Files["/assets/icon-180.png"].Bytes.ToArray());

        Assert.Equal([0x1d, 0x4f, 0x91, 0xff], Pixel(picture, 180, 90, 20));
        Assert.Equal([0xff, 0xff, 0xff, 0xff], Pixel(picture, 180, 90, 48));
        Assert.Equal(0, Pixel(picture, 180, 0, 0)[3]);
        Assert.Equal([0x1d, 0x4f, 0x91, 0xff], Pixel(icon[22..], 32, 16, 3));
    }

    [Theory]
    [InlineData("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", "/assets/icon-180.png")]
    [InlineData("logo.png", "PNG", "image/png", "/logo.png")]
    public void A_logo_stands_before_the_councils_name_and_in_the_tabs(string file, string picture, string type, string touchIcon)
    {
        foreach (var theme in new ITheme[] { new CouncilTheme(), new PlainTheme() })
        {
            var site = (Site("緑町会", $"logo: {file}") with { Theme = theme }).With(file, picture).Build();

            Assert.Empty(site.Messages);
            Assert.Equal(picture, site.Text($"/{file}"));
            Assert.Matches($"<header.*?<a [^>]*href=\"/\"[^>]*>\\s*<img [^>]*src=\"/{file}\" alt=\"\"[^>]*>.*?緑町自治会", site.Text("/").ReplaceLineEndings(""));
            Assert.Contains($"<link rel=\"icon\" type=\"{type}\" href=\"/{file}\">", site.Text("/"), StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"apple-touch-icon\" href=\"{touchIcon}\">", site.Text("/"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_logo_that_could_run_something_is_not_published()
    {
        var site = Site("緑町会", "logo: logo.svg").With("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>").Build();
        Assert.Contains("error CON023", Assert.Single(site.Messages), StringComparison.Ordinal);
    }

    // Red, green, blue and opacity of a picture whose rows hold differences to the one above.
    private static byte[] Pixel(byte[] png, int side, int x, int y)
    {
        var start = png.AsSpan().IndexOf("IDAT"u8) + 4;
        using var unpacked = new ZLibStream(new MemoryStream(png[start..]), CompressionMode.Decompress);
        var (row, sum) = (new byte[1 + side * 4], new byte[4]);
        for (var line = 0; line <= y; line++)
        {
            unpacked.ReadExactly(row);
            for (var channel = 0; channel < 4; channel++)
                sum[channel] += row[1 + x * 4 + channel];
        }

        return sum;
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

using System.Text;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Site;

public sealed class ColourSheetTests
{
    private static readonly SampleSite Council = SampleSite.Minimal with { Theme = new CouncilTheme() };

    [Fact]
    public void A_site_in_its_own_colour_links_it_after_the_themes_style_sheet()
    {
        var site = WithColours(Council, "#1d4f91", "#8ab4f8").Build();
        Assert.Empty(site.Messages);
        var sheets = site.Text("/").Split('\n').Where(line => line.Contains("rel=\"stylesheet\"", StringComparison.Ordinal)).ToList();
        Assert.Collection(sheets,
            sheet => Assert.Contains("/assets/theme.css?", sheet, StringComparison.Ordinal),
            sheet => Assert.Contains("/assets/colours.css?", sheet, StringComparison.Ordinal));
        var styles = RootProperties.Read(site.Text("/assets/colours.css")).ToList();
        Assert.Equal("#1d4f91", styles.Single(style => style is { Name: "--accent", IsDark: false }).Value);
        Assert.Equal("#8ab4f8", styles.Single(style => style is { Name: "--accent", IsDark: true }).Value);
    }

    [Fact]
    public void A_site_without_one_has_the_themes_style_sheet_alone()
    {
        var site = Council.Build();
        Assert.DoesNotContain("colours.css", site.Text("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("/assets/colours.css", site.Files.Keys);
    }

    [Fact]
    public void A_colour_is_held_against_the_grounds_of_the_theme()
    {
        // Legible on white (4.54), not on the tinted paper of the theme; the other one on black alone.
        var messages = WithColours(Council, "#767676", "#7b7b7b").Build().Messages;
        Assert.Collection(messages,
            message => Assert.Contains("content/site.yml(8,11): error THM012: 色「#767676」は、明るい画面の地「#f3eee3」", message, StringComparison.Ordinal),
            message => Assert.Contains("content/site.yml(9,16): error THM012: 色「#7b7b7b」は、暗い画面の地「#23211e」", message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_setting_for_a_screen_counts_and_what_is_for_paper_does_not()
    {
        var theme = new BareTheme
        {
            Assets =
            [
                new ThemeAsset("theme.css", Encoding.UTF8.GetBytes("""
                    :root { --paper: #fff; --mark: "{"; }
                    @layer base { @media (prefers-color-scheme: dark) { :root { --paper: #000 } } :root { --paper: #ddd; } }
                    p { --paper: #888; }
                    @media print { @layer print { :root { --paper: #fff; } } }
                    """)),
            ],
        };
        Assert.Equal(
            ["content/site.yml(8,11): error THM012: 色「#767676」は、明るい画面の地「#dddddd」の上で読みにくい色です（明るさの比 3.34、4.5以上が必要です）。"],
            WithColours(SampleSite.Minimal with { Theme = theme }, "#767676", "#7b7b7b").Build().Messages);
    }

    private static SampleSite WithColours(SampleSite site, string accent, string darkAccent) => site.With("site.yml", $"""
        name: 見本協議会
        short_name: 見本
        description: 試験のための小さなサイトです。
        base_url: https://www.example.jp/
        secretariat: 見本協議会事務局
        navigation: []
        colours:
          accent: "{accent}"
          accent_dark: "{darkAccent}"

        """);
}

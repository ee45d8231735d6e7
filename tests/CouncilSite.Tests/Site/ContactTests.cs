using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Site;

/// <summary>How to reach the council: what the settings say, as soon as they say it, and nothing before.</summary>
public sealed class ContactTests
{
    private const string Settings = """
        name: 見本協議会
        short_name: 見本
        description: 試験のための小さなサイトです。
        base_url: https://www.example.jp/
        secretariat: 見本協議会事務局
        navigation: []

        """;

    private static readonly SampleSite Site = (SampleSite.Minimal with { Theme = new CouncilTheme() })
        .With("contact/index.md", "---\ntitle: お問い合わせ\n---\n本文\n");

    [Theory]
    [InlineData("address: 千葉市見本町1-1", "千葉市見本町1-1")]
    [InlineData("telephone: 043-000-0000", "<a href=\"tel:0430000000\">043-000-0000</a>")]
    [InlineData("mail: office@example.jp", "<a href=\"mailto:office@example.jp\">office@example.jp</a>")]
    [InlineData("form: https://forms.example.jp/a", "<a href=\"https://forms.example.jp/a\">")]
    public void What_is_decided_stands_on_its_page_and_at_the_foot_of_every_page(string field, string shown)
    {
        var built = Site.With("site.yml", $"{Settings}contact:\n  {field}\n").Build();
        Assert.Empty(built.Messages);
        var (main, foot) = Split(built.Text("/contact/"));
        Assert.Contains(shown, main);
        Assert.Contains(shown, foot);
        Assert.Contains(shown, Split(built.Text("/sitemap/")).Foot);
    }

    [Fact]
    public void What_is_not_decided_stands_nowhere()
    {
        var page = Site.With("site.yml", Settings).Build().Text("/contact/");
        Assert.Contains("見本協議会事務局", page);
        Assert.All(["所在地", "電話", "電子メール", "フォーム"], word => Assert.DoesNotContain(word, page));
    }

    [Fact]
    public void Search_engines_read_it_with_the_council_s_name()
    {
        var home = Site.With("site.yml", $"{Settings}contact: {{ telephone: 043-000-0000, mail: office@example.jp }}\n").Build().Text("/");
        Assert.Contains("\"telephone\":\"043-000-0000\",\"email\":\"office@example.jp\"", home);
        Assert.DoesNotContain("\"address\"", home);
    }

    private static (string Main, string Foot) Split(string page)
    {
        var parts = page.Split("<footer class=\"site-footer\">");
        return (parts[0], parts[1]);
    }
}

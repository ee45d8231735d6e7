using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Kinds.Bylaws.References;

public sealed class BylawsMentionTests
{
    private const string Old = "---\ntitle: 見本の会規約\nname: 旧\nin_force: 2009-11-18\n---\n第１条　会を置く。\n附則\nこの規約は、平成２１年１１月１８日から施行する。\n";
    private const string New = "---\ntitle: 見本の会規約\nname: 新\nin_force: 2021-07-01\n---\n第１条　会を置く。\n第２条　会費を定める。\n附則\nこの規約は、令和３年７月１日から施行する。\n";
    private const string Open = "---\ntitle: 見本の会規約\nname: 案\nin_force: 未定\n---\n第１条　会を置く。\n附則\nこの規約は、令和４年　月　日から施行する。\n";

    private static readonly SampleSite Site = SampleSite.Minimal
        .With("bylaws/2009.md", Old).With("bylaws/2021.md", New).With("bylaws/2022.md", Open);

    [Theory]
    [InlineData("2020-12-01", "2009")]
    [InlineData("2021-06-30", "2009")]
    [InlineData("2021-07-01", "2021")]
    public void A_page_links_to_the_version_that_was_in_force_on_its_day(string date, string version)
    {
        var site = Site.With("news/sample.md", $"---\ntitle: 見本\ndate: {date}\ncategory: council\n---\n協議会規約第１条によります。\n").Build();

        Assert.Contains($"<a href=\"/bylaws/{version}/#art1\">協議会規約第１条</a>", site.Text("/news/sample/"));
    }

    [Fact]
    public void A_mention_of_an_article_that_is_not_there_fails_the_build_at_its_line()
    {
        var site = Site.With("news/sample.md", "---\ntitle: 見本\ndate: 2021-07-20\ncategory: council\n---\n一行目。\n\n規約第９条によります。\n").Build();

        Assert.Contains(site.Messages, message => message.StartsWith("content/news/sample.md(8,1): error ", StringComparison.Ordinal) && message.Contains("「規約第９条」"));
    }

    [Fact]
    public void A_mention_in_a_field_that_leads_nowhere_is_reported_at_its_words()
    {
        var site = (Site with { Theme = new CouncilTheme() }).With("meetings/2021-general.md",
            "---\ntitle: 総会\nkind: ordinary\nfiscal_year: 2021\ndate: 2021-07\nheld: by-letter\nmotions:\n  - title: 会費\n    asks: approval\n    reason: 規約第９条によります。\n---\n").Build();

        Assert.Contains(site.Messages, message => message.StartsWith("content/meetings/2021-general.md(10,13): error ", StringComparison.Ordinal) && message.Contains("「規約第９条」"));
    }

    [Theory]
    [InlineData("2021-06-30", "/bylaws/2009/")]
    [InlineData("2021-07-01", "/bylaws/2021/")]
    [InlineData("2030-01-01", "/bylaws/2021/")]
    public void The_bylaws_page_shows_the_version_in_force_on_the_day_of_the_build(string today, string version)
    {
        var register = Site.Read().Bylaws;

        Assert.Equal(version, register.InForceOn(DateOnly.ParseExact(today, "yyyy-MM-dd"))?.Route.Path);
    }
}

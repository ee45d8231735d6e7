using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Kinds.Bylaws.Publication;

public sealed class ProvisionNumberTests
{
    [Fact]
    public void The_number_of_a_provision_leads_to_its_own_place_where_touching_it_shows_the_mark()
    {
        var site = (SampleSite.Minimal with { Theme = new CouncilTheme() }).With("bylaws/2009.md",
            "---\ntitle: 見本の会規約\nname: 見本\nin_force: 2009-11-18\n---\n第１条　会を置く。\n２　会は、会員からなる。\n附則\nこの規約は、平成２１年１１月１８日から施行する。\n").Build();
        Assert.Empty(site.Messages);
        var page = site.Text("/bylaws/2009/");
        Assert.Contains("<a class=\"own-place\" href=\"#art1\" tabindex=\"-1\">第１条</a>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"provision-number\"><a class=\"own-place\" href=\"#art1-p2\" tabindex=\"-1\">２</a></span>", page, StringComparison.Ordinal);
    }
}

using CouncilSite.Kinds.Bylaws;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Versions;

/// <summary>How each provision came to be, which law held on a day, and what cites a provision from outside.</summary>
public sealed class BylawsHistoryTests
{
    private const string First = "---\ntitle: 見本の会規約\nname: 初版\nin_force: 2010-04-01\nparts:\n  term: 第２条\n---\n第１条　会を置く。\n第２条　役員の任期は、２年とする。\n附則\nこの規約は、平成２２年４月１日から施行する。\n";

    private static readonly string Second = First.Replace("初版\nin_force: 2010-04-01", "二版\nin_force: 2015-04-01", StringComparison.Ordinal).Replace("会を置く", "集いを置く", StringComparison.Ordinal)
        + "附則\nこの規約は、平成２７年４月１日から施行する。\n";

    private static readonly string Third = Second.Replace("二版\nin_force: 2015-04-01", "三版\nin_force: 未定", StringComparison.Ordinal)
        .Replace("第２条　役員", "第２条　会費は、別に定める。\n第３条　役員", StringComparison.Ordinal) + "附則\nこの規約は、令和９年　月　日から施行する。\n";

    private static readonly BylawsRegister Register = SampleSite.Minimal.With("bylaws/a.md", First).With("bylaws/b.md", Second).With("bylaws/c.md", Third).Read().Bylaws;

    [Fact]
    public void Each_provision_tells_the_versions_that_changed_it()
    {
        Assert.Equal(
            ["art1: 二版 Amended", "art2: 三版 Added", "art3: 三版 Renumbered 第２条", "suppl1: ", "suppl2: 二版 Added", "suppl3: 三版 Added"],
            Steps(Register.Versions[2]));
        Assert.Equal(["art1: 二版 Amended", "art2: 三版 Renumbered 第２条 (next)", "suppl1: ", "suppl2: 二版 Added"], Steps(Register.Versions[1]));
    }

    [Fact]
    public void A_step_leads_to_its_row_of_the_comparison_table()
    {
        var step = Assert.Single(ProvisionStep.Of(Register, Register.Versions[1])["art1"]);

        Assert.Equal("/bylaws/b/changes/#change-art1", step.Address);
        Assert.Contains(new BylawsChangesPage(Register.Versions[0], Register.Versions[1], Register.ComparisonOf(Register.Versions[1])!).Rows, row => row.Anchor == "change-art1");
    }

    [Fact]
    public void Each_day_belongs_to_one_period() =>
        Assert.Equal(
            [("2010-04-01", "2015-03-31", "初版"), ("2015-04-01", "", "二版")],
            BylawsPeriod.Of(Register).Select(period => (period.From.ToString("O"), period.Until?.ToString("O") ?? "", period.Version!.FrontMatter.Name)));

    [Fact]
    public void A_field_that_still_cites_the_number_before_is_told() =>
        Assert.Equal(
            [("parts: term", "第２条", "第３条")],
            CitationElsewhere.InFields(Register.Versions[1], Register.Versions[2], Register.ComparisonOf(Register.Versions[2])!).Select(citation => (citation.Place, citation.Words, citation.Becomes)));

    [Fact]
    public void A_page_without_a_day_that_cites_what_moves_is_told()
    {
        var text = new SourceFile("guide/index.md", "content/guide/index.md", "任期は見本の会規約第２条、会は規約第１条によります。");
        var page = new Page(BylawsRoutes.Index, "案内", new BylawsHistoryPage(Register, default)) { Source = text };

        var citation = Assert.Single(CitationElsewhere.OnPages(Register.Versions[1], Register.ComparisonOf(Register.Versions[2])!, [page, page with { Date = new DateOnly(2016, 1, 1), Source = new SourceFile("a", "a", text.Text) }]));

        Assert.Equal(("案内", "第３条"), (citation.Place, citation.Becomes));
        Assert.EndsWith("規約第２条", citation.Words, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Steps(BylawsVersion version)
    {
        var steps = ProvisionStep.Of(Register, version);
        return version.Provisions.TopLevel.Select(provision => $"{provision.Anchor}: " + string.Join(", ", steps.GetValueOrDefault(provision.Anchor, [])
            .Select(step => $"{step.Version.FrontMatter.Name} {step.Event} {step.FormerName}".TrimEnd() + (step.IsLater ? " (next)" : ""))));
    }
}

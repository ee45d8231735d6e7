using CouncilSite.Kinds.Subcommittees;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Subcommittees;

public sealed class SubcommitteesTests
{
    private const string DataUse = """
        ---
        title: データ活用部会
        established: 2019-01-21
        representative: Code for Sample
        members: [Code for Example]
        purpose: データの活用を広めます。
        themes:
          - fiscal_year: 2020
            text: オープンデータを広めます。
        activities:
          - id: survey
            kind: survey
            title: アンケート
            date: 2021-03-31
          - id: kickoff
            kind: meeting
            title: キックオフ
            date: 2020-04-01
          - id: next
            kind: meeting
            title: 次の年度の部会
            date: 2021-04-01
        plans:
          - fiscal_year: 2022
            title: 講座
            text: 職員に向けた講座を開きます。
        ---
        """;

    private static readonly SampleSite Sample = SampleSite.Minimal.With("subcommittees/data-use.md", DataUse);

    [Fact]
    public void The_years_of_a_subcommittee_come_newest_first_with_what_is_planned() =>
        Assert.Equal([2022, 2021, 2020], Years().Select(year => year.FiscalYear));

    [Fact]
    public void Activities_stand_in_the_fiscal_year_of_their_first_day_by_date() =>
        Assert.Equal(["キックオフ", "アンケート"], Years().Single(year => year.FiscalYear == 2020).Entries.Select(entry => entry.Title));

    [Fact]
    public void A_year_keeps_its_own_theme_and_no_other()
    {
        Assert.Equal(["オープンデータを広めます。"], Years().Single(year => year.FiscalYear == 2020).Themes);
        Assert.Empty(Years().Single(year => year.FiscalYear == 2021).Themes);
    }

    [Fact]
    public void Every_subcommittee_has_a_page() =>
        Assert.Superset(new HashSet<string> { "/subcommittees/", "/subcommittees/data-use/" }, Sample.Build().Files.Keys.ToHashSet());

    private static IReadOnlyList<SubcommitteeYear> Years()
    {
        var council = Sample.Read();
        return SubcommitteeYear.AllOf(council.Subcommittees.All[0], council);
    }
}

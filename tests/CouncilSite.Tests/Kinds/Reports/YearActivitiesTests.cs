using CouncilSite.Kinds.Reports;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Reports;

public sealed class YearActivitiesTests
{
    private static readonly SampleSite Sample = SampleSite.Minimal
        .With("meetings/2020-general.md", Meeting("2020年の総会", 2020, "2020-07-10"))
        .With("meetings/2021-general.md", Meeting("2021年の総会", 2021, "2021-07-10"))
        .With("subcommittees/data-use.md", """
            ---
            title: データ活用部会
            established: 2019-01-21
            representative: Code for Sample
            members: [Code for Example]
            purpose: データの活用を広めます。
            activities:
              - id: kickoff
                kind: meeting
                title: キックオフ
                date: 2020-11-09
            plans:
              - fiscal_year: 2021
                title: 講座
                text: 職員に向けた講座を開きます。
            ---
            """);

    [Fact]
    public void A_year_gathers_its_own_meetings_only() =>
        Assert.Equal(["2020年の総会"], YearActivities.Of(2020, Sample.Read()).Titles(ReportList.Meetings));

    [Fact]
    public void A_subcommittee_is_reported_with_what_it_plans_for_the_next_year()
    {
        var report = Assert.Single(YearActivities.Of(2020, Sample.Read()).Subcommittees);
        Assert.Equal("キックオフ", Assert.Single(report.Year.Entries).Title);
        Assert.Equal("講座", Assert.Single(report.NextPlans).Title);
    }

    [Fact]
    public void A_subcommittee_that_did_nothing_in_a_year_is_not_reported() =>
        Assert.Empty(YearActivities.Of(2021, Sample.Read()).Subcommittees);

    private static string Meeting(string title, int year, string date) => $"""
        ---
        title: {title}
        kind: ordinary
        fiscal_year: {year}
        date: {date}
        held: by-letter
        ---
        """;
}

using CouncilSite.Kinds.Meetings;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Meetings;

public sealed class MeetingsTests
{
    private const string General = """
        ---
        title: 令和３年度通常総会
        kind: ordinary
        fiscal_year: 2021
        date: 2021-07
        held: by-letter
        motions:
          - number: 1
            title: 役員の選任について
            asks: approval
            pages: [/sitemap/]
        ---
        """;

    private const string Secretaries = """
        ---
        title: 第１回幹事会
        kind: secretaries
        fiscal_year: 2021
        date: 2021-06-24
        until: 2021-06-30
        held: by-letter
        motions:
          - title: 総会に付すべき議案について
        ---
        """;

    private static readonly SampleSite Sample = SampleSite.Minimal
        .With("meetings/2021-general.md", General)
        .With("meetings/2021-secretaries-1.md", Secretaries);

    [Fact]
    public void A_meeting_of_which_only_the_month_is_known_says_no_day() =>
        Assert.Equal("令和3年7月（2021年7月）", Find("2021-general").Fields.DateInWords());

    [Fact]
    public void A_meeting_of_several_days_says_both_ends() =>
        Assert.Equal("令和3年6月24日（2021年6月24日、木）から令和3年6月30日（2021年6月30日、水）まで", Find("2021-secretaries-1").Fields.DateInWords());

    [Fact]
    public void The_newest_meeting_comes_first_in_the_list() =>
        Assert.Equal(["2021-general", "2021-secretaries-1"], Sample.Read().Meetings.All.Select(meeting => meeting.Slug));

    [Fact]
    public void A_report_lists_the_general_meeting_before_the_secretaries()
    {
        var site = Sample.With("meetings/2021-general.md", General.Replace("date: 2021-07", "date: 2021-12"));
        Assert.Equal(["2021-general", "2021-secretaries-1"], site.Read().Meetings.InFiscalYear(2021).Select(meeting => meeting.Slug));
    }

    [Fact]
    public void Every_meeting_has_a_page() =>
        Assert.Superset(new HashSet<string> { "/meetings/", "/meetings/2021-general/", "/meetings/2021-secretaries-1/" }, Sample.Build().Files.Keys.ToHashSet());

    [Fact]
    public void A_second_ordinary_meeting_in_the_next_fiscal_year_is_allowed()
    {
        var next = General.Replace("令和３年度", "令和４年度").Replace("fiscal_year: 2021", "fiscal_year: 2022").Replace("2021-07", "2022-07");
        Assert.Empty(Sample.With("meetings/2022-general.md", next).Build().Messages);
    }

    [Theory]
    [InlineData("2021-04")]
    [InlineData("2022-03-31")]
    public void The_fiscal_year_reaches_from_April_to_March(string date) =>
        Assert.Empty(Sample.With("meetings/2021-general.md", General.Replace("date: 2021-07", $"date: {date}")).Build().Messages);

    [Theory]
    [InlineData("2021-01")]
    [InlineData("2021-12-31")]
    public void Where_the_settings_say_so_it_reaches_from_January_to_December(string date)
    {
        var settings = "name: 見本会\nshort_name: 見本\ndescription: 見本の会です。\nbase_url: https://www.example.jp/\nsecretariat: 会長\nnavigation: []\nfiscal_year_first_month: 1\n";
        Assert.Empty(Sample.With("site.yml", settings).With("meetings/2021-general.md", General.Replace("date: 2021-07", $"date: {date}"))
            .Without("meetings/2021-secretaries-1.md").Build().Messages);
    }

    private static Meeting Find(string slug) => Sample.Read().Meetings.Find(slug)!;
}

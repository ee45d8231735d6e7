using CouncilSite.Kinds.Meetings;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Meetings;

/// <summary>One ordinary and one extraordinary general meeting in the fiscal year 2020, none declared of the secretaries.</summary>
public sealed class ToldMeetingsTests
{
    [Theory]
    [InlineData("令和2年度は総会を2回開きました。", 0)]
    [InlineData("令和２年度は、総会を２回開き、書面でも決めました。", 0)]
    [InlineData("令和2年度は臨時総会を1回開きました。", 0)]
    [InlineData("令和2年度は幹事会を5回開きました。", 0)]
    [InlineData("令和3年度は総会を5回開く予定です。", 0)]
    [InlineData("令和2年度は部会総会を5回開きました。", 0)]
    [InlineData("総会を5回開きました。", 0)]
    [InlineData("令和2年度は総会を3回開きました。", 1)]
    [InlineData("令和２年度は、通常総会を２回開催しました。", 1)]
    public void A_number_of_meetings_that_content_does_not_declare_is_told(string text, int faults) => Assert.Equal(faults, SampleSite.Minimal
        .With("meetings/2020-general.md", Meeting("通常総会", "ordinary", "2020-07-10"))
        .With("meetings/2020-extraordinary.md", Meeting("臨時総会", "extraordinary", "2020-11-10"))
        .With("news/2021-07-01-sample.md", $"---\ntitle: 活動\ndate: 2021-07-01\ncategory: council\n---\n\n{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == MeetingDiagnostics.ToldOtherwise));

    private static string Meeting(string title, string body, string date) =>
        $"---\ntitle: 令和2年度{title}\nkind: {body}\nfiscal_year: 2020\ndate: {date}\nheld: by-letter\n---\n";
}

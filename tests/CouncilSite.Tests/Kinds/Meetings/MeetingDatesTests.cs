using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Meetings;

/// <summary>The dates of a meeting: of one that is of another year nothing else is told.</summary>
public sealed class MeetingDatesTests
{
    [Theory]
    [InlineData("2021-07-10", "2021-07-20", "令和３年７月１０日（土）～２０日（火）")]
    [InlineData("2023-07-10", "2021-07-20", "令和３年７月１０日（土）～２０日（火）", "MTG001")]
    [InlineData("2021-07-10", "2012-07-20", "令和３年７月１０日（土）～２０日（火）", "MTG001")]
    [InlineData("2021-07-10", "2021-07-02", "令和３年７月１０日（土）～２０日（火）", "MTG002", "MTG008")]
    [InlineData("2021-07-10", "2021-07-20", "令和３年７月１０日（土）～２１日（水）", "MTG008")]
    public void A_day_of_another_year_explains_what_does_not_agree_with_it(string date, string until, string printed, params string[] codes)
    {
        var site = SampleSite.Minimal.With("meetings/general.md",
            $"---\ntitle: 令和3年度通常総会\nkind: ordinary\nfiscal_year: 2021\ndate: {date}\nuntil: {until}\nprinted_date: {printed}\nheld: by-letter\n---\n");
        Assert.Equal(codes, site.Build().Diagnostics.Select(fault => fault.Descriptor.Code).Where(code => code.StartsWith("MTG", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
    }
}

using CouncilSite.Kinds.Plans;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Plans;

public sealed class PlanPageTests
{
    private static readonly PlanPage Page = new(
        SampleSite.Minimal.With("plans/2021.md", """
            ---
            title: 令和３年度事業計画
            fiscal_year: 2021
            purpose: ＩＴの利活用を進めます。
            sections:
              - title: 総会等の開催
                entries:
                  - id: general-meeting
                    title: 通常総会
            calendar:
              - number: 1
                title: 総会
                rows:
                  - title: 書面開催
                    plan: general-meeting
                  - title: 臨時総会
            ---
            """).Read().Plans.All[0],
        Meeting: null, FirstDay: new DateOnly(2021, 4, 1));

    [Fact]
    public void The_calendar_has_the_twelve_months_from_the_first_day_of_the_fiscal_year_on()
    {
        Assert.Equal(12, Page.Months.Count);
        Assert.Equal(new DateOnly(2021, 4, 1), Page.Months[0]);
        Assert.Equal(new DateOnly(2022, 3, 1), Page.Months[^1]);
    }

    [Fact]
    public void A_calendar_row_knows_the_plan_that_it_belongs_to()
    {
        var rows = Page.Plan.Fields.Calendar[0].Rows;
        Assert.Equal("通常総会", Page.EntryOf(rows[0])?.Title);
        Assert.Null(Page.EntryOf(rows[1]));
    }
}

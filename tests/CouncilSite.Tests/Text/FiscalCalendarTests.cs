using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class FiscalCalendarTests
{
    [Theory]
    [InlineData(4, "2021-03-31", 2020)]
    [InlineData(4, "2021-04-01", 2021)]
    [InlineData(1, "2021-01-01", 2021)]
    [InlineData(1, "2021-12-31", 2021)]
    public void A_day_falls_in_the_year_that_began_last(int firstMonth, string day, int year) =>
        Assert.Equal(year, new FiscalCalendar(firstMonth).YearOf(DateOnly.Parse(day)));

    [Fact]
    public void A_year_has_all_days_from_its_first_to_its_last_and_no_other() => GeneratedCases.Check(200, random =>
    {
        var calendar = new FiscalCalendar(1 + random.Next(12));
        var year = 1950 + random.Next(150);
        var (first, last) = (calendar.FirstDay(year), calendar.LastDay(year));
        Assert.Equal((calendar.FirstMonth, calendar.LastMonth), (first.Month, last.Month));
        Assert.Equal(first.AddYears(1), last.AddDays(1));
        Assert.Equal([year - 1, year, year, year + 1], new[] { first.AddDays(-1), first, last, last.AddDays(1) }.Select(calendar.YearOf));
    });
}

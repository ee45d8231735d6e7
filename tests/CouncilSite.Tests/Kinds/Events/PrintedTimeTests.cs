using CouncilSite.Kinds.Events;

namespace CouncilSite.Tests.Kinds.Events;

public sealed class PrintedTimeTests
{
    private static readonly DateOnly Day = new(2020, 8, 5);

    [Fact]
    public void A_printed_date_with_weekday_and_times_is_read_apart() =>
        Assert.Equal(
            new PrintedTime(Day, "水", Day, null, new TimeOnly(13, 30), new TimeOnly(16, 30)),
            PrintedTime.Parse("令和２年８月５日（水）午後１時３０分～午後４時３０分"));

    [Fact]
    public void Hours_of_the_24_hour_clock_need_no_half_of_the_day() =>
        Assert.Equal(
            new PrintedTime(new(2021, 2, 9), null, new(2021, 2, 9), null, new TimeOnly(15, 0), new TimeOnly(16, 30)),
            PrintedTime.Parse("２０２１年２月９日１５時～１６時３０分"));

    [Fact]
    public void A_range_of_days_takes_its_month_from_the_first() =>
        Assert.Equal(
            new PrintedTime(new(2020, 7, 10), "金", new(2020, 7, 20), "月", null, null),
            PrintedTime.Parse("令和２年７月１０日（金）～２０日（月）"));

    [Theory]
    [InlineData("近日中")]
    [InlineData("令和２年２月３０日")]
    [InlineData("平成３２年８月５日")]
    [InlineData("令和２年８月５日２５時")]
    [InlineData("令和２年７月１０日～４０日")]
    public void What_is_no_date_or_does_not_exist_is_not_read(string text) =>
        Assert.Null(PrintedTime.Parse(text));

    [Fact]
    public void A_wrong_weekday_is_named_with_the_right_one() =>
        Assert.Equal([(Day, "木", "水")], PrintedTime.Parse("令和２年８月５日（木）")!.WrongWeekdays());

    [Fact]
    public void Right_weekdays_are_not_named() =>
        Assert.Empty(PrintedTime.Parse("令和２年７月１０日（金）～２０日（月）")!.WrongWeekdays());

    [Theory]
    [InlineData("令和２年８月５日", true)]
    [InlineData("令和２年８月５日午後１時３０分", true)]
    [InlineData("令和２年８月５日午後１時３０分～午後４時３０分", true)]
    [InlineData("令和２年８月５日午前１時３０分", false)]
    [InlineData("令和２年８月５日午後１時３０分～午後５時", false)]
    [InlineData("令和３年８月５日", false)]
    [InlineData("令和２年８月５日～６日", false)]
    public void A_printed_time_is_held_against_the_time_itself(string printed, bool agrees) =>
        Assert.Equal(agrees, PrintedTime.Parse(printed)!.AgreesWith(
            new EventTime.Timed(new DateTime(2020, 8, 5, 13, 30, 0), new DateTime(2020, 8, 5, 16, 30, 0))));
}

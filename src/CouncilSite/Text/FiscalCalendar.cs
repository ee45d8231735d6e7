namespace CouncilSite.Text;

/// <summary>The years by which accounts, plans and reports are kept. Each is named by the calendar year in which it begins.</summary>
/// <param name="FirstMonth">The month in which they begin, from 1 to 12.</param>
public sealed record FiscalCalendar(int FirstMonth)
{
    /// <summary>That of the state and its municipalities, April to March (財政法 article 11, 地方自治法 article 208).</summary>
    public static FiscalCalendar OfState { get; } = new(4);

    /// <summary>The month in which the years end.</summary>
    public int LastMonth => FirstMonth == 1 ? 12 : FirstMonth - 1;

    /// <summary>The year that a day falls in.</summary>
    public int YearOf(DateOnly date) => date.Month >= FirstMonth ? date.Year : date.Year - 1;

    /// <summary>The first day of a year.</summary>
    public DateOnly FirstDay(int year) => new(year, FirstMonth, 1);

    /// <summary>The last day of a year.</summary>
    public DateOnly LastDay(int year) => FirstDay(year).AddYears(1).AddDays(-1);
}

using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Figures;

/// <summary>Finds the time that a printed figure is of.</summary>
public static partial class FigurePeriod
{
    /// <summary>The first era year in the text as a fiscal year of the state, by which statistics are kept; null where there is none.</summary>
    public static int? FindFiscalYear(string text)
    {
        if (EraYear().Match(JapaneseWidth.ToNarrow(text)) is not { Success: true } match)
            return null;
        var era = match.Groups["era"].Value switch { "H" => "平成", "R" => "令和", var name => name };
        // Without a month the year is a fiscal or calendar year, whose December lies in both.
        var month = match.Groups["month"] is { Success: true, Value: var written } ? written : "12";
        return JapaneseDate.TryParse($"{era}{match.Groups["year"].Value}年{month}月1日", out var date)
            ? FiscalCalendar.OfState.YearOf(date)
            : null;
    }

    [GeneratedRegex("(?<era>" + JapaneseDate.EraNames + "|[HR](?=[0-9]))(?<year>元|[0-9]{1,2})年?(?:(?<month>[0-9]{1,2})月)?")]
    private static partial Regex EraYear();
}

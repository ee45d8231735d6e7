using CouncilSite.Editions.Charts;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Drawing;

/// <summary>An indicator's values through the years.</summary>
internal static class HistoryChart
{
    /// <summary>The chart; null where fewer than two years have a number. The same figures stand in the table beside it.</summary>
    public static LineChart? Of(IReadOnlyList<YearOfIndicator> history)
    {
        if (history.Count(row => row.Indicator.Value.Number is not null) < 2)
            return null;
        var newest = history[^1].Indicator;
        var points = history.Select(row => new ChartPoint(row.Year.FiscalYear, row.Indicator.Value.Number, JapaneseDate.FiscalYear(row.Year.FiscalYear)));
        var words = history.Select(row => $"{JapaneseDate.FiscalYear(row.Year.FiscalYear)}は{row.Indicator.Value.Text}");
        return new LineChart(
            $"history-{newest.Id}", $"年度ごとの値: {newest.Name}", string.Join('、', words) + "。",
            [new ChartLine(newest.Name, [.. points])], number => AssessmentWords.Show(number) + newest.Unit);
    }
}

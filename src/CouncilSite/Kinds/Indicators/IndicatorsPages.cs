using CouncilSite.Content;
using CouncilSite.Editions.Charts;
using CouncilSite.Kinds.Indicators.Drawing;
using CouncilSite.Kinds.Indicators.Publication;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators;

/// <summary>All years in one table.</summary>
/// <param name="Archive">The years.</param>
/// <param name="Lines">A line for each indicator of any year, newest year's order first.</param>
public sealed record IndicatorArchivePage(IndicatorArchive Archive, IReadOnlyList<IndicatorLine> Lines) : IPageModel;

/// <summary>An indicator with its row in each year.</summary>
/// <param name="Newest">Its newest row.</param>
/// <param name="Years">Its rows, in the order of the years; null for a year without it.</param>
public sealed record IndicatorLine(YearOfIndicator Newest, IReadOnlyList<YearOfIndicator?> Years);

/// <summary>The overview of one fiscal year.</summary>
public sealed record IndicatorYearPage(IndicatorYear Year) : IPageModel;

/// <summary>One indicator in one fiscal year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Indicator">The row.</param>
/// <param name="History">The same indicator in all years, oldest first.</param>
/// <param name="Previous">The row before it; null for the first.</param>
/// <param name="Next">The row after it; null for the last.</param>
/// <param name="ProgressChart">How far it is; null where its figures make no scale.</param>
/// <param name="HistoryChart">Its values through the years; null where fewer than two have a number.</param>
public sealed record IndicatorPage(
    IndicatorYear Year, Indicator Indicator, IReadOnlyList<YearOfIndicator> History, Indicator? Previous, Indicator? Next,
    ProgressChart? ProgressChart, LineChart? HistoryChart) : IPageModel;

/// <summary>The pages and open data of indicators.</summary>
internal static class IndicatorsPages
{
    public static void Plan(IndicatorArchive archive, Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(IndicatorsRoutes.Index, "成果指標", new IndicatorArchivePage(archive, Lines(archive)))
        {
            Description = "成果指標を、全年度まとめて一つの表で",
        });
        foreach (var year in archive.Years)
        {
            plan.Add(new Page(IndicatorsRoutes.Year(year), year.FrontMatter.Title, new IndicatorYearPage(year))
            {
                Description = year.FrontMatter.Description,
                ShortTitle = JapaneseDate.FiscalYear(year.FiscalYear),
                Source = year.Source,
                Texts = [year.Body],
            });
            plan.Add(IndicatorTable.Of(year, council.Settings.FiscalCalendar));
            // Two rows with one id are reported as such, not as two pages at one address.
            Indicator[] indicators = [.. year.Indicators.DistinctBy(indicator => indicator.Id)];
            for (var i = 0; i < indicators.Length; i++)
                plan.Add(PageOf(archive, year, indicators, i));
        }
    }

    private static Page PageOf(IndicatorArchive archive, IndicatorYear year, Indicator[] indicators, int index)
    {
        var indicator = indicators[index];
        var history = archive.History(indicator.Id);
        var model = new IndicatorPage(
            year, indicator, history,
            index > 0 ? indicators[index - 1] : null,
            index + 1 < indicators.Length ? indicators[index + 1] : null,
            ProgressChart.Of(indicator), HistoryChart.Of(history));
        return new Page(IndicatorsRoutes.Indicator(year, indicator), indicator.Name, model)
        {
            Description = $"{indicator.Initiative}の成果指標「{indicator.Name}」の{JapaneseDate.FiscalYear(year.FiscalYear)}の値と進み方",
            Source = indicator.Span.File,
        };
    }

    private static IReadOnlyList<IndicatorLine> Lines(IndicatorArchive archive) =>
    [
        .. archive.Years.Reverse()
            .SelectMany(year => year.Indicators.Select(indicator => new YearOfIndicator(year, indicator)))
            .DistinctBy(row => row.Indicator.Id)
            .Select(newest => new IndicatorLine(newest, YearsOf(archive, newest.Indicator.Id))),
    ];

    private static IReadOnlyList<YearOfIndicator?> YearsOf(IndicatorArchive archive, string id)
    {
        var history = archive.History(id).ToLookup(row => row.Year.FiscalYear);
        return [.. archive.Years.Select(year => history[year.FiscalYear].FirstOrDefault())];
    }
}

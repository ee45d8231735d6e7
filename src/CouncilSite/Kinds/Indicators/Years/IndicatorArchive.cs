using CouncilSite.Content;
using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Years;

/// <summary>The indicators of the strategy.</summary>
/// <param name="Years">Every fiscal year that was reported, oldest first.</param>
public sealed record IndicatorArchive(IReadOnlyList<IndicatorYear> Years)
{
    private readonly ILookup<string, YearOfIndicator> _byId =
        Years.SelectMany(year => year.Indicators, (year, indicator) => new YearOfIndicator(year, indicator)).ToLookup(row => row.Indicator.Id);

    /// <summary>The newest year; null where nothing was reported yet.</summary>
    public IndicatorYear? Newest => Years.Count > 0 ? Years[^1] : null;

    /// <summary>The groups, as the newest year's paper calls them.</summary>
    public Vocabulary<IndicatorGroup> Groups => Newest?.FrontMatter.Groups ?? IndicatorWords.Groups;

    /// <summary>An indicator through the years, oldest first.</summary>
    public IReadOnlyList<YearOfIndicator> History(string id) => [.. _byId[id]];
}

/// <summary>An indicator in one of its years.</summary>
public sealed record YearOfIndicator(IndicatorYear Year, Indicator Indicator)
{
    /// <summary>The mark of its progress in that year; null where it has none.</summary>
    public Rating? Rating => Year.FrontMatter.Ratings.Of(Indicator.Assessment);
}

/// <summary>The indicators of one fiscal year.</summary>
/// <param name="FiscalYear">The calendar year in which it starts.</param>
/// <param name="FrontMatter">What is said of the year as a whole.</param>
/// <param name="Source">The file of the text.</param>
/// <param name="Body">The text.</param>
/// <param name="Indicators">The rows, in the order of the paper.</param>
public sealed record IndicatorYear(
    int FiscalYear, IndicatorYearFrontMatter FrontMatter, SourceFile Source, MarkdownText Body, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>The counts, recomputed from the rows.</summary>
    public IndicatorSummary Summary { get; } = IndicatorSummary.Of(Indicators, FrontMatter.Groups, FrontMatter.Ratings);

    /// <summary>
    /// The rows whose baseline is of an earlier year than the column's heading says, by the date printed beside it.
    /// </summary>
    public IReadOnlyList<Indicator> OlderBaselines =>
        [.. Indicators.Where(indicator => indicator.Baseline.FiscalYear < FrontMatter.BaselineYear)];
}

/// <summary>The fields of a year's text file.</summary>
/// <param name="Title">The title of the year's page.</param>
/// <param name="Description">One sentence on it.</param>
/// <param name="ReportedBy">Who reported the figures.</param>
/// <param name="BaselineYear">Fiscal year that the baseline column is headed with.</param>
/// <param name="FinalYear">Fiscal year by which the final targets are to be met.</param>
/// <param name="Paper">The paper that the figures stand in.</param>
/// <param name="PrintedInitiatives">How many initiatives the paper says there are; compared with the rows, never shown.</param>
/// <param name="PrintedIndicators">How many indicators the paper says there are; likewise.</param>
/// <param name="Groups">The groups, as the paper calls them.</param>
/// <param name="Ratings">The marks of progress that the paper prints.</param>
public sealed record IndicatorYearFrontMatter(
    string Title, string Description, string ReportedBy, int BaselineYear, int FinalYear, string Paper,
    Located<int>? PrintedInitiatives, Located<int>? PrintedIndicators, Vocabulary<IndicatorGroup> Groups, RatingScale Ratings)
{
    /// <summary>What the groups that are rated by their progress are called together, which papers put into one table.</summary>
    public string RatedGroups => string.Join('・', Groups.Where(group => group.Value != IndicatorGroup.HighImpact).Select(group => group.Label));
}

/// <summary>The indicators of the ICT strategy.</summary>
public static class IndicatorsOfCouncil
{
    extension(Council council)
    {
        /// <summary>All years of the strategy's indicators.</summary>
        public IndicatorArchive Indicators => council.Get<IndicatorArchive>();
    }
}

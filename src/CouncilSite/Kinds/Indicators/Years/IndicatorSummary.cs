using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;

namespace CouncilSite.Kinds.Indicators.Years;

/// <summary>The counts of a year, always made from its rows.</summary>
/// <param name="Indicators">Number of indicators.</param>
/// <param name="Initiatives">Number of initiatives; one initiative can have several indicators.</param>
/// <param name="HighImpact">Number of high-impact indicators.</param>
/// <param name="Statuses">High-impact indicators by status.</param>
/// <param name="Trends">The others by trend: a line per group, then all groups together.</param>
/// <param name="Ratings">The others by rating.</param>
public sealed record IndicatorSummary(
    int Indicators,
    int Initiatives,
    int HighImpact,
    IReadOnlyList<WordCount<IndicatorStatus>> Statuses,
    IReadOnlyList<TrendCounts> Trends,
    IReadOnlyList<RatingCount> Ratings)
{
    /// <summary>Counts the rows of a year.</summary>
    /// <param name="indicators">The rows.</param>
    /// <param name="groups">The groups, as the paper calls them.</param>
    /// <param name="ratings">The marks of progress.</param>
    public static IndicatorSummary Of(IReadOnlyList<Indicator> indicators, Vocabulary<IndicatorGroup> groups, RatingScale ratings)
    {
        var others = indicators.Where(indicator => indicator.Group != IndicatorGroup.HighImpact).ToArray();
        var rated = groups.Where(group => group.Value != IndicatorGroup.HighImpact);
        return new IndicatorSummary(
            indicators.Count,
            indicators.Select(indicator => (indicator.Group, indicator.Initiative)).Distinct().Count(),
            indicators.Count - others.Length,
            [.. IndicatorWords.Statuses.Select(word => new WordCount<IndicatorStatus>(word, indicators.Count(i => i.Assessment.Status == word.Value)))],
            [.. rated.Select(group => TrendCounts.Of(group.Label, [.. others.Where(i => i.Group == group.Value)], ratings)), TrendCounts.Of("計", others, ratings)],
            [.. ratings.All.Select(rating => new RatingCount(rating, others.Count(i => ratings.Of(i.Assessment) == rating)))]);
    }
}

/// <summary>How many rows carry a code.</summary>
public sealed record WordCount<T>(Word<T> Word, int Count)
    where T : struct, Enum;

/// <summary>How many rows are rated so.</summary>
public sealed record RatingCount(Rating Rating, int Count);

/// <summary>A line of the paper's table of trends.</summary>
/// <param name="Label">The group, or 計.</param>
/// <param name="Up">Better than the baseline.</param>
/// <param name="UpFromLimit">Of these, progress from the lowest limit of the ratings (50 % in the usual ones), or an open target met.</param>
/// <param name="UpBelowLimit">Of these, progress below it.</param>
/// <param name="Flat">Unchanged.</param>
/// <param name="Down">Worse.</param>
/// <param name="Total">All rows, those without a trend included.</param>
public sealed record TrendCounts(string Label, int Up, int UpFromLimit, int UpBelowLimit, int Flat, int Down, int Total)
{
    internal static TrendCounts Of(string label, IReadOnlyList<Indicator> indicators, RatingScale ratings) => new(
        label,
        indicators.Count(i => i.Assessment.Trend == Trend.Up),
        indicators.Count(i => i.Assessment.RatedProgress >= ratings.LowestLimit),
        indicators.Count(i => i.Assessment.RatedProgress < ratings.LowestLimit),
        indicators.Count(i => i.Assessment.Trend == Trend.Flat),
        indicators.Count(i => i.Assessment.Trend == Trend.Down),
        indicators.Count);
}

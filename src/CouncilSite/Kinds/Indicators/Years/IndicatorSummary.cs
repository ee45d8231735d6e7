using CouncilSite.Fields;
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
    IReadOnlyList<WordCount<Rating>> Ratings)
{
    /// <summary>Counts the rows of a year.</summary>
    /// <param name="indicators">The rows.</param>
    /// <param name="groups">The groups, as the paper calls them.</param>
    public static IndicatorSummary Of(IReadOnlyList<Indicator> indicators, Vocabulary<IndicatorGroup> groups)
    {
        var others = indicators.Where(indicator => indicator.Group != IndicatorGroup.HighImpact).ToArray();
        var rated = groups.Where(group => group.Value != IndicatorGroup.HighImpact);
        return new IndicatorSummary(
            indicators.Count,
            indicators.Select(indicator => (indicator.Group, indicator.Initiative)).Distinct().Count(),
            indicators.Count - others.Length,
            [.. IndicatorWords.Statuses.Select(word => new WordCount<IndicatorStatus>(word, indicators.Count(i => i.Assessment.Status == word.Value)))],
            [.. rated.Select(group => TrendCounts.Of(group.Label, [.. others.Where(i => i.Group == group.Value)])), TrendCounts.Of("計", others)],
            [.. IndicatorWords.Ratings.Select(word => new WordCount<Rating>(word, others.Count(i => i.Assessment.Rating == word.Value)))]);
    }
}

/// <summary>How many rows carry a code.</summary>
public sealed record WordCount<T>(Word<T> Word, int Count)
    where T : struct, Enum;

/// <summary>A line of the paper's table of trends.</summary>
/// <param name="Label">The group, or 計.</param>
/// <param name="Up">Better than the baseline.</param>
/// <param name="UpHalfOrMore">Of these, progress of 50 % or more, or an open target met.</param>
/// <param name="UpBelowHalf">Of these, progress below 50 %.</param>
/// <param name="Flat">Unchanged.</param>
/// <param name="Down">Worse.</param>
/// <param name="Total">All rows, those without a trend included.</param>
public sealed record TrendCounts(string Label, int Up, int UpHalfOrMore, int UpBelowHalf, int Flat, int Down, int Total)
{
    internal static TrendCounts Of(string label, IReadOnlyList<Indicator> indicators) => new(
        label,
        indicators.Count(i => i.Assessment.Trend == Trend.Up),
        indicators.Count(i => i.Assessment.Rating is Rating.Reached or Rating.Half),
        indicators.Count(i => i.Assessment.Rating is Rating.BelowHalf),
        indicators.Count(i => i.Assessment.Trend == Trend.Flat),
        indicators.Count(i => i.Assessment.Trend == Trend.Down),
        indicators.Count);
}

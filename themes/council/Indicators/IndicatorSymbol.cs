using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;

namespace CouncilSite.Themes.Council;

/// <summary>A printed symbol with its meaning in words, which screen readers get in its place.</summary>
/// <param name="Symbol">The symbol; empty where the paper prints words.</param>
/// <param name="Label">The meaning.</param>
public sealed record IndicatorSymbol(string Symbol, string Label)
{
    /// <summary>An arrow.</summary>
    public static IndicatorSymbol? Of(Trend? trend) => Of(IndicatorWords.Trends.Of(trend));

    /// <summary>A mark of progress.</summary>
    public static IndicatorSymbol? Of(Rating? rating) => rating is null ? null : new(rating.Symbol, rating.Label);

    /// <summary>A mark against the interim target.</summary>
    public static IndicatorSymbol? Of(IndicatorStatus? status) => Of(IndicatorWords.Statuses.Of(status));

    /// <summary>The result by which the list is filtered: a rating or a status.</summary>
    public static string ResultCode(IndicatorYear year, Assessment assessment) =>
        year.FrontMatter.Ratings.Of(assessment)?.Code ?? IndicatorWords.Statuses.Of(assessment.Status)?.English ?? "none";

    private static IndicatorSymbol? Of<T>(Word<T>? word)
        where T : struct, Enum =>
        word is null ? null : new(word.Symbol, word.ShortLabel);
}

/// <summary>One group's rows in a year's overview.</summary>
public sealed record IndicatorGroupPart(IndicatorYear Year, Word<IndicatorGroup> Group)
{
    /// <summary>The rows.</summary>
    public IEnumerable<Indicator> Indicators => Year.Indicators.Where(indicator => indicator.Group == Group.Value);
}

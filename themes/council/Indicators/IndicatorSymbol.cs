using CouncilSite.Content.Indicators;

namespace CouncilSite.Themes.Council;

/// <summary>A printed symbol with its meaning in words, which screen readers get in its place.</summary>
/// <param name="Symbol">The symbol; empty where the paper prints words.</param>
/// <param name="Label">The meaning.</param>
public sealed record IndicatorSymbol(string Symbol, string Label)
{
    /// <summary>An arrow.</summary>
    public static IndicatorSymbol? Of(Trend? trend) => trend switch
    {
        Trend.Up => new("↗", "よくなった"),
        Trend.Flat => new("→", "変わらない"),
        Trend.Down => new("↘", "悪くなった"),
        _ => null,
    };

    /// <summary>A mark of progress.</summary>
    public static IndicatorSymbol? Of(Rating? rating) => rating switch
    {
        Rating.Reached => new("◎", "100%以上"),
        Rating.Half => new("○", "50%以上"),
        Rating.BelowHalf => new("△", "50%未満"),
        Rating.Unchanged => new("－", "増減なし"),
        Rating.Worse => new("×", "悪くなった"),
        _ => null,
    };

    /// <summary>A mark against the interim target.</summary>
    public static IndicatorSymbol? Of(IndicatorStatus? status) =>
        status is { } value && IndicatorWords.Statuses.Of(value) is var word ? new(word.Symbol, word.Label) : null;

    /// <summary>The result by which the list is filtered: a rating or a status.</summary>
    public static string ResultCode(Assessment assessment) => assessment switch
    {
        { Rating: { } rating } => ResultCode(rating),
        { Status: { } status } => IndicatorWords.Statuses.Of(status).Code,
        _ => "none",
    };

    /// <summary>A rating as a word for identifiers.</summary>
    public static string ResultCode(Rating rating) => rating switch
    {
        Rating.Reached => "reached",
        Rating.Half => "half",
        Rating.BelowHalf => "below-half",
        Rating.Unchanged => "unchanged",
        _ => "worse",
    };
}

/// <summary>One group's rows in a year's overview.</summary>
public sealed record IndicatorGroupPart(IndicatorYear Year, Word<IndicatorGroup> Group)
{
    /// <summary>The rows.</summary>
    public IEnumerable<Indicator> Indicators => Year.Indicators.Where(indicator => indicator.Group == Group.Value);
}

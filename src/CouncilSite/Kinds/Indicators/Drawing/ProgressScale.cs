using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Years;

namespace CouncilSite.Kinds.Indicators.Drawing;

/// <summary>
/// An indicator's figures on the way from its baseline (0) to its final target (100), in percent of that way.
/// A value that is worse than the baseline lies below 0, one beyond the target above 100.
/// </summary>
/// <param name="Value">Where the value is.</param>
/// <param name="InterimTarget">Where the interim target is; null where there is none with a number.</param>
public sealed record ProgressScale(decimal Value, decimal? InterimTarget)
{
    /// <summary>The left end of the scale.</summary>
    public decimal Left => decimal.Min(0, Value);

    /// <summary>The right end of the scale.</summary>
    public decimal Right => decimal.Max(100, Value);

    /// <summary>
    /// The scale of an indicator; null where a figure has no number, there is no way between baseline and target,
    /// or the value is so far off that nothing else could be seen.
    /// </summary>
    public static ProgressScale? Of(Indicator indicator)
    {
        if (indicator is not { Baseline.Number: { } baseline, Value.Number: { } value, FinalTarget.Number: { } target }
            || target == baseline
            || AssessmentMethod.IsBehind(indicator.Direction, indicator.Baseline, indicator.FinalTarget))
        {
            return null;
        }

        var way = target - baseline;
        var scale = new ProgressScale((value - baseline) / way * 100, (indicator.InterimTarget?.Number - baseline) / way * 100);
        return scale.Right - scale.Left > 2000 ? null : scale;
    }

    /// <summary>Where a point of the scale lies between its ends, from 0 to 1.</summary>
    public decimal Position(decimal percent) => (percent - Left) / (Right - Left);
}

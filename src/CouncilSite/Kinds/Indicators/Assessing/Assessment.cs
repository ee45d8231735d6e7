using CouncilSite.Kinds.Indicators.Figures;

namespace CouncilSite.Kinds.Indicators.Assessing;

/// <summary>Which case of the method applied. Each has its own words on the indicator's page.</summary>
public enum AssessmentCase
{
    /// <summary>The indicator is no longer followed.</summary>
    Stopped,

    /// <summary>This year's value is not known yet.</summary>
    Pending,

    /// <summary>There is no value at all.</summary>
    NoValue,

    /// <summary>There is no baseline to compare with.</summary>
    NoBaseline,

    /// <summary>The interim target is reached.</summary>
    InterimReached,

    /// <summary>The interim target is not reached.</summary>
    InterimMissed,

    /// <summary>The interim target's number is reached, the condition beside it is not.</summary>
    ConditionUnmet,

    /// <summary>The target is open and the value is better than the baseline.</summary>
    OpenTargetMet,

    /// <summary>The target is open and the value is no better than the baseline.</summary>
    OpenTargetUnmet,

    /// <summary>The value equals the baseline, short of the target.</summary>
    Unchanged,

    /// <summary>Baseline, value and target are the same.</summary>
    UnchangedAtTarget,

    /// <summary>The value is worse than the baseline.</summary>
    Worse,

    /// <summary>Progress is exactly 100 %.</summary>
    ExactlyReached,

    /// <summary>Progress is above 100 %.</summary>
    Exceeded,

    /// <summary>Progress is exactly 50 %.</summary>
    ExactlyHalf,

    /// <summary>Progress is between 50 % and 100 %.</summary>
    AboveHalf,

    /// <summary>Progress is below 50 %.</summary>
    BelowHalf,

    /// <summary>The figures are words, and the value says what the target says.</summary>
    WordsReached,

    /// <summary>The figures are words that cannot be compared.</summary>
    WordsDiffer,

    /// <summary>Better than the baseline, but the target has no number to measure progress against.</summary>
    TargetWithoutNumber,

    /// <summary>Baseline and target are the same and the value is better than both: there is no way to divide.</summary>
    BetterThanEqualTarget,

    /// <summary>The target lies behind the baseline: it was met before the start.</summary>
    TargetBehindBaseline,

    /// <summary>Numbers without a better direction.</summary>
    Undirected,
}

/// <summary>What the figures of an indicator amount to.</summary>
/// <param name="Case">Which case of the method applied.</param>
/// <param name="Trend">Against the baseline; null for high-impact projects and where it cannot be said.</param>
/// <param name="Progress">
/// (value − baseline) ÷ (final target − baseline) × 100, not rounded; only where the value is better than the
/// baseline, as the paper's method says, and the target can be measured.
/// </param>
/// <param name="Status">Against the interim target; null outside the high-impact projects.</param>
public sealed record Assessment(
    AssessmentCase Case,
    Trend? Trend = null,
    decimal? Progress = null,
    IndicatorStatus? Status = null)
{
    /// <summary>
    /// Progress as it is rated, in per cent: the whole way where an aim is met that no share can be told of; null where
    /// the value is no better than the baseline, or the target is words.
    /// </summary>
    public decimal? RatedProgress => Trend != Figures.Trend.Up || Case == AssessmentCase.TargetWithoutNumber ? null : Progress ?? 100;

    /// <summary>Progress to one decimal place, as pages and open data show it.</summary>
    public decimal? RoundedProgress => Progress is { } progress ? decimal.Round(progress, 1, MidpointRounding.AwayFromZero) : null;
}

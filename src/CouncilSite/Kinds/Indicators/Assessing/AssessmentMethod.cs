using CouncilSite.Kinds.Indicators.Figures;

namespace CouncilSite.Kinds.Indicators.Assessing;

/// <summary>All that the method looks at.</summary>
/// <param name="Group">The part of the strategy.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Baseline">Where it began.</param>
/// <param name="Value">Where it is.</param>
/// <param name="InterimTarget">The interim target; null outside the high-impact projects.</param>
/// <param name="FinalTarget">The final target.</param>
/// <param name="State">Whether it can be judged.</param>
/// <param name="ConditionMet">Whether a target's condition was met; null where there is none.</param>
public sealed record AssessedFigures(
    IndicatorGroup Group,
    Direction Direction,
    Figure Baseline,
    Figure Value,
    Figure? InterimTarget,
    Figure FinalTarget,
    IndicatorState State = IndicatorState.Measured,
    bool? ConditionMet = null);

/// <summary>
/// The strategy's method (報告4 1.「進捗管理の方法」 and the legend of its tables), read by the better direction:
/// high-impact projects against the interim target, all others against the baseline and by progress.
/// </summary>
public static class AssessmentMethod
{
    /// <summary>Judges an indicator. Every case has an answer; nothing is divided by zero.</summary>
    public static Assessment Assess(AssessedFigures figures) =>
        figures.Group == IndicatorGroup.HighImpact ? AssessAgainstInterimTarget(figures) : AssessProgress(figures);

    /// <summary>Whether a target is worse than the baseline, so that there is no way from one to the other.</summary>
    public static bool IsBehind(Direction direction, Figure baseline, Figure target) => Gain(direction, baseline, target) < 0;

    private static Assessment AssessAgainstInterimTarget(AssessedFigures figures)
    {
        var (interim, value) = (figures.InterimTarget ?? Figure.Missing, figures.Value);
        if (figures.State == IndicatorState.Stopped)
            return new Assessment(AssessmentCase.Stopped, Status: IndicatorStatus.Stopped);
        if (figures.State == IndicatorState.Pending)
            return new Assessment(AssessmentCase.Pending, Status: IndicatorStatus.Unknown);
        if (value.Nature == FigureNature.None)
            return new Assessment(AssessmentCase.NoValue, Status: IndicatorStatus.Unknown);

        if (interim.Nature == FigureNature.Open)
        {
            return Gain(figures.Direction, figures.Baseline, value) switch
            {
                null => new Assessment(AssessmentCase.NoBaseline, Status: IndicatorStatus.Unknown),
                > 0 => new Assessment(AssessmentCase.OpenTargetMet, Status: IndicatorStatus.Achieved),
                _ => new Assessment(AssessmentCase.OpenTargetUnmet, Status: IndicatorStatus.Missed),
            };
        }

        if (!IsReached(figures.Direction, value, interim))
            return new Assessment(AssessmentCase.InterimMissed, Status: IndicatorStatus.Missed);
        return figures.ConditionMet == false
            ? new Assessment(AssessmentCase.ConditionUnmet, Status: IndicatorStatus.Missed)
            : new Assessment(AssessmentCase.InterimReached, Status: IndicatorStatus.Achieved);
    }

    private static Assessment AssessProgress(AssessedFigures figures)
    {
        var (baseline, value, target) = (figures.Baseline, figures.Value, figures.FinalTarget);
        if (figures.State == IndicatorState.Stopped)
            return new Assessment(AssessmentCase.Stopped);
        if (figures.State == IndicatorState.Pending)
            return new Assessment(AssessmentCase.Pending);
        if (value.Nature == FigureNature.None)
            return new Assessment(AssessmentCase.NoValue);
        if (baseline.Nature == FigureNature.None)
            return new Assessment(AssessmentCase.NoBaseline);
        if (value.IsSameAs(baseline))
        {
            return new Assessment(value.IsSameAs(target) ? AssessmentCase.UnchangedAtTarget : AssessmentCase.Unchanged, Trend.Flat);
        }

        if (baseline.Number is null || value.Number is null)
        {
            // Words have no measure; a value that says what the target says has gone the whole way.
            return value.IsSameAs(target)
                ? new Assessment(AssessmentCase.WordsReached, Trend.Up, 100)
                : new Assessment(AssessmentCase.WordsDiffer);
        }

        return Gain(figures.Direction, baseline, value) switch
        {
            null => new Assessment(AssessmentCase.Undirected),
            < 0 => new Assessment(AssessmentCase.Worse, Trend.Down),
            var gain => AssessGain(gain.Value, target, Gain(figures.Direction, baseline, target)),
        };
    }

    private static Assessment AssessGain(decimal gain, Figure target, decimal? way)
    {
        if (target.Nature == FigureNature.Open)
            return new Assessment(AssessmentCase.OpenTargetMet, Trend.Up);
        if (way is null)
            return new Assessment(AssessmentCase.TargetWithoutNumber, Trend.Up);
        if (way == 0)
            return new Assessment(AssessmentCase.BetterThanEqualTarget, Trend.Up);
        if (way < 0)
            return new Assessment(AssessmentCase.TargetBehindBaseline, Trend.Up);
        // Both signs turn with the direction, so this is the printed formula.
        var progress = gain / way.Value * 100;
        return progress switch
        {
            > 100 => new Assessment(AssessmentCase.Exceeded, Trend.Up, progress),
            100 => new Assessment(AssessmentCase.ExactlyReached, Trend.Up, progress),
            > 50 => new Assessment(AssessmentCase.AboveHalf, Trend.Up, progress),
            50 => new Assessment(AssessmentCase.ExactlyHalf, Trend.Up, progress),
            _ => new Assessment(AssessmentCase.BelowHalf, Trend.Up, progress),
        };
    }

    // How far one figure is better than another; null where that cannot be said.
    private static decimal? Gain(Direction direction, Figure from, Figure to) => direction switch
    {
        Direction.Higher => to.Number - from.Number,
        Direction.Lower => from.Number - to.Number,
        _ => null,
    };

    private static bool IsReached(Direction direction, Figure value, Figure target) =>
        Gain(direction, target, value) is { } lead ? lead >= 0 : value.IsSameAs(target);
}

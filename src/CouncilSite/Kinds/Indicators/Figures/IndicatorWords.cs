using CouncilSite.Fields;

namespace CouncilSite.Kinds.Indicators.Figures;

/// <summary>The three parts of the strategy.</summary>
public enum IndicatorGroup
{
    /// <summary>Few projects of much effect: judged by interim targets.</summary>
    HighImpact,

    /// <summary>Single measures: judged by progress towards the final target.</summary>
    Measure,

    /// <summary>What all of it stands on: judged by progress towards the final target.</summary>
    Foundation,
}

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better: paper, staff turnover, the calving interval.</summary>
    Lower,

    /// <summary>Neither: the figures are words.</summary>
    None,
}

/// <summary>Whether a value was expected or measured.</summary>
public enum ValueKind
{
    /// <summary>見込値: where the year is expected to end.</summary>
    Forecast,

    /// <summary>実績値: known by the end of December.</summary>
    Actual,
}

/// <summary>Whether an indicator can be judged this year.</summary>
public enum IndicatorState
{
    /// <summary>It has a value.</summary>
    Measured,

    /// <summary>This year's value is not known yet.</summary>
    Pending,

    /// <summary>The indicator is no longer followed.</summary>
    Stopped,
}

/// <summary>The value against the baseline: better, unchanged or worse, as the printed arrows are used.</summary>
public enum Trend
{
    /// <summary>↗ better.</summary>
    Up,

    /// <summary>→ unchanged.</summary>
    Flat,

    /// <summary>↘ worse.</summary>
    Down,
}

/// <summary>A high-impact project against its interim target.</summary>
public enum IndicatorStatus
{
    /// <summary>達成.</summary>
    Achieved,

    /// <summary>未達成.</summary>
    Missed,

    /// <summary>不明: this year's value is not known.</summary>
    Unknown,

    /// <summary>進捗管理の停止.</summary>
    Stopped,
}

/// <summary>What the epidemic did to an indicator, where the paper says so.</summary>
public enum CovidEffect
{
    /// <summary>It went much further because of it.</summary>
    Advanced,

    /// <summary>It was held up by it.</summary>
    Delayed,
}

/// <summary>The words of the strategy's report.</summary>
public static class IndicatorWords
{
    /// <summary>The groups, in the order of the paper, with what they are called where a year says nothing else.</summary>
    public static Vocabulary<IndicatorGroup> Groups { get; } = new(
        new(IndicatorGroup.HighImpact, "high-impact", "重点プロジェクト"),
        new(IndicatorGroup.Measure, "measure", "個別施策"),
        new(IndicatorGroup.Foundation, "foundation", "推進の基盤"));

    /// <summary>The directions.</summary>
    public static Vocabulary<Direction> Directions { get; } = new(
        new(Direction.Higher, "higher", "大きいほどよい"),
        new(Direction.Lower, "lower", "小さいほどよい"),
        new(Direction.None, "none", "大小では比べない"));

    /// <summary>The kinds of value.</summary>
    public static Vocabulary<ValueKind> ValueKinds { get; } = new(
        new(ValueKind.Forecast, "forecast", "見込"),
        new(ValueKind.Actual, "actual", "実績"));

    /// <summary>The states.</summary>
    public static Vocabulary<IndicatorState> States { get; } = new(
        new(IndicatorState.Measured, "measured", "値がある"),
        new(IndicatorState.Pending, "pending", "値がまだ分からない"),
        new(IndicatorState.Stopped, "stopped", "進捗管理の停止"));

    /// <summary>The trends; the symbol is the printed arrow.</summary>
    public static Vocabulary<Trend> Trends { get; } = new(
        new(Trend.Up, "up", "基準値よりよくなった") { ShortLabel = "よくなった", Symbol = "↗" },
        new(Trend.Flat, "flat", "基準値から変わらない") { ShortLabel = "変わらない", Symbol = "→" },
        new(Trend.Down, "down", "基準値より悪くなった") { ShortLabel = "悪くなった", Symbol = "↘" });

    /// <summary>The statuses; the symbol is what the paper prints in the column, none where it prints words.</summary>
    public static Vocabulary<IndicatorStatus> Statuses { get; } = new(
        new(IndicatorStatus.Achieved, "achieved", "達成") { Symbol = "\u25CB" },
        new(IndicatorStatus.Missed, "missed", "未達成") { Symbol = "\u00D7" },
        new(IndicatorStatus.Unknown, "unknown", "不明"),
        new(IndicatorStatus.Stopped, "stopped", "進捗管理の停止"));

    /// <summary>The effects of the epidemic.</summary>
    public static Vocabulary<CovidEffect> CovidEffects { get; } = new(
        new(CovidEffect.Advanced, "advanced", "感染症の影響で大きく進んだ"),
        new(CovidEffect.Delayed, "delayed", "感染症の影響で遅れた"));
}

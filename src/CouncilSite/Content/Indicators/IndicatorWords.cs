namespace CouncilSite.Content.Indicators;

/// <summary>The three parts of the strategy.</summary>
public enum IndicatorGroup
{
    /// <summary>波及効果の高いプロジェクト: judged by interim targets.</summary>
    HighImpact,

    /// <summary>個別施策: judged by progress towards the final target.</summary>
    Measure,

    /// <summary>推進を支える土台づくり: judged by progress towards the final target.</summary>
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

/// <summary>The marks of the printed legend.</summary>
public enum Rating
{
    /// <summary>◎ progress of 100 % or more; also an open target that is being met.</summary>
    Reached,

    /// <summary>○ progress of 50 % or more.</summary>
    Half,

    /// <summary>△ progress below 50 %.</summary>
    BelowHalf,

    /// <summary>－ no change.</summary>
    Unchanged,

    /// <summary>× worse than the baseline.</summary>
    Worse,
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

/// <summary>Every code with its word in files and its label on pages.</summary>
public static class IndicatorWords
{
    /// <summary>The groups, in the order of the paper.</summary>
    public static IReadOnlyList<Word<IndicatorGroup>> Groups { get; } =
    [
        new(IndicatorGroup.HighImpact, "high-impact", "波及効果の高いプロジェクト"),
        new(IndicatorGroup.Measure, "measure", "個別施策"),
        new(IndicatorGroup.Foundation, "foundation", "推進を支える土台づくり"),
    ];

    /// <summary>The directions.</summary>
    public static IReadOnlyList<Word<Direction>> Directions { get; } =
    [
        new(Direction.Higher, "higher", "大きいほどよい"),
        new(Direction.Lower, "lower", "小さいほどよい"),
        new(Direction.None, "none", "大小では比べない"),
    ];

    /// <summary>The kinds of value.</summary>
    public static IReadOnlyList<Word<ValueKind>> ValueKinds { get; } =
    [
        new(ValueKind.Forecast, "forecast", "見込"),
        new(ValueKind.Actual, "actual", "実績"),
    ];

    /// <summary>The states.</summary>
    public static IReadOnlyList<Word<IndicatorState>> States { get; } =
    [
        new(IndicatorState.Measured, "measured", "値がある"),
        new(IndicatorState.Pending, "pending", "値がまだ分からない"),
        new(IndicatorState.Stopped, "stopped", "進捗管理の停止"),
    ];

    /// <summary>The trends; the symbol is the printed arrow.</summary>
    public static IReadOnlyList<Word<Trend>> Trends { get; } =
    [
        new(Trend.Up, "up", "基準値よりよくなった", "↗"),
        new(Trend.Flat, "flat", "基準値から変わらない", "→"),
        new(Trend.Down, "down", "基準値より悪くなった", "↘"),
    ];

    /// <summary>The ratings; the symbol is both what is printed and the word in files.</summary>
    public static IReadOnlyList<Word<Rating>> Ratings { get; } =
    [
        new(Rating.Reached, "\u25CE", "進捗率100%以上、または増減だけの目標のとおりになった", "\u25CE"),
        new(Rating.Half, "\u25CB", "進捗率50%以上", "\u25CB"),
        new(Rating.BelowHalf, "\u25B3", "進捗率50%未満", "\u25B3"),
        new(Rating.Unchanged, "\uFF0D", "増減なし", "\uFF0D"),
        new(Rating.Worse, "\u00D7", "基準値より悪くなった", "\u00D7"),
    ];

    /// <summary>The statuses; the symbol is what the paper prints in the column, empty where it prints words.</summary>
    public static IReadOnlyList<Word<IndicatorStatus>> Statuses { get; } =
    [
        new(IndicatorStatus.Achieved, "achieved", "達成", "\u25CB"),
        new(IndicatorStatus.Missed, "missed", "未達成", "\u00D7"),
        new(IndicatorStatus.Unknown, "unknown", "不明"),
        new(IndicatorStatus.Stopped, "stopped", "進捗管理の停止"),
    ];

    /// <summary>The effects of the epidemic.</summary>
    public static IReadOnlyList<Word<CovidEffect>> CovidEffects { get; } =
    [
        new(CovidEffect.Advanced, "advanced", "感染症の影響で大きく進んだ"),
        new(CovidEffect.Delayed, "delayed", "感染症の影響で遅れた"),
    ];

    /// <summary>The word of a value in a list that holds every value.</summary>
    public static Word<T> Of<T>(this IReadOnlyList<Word<T>> words, T value)
        where T : struct, Enum =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value));
}

/// <summary>A code: its word in files, its label for people, its symbol in print.</summary>
/// <param name="Value">The value in the program.</param>
/// <param name="Code">The word in content files and open data.</param>
/// <param name="Label">The Japanese label.</param>
/// <param name="Symbol">The printed symbol; empty where there is none.</param>
public sealed record Word<T>(T Value, string Code, string Label, string Symbol = "")
    where T : struct, Enum;

using System.Globalization;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Assessing;

/// <summary>A mark of progress.</summary>
/// <param name="Symbol">What papers print for it.</param>
/// <param name="Label">What it stands for, where room is short.</param>
/// <param name="Meaning">When it is given, in full.</param>
/// <param name="Code">Its name in identifiers: <c>mark-1</c> for the highest progress, <c>unchanged</c>, <c>worse</c>.</param>
public sealed record Rating(string Symbol, string Label, string Meaning, string Code);

/// <summary>A mark as a paper's legend gives it.</summary>
/// <param name="Symbol">What the paper prints.</param>
/// <param name="Name">What the paper calls it; null where it says no more than when it is given.</param>
/// <param name="From">The least progress that it is given for, in per cent; 0 for any; not looked at where no progress is compared.</param>
/// <param name="Span">Where content says so; null for the program's own.</param>
public sealed record RatingMark(string Symbol, string? Name, decimal From, SourceSpan? Span);

/// <summary>
/// Which mark an indicator gets for its progress. Every share has one: of the marks whose least progress is reached the
/// first, else the last.
/// </summary>
public sealed class RatingScale
{
    private const decimal WholeWay = 100;

    private readonly IReadOnlyList<Rating> _progress;

    /// <summary>Takes the legend of a paper.</summary>
    /// <param name="progress">The marks of indicators that are better than their baseline, the highest progress first; one at least.</param>
    /// <param name="unchanged">The mark of those that are as their baseline; null for the last of the first.</param>
    /// <param name="worse">The mark of those that are worse; likewise.</param>
    public RatingScale(IReadOnlyList<RatingMark> progress, RatingMark? unchanged, RatingMark? worse)
    {
        Progress = progress;
        UnchangedMark = unchanged;
        WorseMark = worse;
        _progress = [.. progress.Select((mark, index) => new Rating(mark.Symbol, mark.Name ?? Label(index), Named(mark, Meaning(index)), string.Create(CultureInfo.InvariantCulture, $"mark-{index + 1}")))];
        Unchanged = unchanged is null ? _progress[^1] : new Rating(unchanged.Symbol, unchanged.Name ?? "増減なし", Named(unchanged, "増減なし"), "unchanged");
        Worse = worse is null ? _progress[^1] : new Rating(worse.Symbol, worse.Name ?? "悪くなった", Named(worse, "基準値より悪くなった"), "worse");
        All = [.. _progress.Append(Unchanged).Append(Worse).Distinct()];
    }

    /// <summary>The marks of councils that say nothing else: ◎ from 100 %, ○ from 50 %, △ below, － unchanged, × worse.</summary>
    public static RatingScale Usual { get; } = new(
        [new("\u25CE", null, WholeWay, null), new("\u25CB", null, 50, null), new("\u25B3", null, 0, null)],
        new("\uFF0D", null, 0, null), new("\u00D7", null, 0, null));

    /// <summary>The marks of progress as they were given, the highest first.</summary>
    public IReadOnlyList<RatingMark> Progress { get; }

    /// <summary>The mark of no change as it was given; null where it is the last one of progress.</summary>
    public RatingMark? UnchangedMark { get; }

    /// <summary>The mark of a change for the worse, likewise.</summary>
    public RatingMark? WorseMark { get; }

    /// <summary>All ratings, in the order of the legend.</summary>
    public IReadOnlyList<Rating> All { get; }

    /// <summary>What is given where an aim is met that no share can be told of.</summary>
    public Rating Met => OfProgress(WholeWay);

    /// <summary>What is given for no change.</summary>
    public Rating Unchanged { get; }

    /// <summary>What is given for a change for the worse.</summary>
    public Rating Worse { get; }

    /// <summary>The least progress above none that a mark asks for, in per cent, by which tables divide; null where none does.</summary>
    public decimal? LowestLimit => Progress.Where(mark => mark.From > 0).Select(mark => (decimal?)mark.From).Min();

    /// <summary>The mark that follows from the figures; null where they cannot be rated.</summary>
    public Rating? Of(Assessment assessment) => assessment.Trend switch
    {
        Trend.Down => Worse,
        Trend.Flat => Unchanged,
        _ => assessment.RatedProgress is { } progress ? OfProgress(progress) : null,
    };

    /// <summary>The rating that a text means by its symbol, in whatever width, or by its name; null for none.</summary>
    public Rating? Find(string text)
    {
        var plain = JapaneseWidth.ToNarrow(text).Trim();
        return All.FirstOrDefault(rating => JapaneseWidth.ToNarrow(rating.Symbol) == plain || JapaneseWidth.ToNarrow(rating.Label) == plain);
    }

    /// <summary>A share as pages write it: 50%, 62.5%.</summary>
    public static string Share(decimal percent) => percent.ToString("0.######", CultureInfo.InvariantCulture) + "%";

    private Rating OfProgress(decimal progress) => _progress[IndexOf(progress)];

    private int IndexOf(decimal progress) =>
        Progress.Index().Where(mark => progress >= mark.Item.From).Select(mark => (int?)mark.Index).FirstOrDefault() ?? Progress.Count - 1;

    private string Label(int index) =>
        Progress[index].From > 0 ? $"{Share(Progress[index].From)}以上"
        : index > 0 ? $"{Share(Progress[index - 1].From)}未満"
        : "よくなった";

    private string Meaning(int index)
    {
        var isAny = index == 0 && Progress[index].From <= 0;
        return (isAny ? "基準値よりよくなった" : $"進捗率{Label(index)}")
            + (!isAny && index == IndexOf(WholeWay) ? "、または増減だけの目標のとおりになった" : "")
            + (index < Progress.Count - 1 ? "" : (UnchangedMark, WorseMark) switch
            {
                (null, null) => "、または基準値から変わらないか悪くなった",
                (null, _) => "、または基準値から変わらない",
                (_, null) => "、または基準値より悪くなった",
                _ => "",
            });
    }

    private static string Named(RatingMark mark, string meaning) => mark.Name is null ? meaning : $"{mark.Name}（{meaning}）";
}

using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Indicators;

/// <summary>Begins a year of indicators: those of the year before with baseline and targets, their values not known yet.</summary>
internal static class NewIndicators
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var last = council.Indicators.Newest;
        var year = wishes.FiscalYear ?? (last?.FiscalYear + 1 ?? council.Settings.FiscalCalendar.YearOf(council.Today));
        var rows = last is { Indicators.Count: > 0 } ? last.Indicators.Select(Row) : [Example()];
        return Files(last, year, wishes.Title,
            "# 値が分かったら、state: pending を消して、value: と value_kind:（見込なら forecast、実績なら actual）を書きます。\nrows:\n" + string.Join('\n', rows));
    }

    /// <summary>The two files of a year.</summary>
    /// <param name="last">The year that its text is begun after; null for none.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="wished">Its title; null for the one that follows from the last.</param>
    /// <param name="rows">The whole file of its rows.</param>
    public static NewContent Files(IndicatorYear? last, int year, string? wished, string rows)
    {
        var title = last?.FrontMatter.Title.Replace(JapaneseDate.FiscalYear(last.FiscalYear), JapaneseDate.FiscalYear(year), StringComparison.Ordinal);
        var text = string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wished ?? title ?? $"{JapaneseDate.FiscalYear(year)}の指標")}
            description: {NewContent.ToWrite("ページの説明")}
            reported_by: {YamlText.Scalar(last?.FrontMatter.ReportedBy ?? NewContent.ToWrite("報告した部署"))}
            baseline_year: {last?.FrontMatter.BaselineYear ?? year}
            final_year: {last?.FrontMatter.FinalYear ?? year}
            source: {NewContent.ToWrite("数値が載っている資料")}
            {GroupNames(last)}{Ratings(last)}---

            {NewContent.ToWrite("年度の説明")}

            """).ReplaceLineEndings("\n");
        return new NewContent([new NewFile($"{IndicatorsRoutes.Folder}/{year}.yml", rows), new NewFile($"{IndicatorsRoutes.Folder}/{year}.md", text)]);
    }

    // As the last year's paper called them, where it did so in its own way.
    private static string GroupNames(IndicatorYear? last)
    {
        var named = (last?.FrontMatter.Groups ?? IndicatorWords.Groups).Where(group => group != IndicatorWords.Groups.Of(group.Value)).ToList();
        return named.Count > 0 ? $"groups:\n{string.Concat(named.Select(group => $"  {YamlText.Field(group.Written, group.Label)}\n"))}" : "";
    }

    private static string Ratings(IndicatorYear? last)
    {
        if (last?.FrontMatter.Ratings is not { } ratings || ratings == RatingScale.Usual)
            return "";
        return $"ratings:\n  progress:\n{string.Concat(ratings.Progress.Select(mark => YamlText.Item("    ", Fields(mark))))}"
            + Other("unchanged", ratings.UnchangedMark) + Other("worse", ratings.WorseMark);

        static string Other(string key, RatingMark? mark) =>
            mark is null ? "" : $"  {key}:\n{string.Concat(Fields(mark).Where(field => field.Text is not null).Select(field => $"    {YamlText.Field(field.Key, field.Text!)}\n"))}";

        static IEnumerable<(string Key, string? Text)> Fields(RatingMark mark) =>
        [
            ("symbol", mark.Symbol),
            ("from", mark.From == 0 ? null : mark.From.ToString(CultureInfo.InvariantCulture)),
            ("label", mark.Name),
        ];
    }

    private static string Row(Indicator indicator) => YamlText.Item("  ",
    [
        ("id", indicator.Id),
        ("group", IndicatorWords.Groups.Of(indicator.Group).Written),
        ("heading", indicator.Heading is "" ? null : indicator.Heading),
        ("initiative", indicator.Initiative),
        ("indicator", indicator.Name),
        ("unit", indicator.Unit is "" ? null : indicator.Unit),
        ("direction", IndicatorWords.Directions.Of(indicator.Direction).Written),
        .. Figure("baseline", indicator.Baseline, indicator.Unit),
        .. indicator.InterimTarget is { } interim ? Figure("interim_target", interim, indicator.Unit) : [],
        .. Figure("final_target", indicator.FinalTarget, indicator.Unit),
        ("state", IndicatorWords.States.Of(indicator.State == IndicatorState.Stopped ? IndicatorState.Stopped : IndicatorState.Pending).Written),
    ]);

    private static string Example() => YamlText.Item("  ",
    [
        ("id", "indicator-1"),
        ("group", IndicatorWords.Groups.Of(IndicatorGroup.Measure).Written),
        ("initiative", NewContent.ToWrite("取組の名前")),
        ("indicator", NewContent.ToWrite("成果指標")),
        ("direction", IndicatorWords.Directions.Of(Direction.Higher).Written),
        ("state", IndicatorWords.States.Of(IndicatorState.Pending).Written),
    ]);

    // A number that its words leave in doubt was given beside them, and is given again.
    private static IEnumerable<(string Key, string? Text)> Figure(string key, Figure figure, string unit) =>
    [
        (key, figure.Text is "" ? null : figure.Text),
        ($"{key}_number", figure.Number is { } number && FigureText.Read(figure.Text, unit).Figure.Number != number ? number.ToString(CultureInfo.InvariantCulture) : null),
    ];
}

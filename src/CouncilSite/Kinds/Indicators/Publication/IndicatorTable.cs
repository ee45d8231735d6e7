using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Publication;

/// <summary>The open data of a year's indicators.</summary>
internal static class IndicatorTable
{
    private static IReadOnlyList<DataColumn> Columns(IndicatorYearFrontMatter year) =>
    [
        new("id", "識別名", DataType.Text, "指標のページの住所の最後の部分。年度が変わっても同じ。"),
        new("group", "区分", DataType.Text, CodeList(year.Groups)),
        new("initiative", "取組名", DataType.Text),
        new("indicator", "成果指標", DataType.Text),
        new("unit", "単位", DataType.Text, "数の列（baseline、value、interim_target、final_target）の単位。「/」で書かれた割合は%に直した。"),
        new("baseline", "基準値", DataType.Number, "数で表せないときは空。"),
        new("baseline_text", "基準値（資料の表記）", DataType.Text),
        new("value", "見込値または実績値", DataType.Number, "数で表せないときは空。"),
        new("value_text", "見込値または実績値（資料の表記）", DataType.Text),
        new("value_kind", "値の種類", DataType.Text, CodeList(IndicatorWords.ValueKinds)),
        new("interim_target", "中間目標", DataType.Number, "high-impact だけ。"),
        new("interim_target_text", "中間目標（資料の表記）", DataType.Text),
        new("final_target", "最終目標", DataType.Number, "数で表せないときは空。"),
        new("final_target_text", "最終目標（資料の表記）", DataType.Text),
        new("direction", "よくなる向き", DataType.Text, CodeList(IndicatorWords.Directions)),
        new("trend", "基準値との比較", DataType.Text, CodeList(IndicatorWords.Trends) + " high-impact では空。"),
        new("progress_percent", "最終目標に対する進捗率", DataType.Number, "(値−基準値)÷(最終目標−基準値)×100、小数第1位まで。基準値よりよくなった指標だけ。"),
        new("rating", "進捗率の評価", DataType.Text, string.Join('、', year.Ratings.All.Select(rating => $"{rating.Symbol}＝{rating.Meaning}")) + "。" + " high-impact では空。"),
        new("status", "中間目標の達成状況", DataType.Text, CodeList(IndicatorWords.Statuses) + " high-impact だけ。"),
        new("covid_effect", "新型コロナウイルス感染症の影響", DataType.Text, CodeList(IndicatorWords.CovidEffects) + " 備考がそう言う行だけ。"),
        new("note", "備考", DataType.Text),
    ];

    public static DataTable Of(IndicatorYear year, FiscalCalendar years) => new(
        IndicatorsRoutes.Table(year),
        year.FrontMatter.Title,
        $"{year.FrontMatter.Description}。出典: {year.FrontMatter.Paper}（{year.FrontMatter.ReportedBy}）。進捗率と記号は、数値から計算し直したもの。",
        Columns(year.FrontMatter),
        [.. year.Indicators.Select(indicator => Row(indicator, year.FrontMatter.Ratings))])
    {
        // The figures are of the end of the fiscal year.
        Date = years.LastDay(year.FiscalYear),
        Key = ["id"],
    };

    private static IReadOnlyList<DataValue> Row(Indicator indicator, RatingScale ratings) =>
    [
        indicator.Id,
        IndicatorWords.Groups.Of(indicator.Group).Code,
        indicator.Initiative,
        indicator.Name,
        indicator.Unit,
        Number(indicator.Baseline), indicator.Baseline.Text,
        Number(indicator.Value), indicator.Value.Text,
        IndicatorWords.ValueKinds.Of(indicator.ValueKind)?.Code,
        Number(indicator.InterimTarget), indicator.InterimTarget?.Text,
        Number(indicator.FinalTarget), indicator.FinalTarget.Text,
        IndicatorWords.Directions.Of(indicator.Direction).Code,
        IndicatorWords.Trends.Of(indicator.Assessment.Trend)?.Code,
        indicator.Assessment.RoundedProgress,
        ratings.Of(indicator.Assessment)?.Symbol,
        IndicatorWords.Statuses.Of(indicator.Assessment.Status)?.Code,
        IndicatorWords.CovidEffects.Of(indicator.CovidEffect)?.Code,
        indicator.Note,
    ];

    // A share such as 59/465 has no end in decimals; four places carry the progress to one.
    private static decimal? Number(Figure? figure) => figure?.Number is { } number ? decimal.Round(number, 4) : null;

    private static string CodeList<T>(Vocabulary<T> words)
        where T : struct, Enum =>
        words.Join(word => $"{word.Code}＝{word.Label}") + "。";
}

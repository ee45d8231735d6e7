using CouncilSite.Fields;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators;

/// <summary>The fields of the indicator files: a year's text (Markdown) and its rows (YAML, or a CSV table that the YAML names).</summary>
public static class IndicatorsSchema
{
    private static readonly Schema<Vocabulary<IndicatorGroup>> Groups = new("区分の呼び名", fields =>
    {
        var labels = IndicatorWords.Groups.Select(word => (Word: word, Field: fields.Optional(word.Written, FieldTypes.Text, $"{word.Written} の呼び名（省くと{word.Label}）"))).ToList();
        return values => new Vocabulary<IndicatorGroup>([.. labels.Select(label => label.Word with { Label = values.Find(label.Field) ?? label.Word.Label })]);
    });

    /// <summary>The front matter of content/indicators/{fiscal-year}.md.</summary>
    public static Schema<IndicatorYearFrontMatter> FrontMatter { get; } = new("指標の年度", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "ページの題");
        var description = fields.Required("description", FieldTypes.Text, "ページの説明（1文）");
        var printedInitiatives = fields.Optional("printed_initiatives", FieldTypes.Located(FieldTypes.Count), "資料に書かれた取組の数");
        var printedIndicators = fields.Optional("printed_indicators", FieldTypes.Located(FieldTypes.Count), "資料に書かれた指標の数");
        var reportedBy = fields.Required("reported_by", FieldTypes.Text, "報告した部署");
        var baselineYear = fields.Required("baseline_year", FieldTypes.Year, "基準値の年度（西暦）");
        var finalYear = fields.Required("final_year", FieldTypes.Year, "最終目標の年度（西暦）");
        var source = fields.Required("source", FieldTypes.Text, "出典（数値が載っている資料）");
        var groups = fields.Optional("groups", Groups.AsType, "資料での区分の呼び名");
        var ratings = fields.Optional("ratings", RatingsSchema.Scale.AsType, "資料の進捗率の記号（書かなければ、100%以上◎、50%以上○、50%未満△、増減なし－、悪くなった×）");
        return values => new IndicatorYearFrontMatter(
            values.Get(title), values.Get(description), values.Get(reportedBy), values.Get(baselineYear), values.Get(finalYear),
            values.Get(source), values.Find(printedInitiatives), values.Find(printedIndicators), values.Find(groups) ?? IndicatorWords.Groups,
            values.Find(ratings) ?? RatingScale.Usual);
    });

    /// <summary>One row.</summary>
    public static Schema<IndicatorRow> Row { get; } = new("指標", fields =>
    {
        var id = fields.Required("id", FieldTypes.Located(FieldTypes.Slug), "指標の名前（ページの住所になる）");
        var group = fields.Required("group", IndicatorWords.Groups.Type, "区分");
        var heading = fields.Optional("heading", FieldTypes.Text, "項目（資料で取組をまとめる見出し）");
        var initiative = fields.Required("initiative", FieldTypes.Text, "取組名");
        var indicator = fields.Required("indicator", FieldTypes.Text, "成果指標");
        var unit = fields.Optional("unit", FieldTypes.Text, "単位（数がなければ空）");
        var direction = fields.Required("direction", IndicatorWords.Directions.Type, "よくなる向き");
        var baseline = fields.Optional("baseline", FieldTypes.Located(FieldTypes.Text), "基準値（資料のとおり）");
        var baselineNumber = fields.Optional("baseline_number", FieldTypes.Number, "計算に使う基準値");
        var value = fields.Optional("value", FieldTypes.Located(FieldTypes.Text), "見込値または実績値（資料のとおり）");
        var valueNumber = fields.Optional("value_number", FieldTypes.Number, "計算に使う見込値・実績値");
        var valueKind = fields.Optional("value_kind", IndicatorWords.ValueKinds.Type, "見込値か実績値か");
        var interimTarget = fields.Optional("interim_target", FieldTypes.Located(FieldTypes.Text), "中間目標（資料のとおり。group: high-impact だけ）");
        var interimTargetNumber = fields.Optional("interim_target_number", FieldTypes.Number, "計算に使う中間目標");
        var finalTarget = fields.Optional("final_target", FieldTypes.Located(FieldTypes.Text), "最終目標（資料のとおり）");
        var finalTargetNumber = fields.Optional("final_target_number", FieldTypes.Number, "計算に使う最終目標");
        var conditionMet = fields.Optional("condition_met", FieldTypes.Flag, "目標に数のほかの条件があるとき、それを満たしたか");
        var state = fields.Optional("state", IndicatorWords.States.Type, "値の状態（書かなければ measured）");
        var printedTrend = fields.Optional("printed_trend", FieldTypes.Located(IndicatorWords.Trends.SymbolType), "資料の矢印");
        var printedRating = fields.Optional("printed_rating", FieldTypes.Located(FieldTypes.Text), "資料の進捗率の記号");
        var printedStatus = fields.Optional("printed_status", FieldTypes.Located(IndicatorWords.Statuses.Type), "資料の中間目標達成状況");
        var covidEffect = fields.Optional("covid_effect", IndicatorWords.CovidEffects.Type, "感染症の影響（備考に書かれているときだけ）");
        var note = fields.Optional("note", FieldTypes.Text, "備考");
        var source = fields.Optional("source", FieldTypes.Text, "出典（表のほかに書かれている所）");
        return values => new IndicatorRow(
            values.Get(id), values.Get(group), values.Find(heading) ?? "", values.Get(initiative), values.Get(indicator), values.Find(unit) ?? "", values.Get(direction),
            new PrintedFigure(values.Find(baseline), values.FindValue(baselineNumber)),
            new PrintedFigure(values.Find(value), values.FindValue(valueNumber)),
            values.FindValue(valueKind),
            new PrintedFigure(values.Find(interimTarget), values.FindValue(interimTargetNumber)),
            new PrintedFigure(values.Find(finalTarget), values.FindValue(finalTargetNumber)),
            values.FindValue(conditionMet),
            values.FindValue(state) ?? IndicatorState.Measured,
            new PrintedSymbols(values.Find(printedTrend), values.Find(printedRating), values.Find(printedStatus)),
            values.FindValue(covidEffect), values.Find(note) ?? "", values.Find(source) ?? "", values.Span);
    });

    /// <summary>The whole of content/indicators/{fiscal-year}.yml.</summary>
    public static Schema<IndicatorRows> Rows { get; } = new("指標の表", fields =>
    {
        var rows = fields.Required("rows", FieldTypes.List(new IndicatorType(Row.AsType)), "指標の行");
        return values => new IndicatorRows(values.Get(rows));
    });
}

/// <summary>The rows of a year.</summary>
public sealed record IndicatorRows(IReadOnlyList<Indicator> Indicators);

/// <summary>A figure as an editor wrote it: the printed words, and the number where the words leave it in doubt.</summary>
public sealed record PrintedFigure(Located<string>? Text, decimal? Number);

/// <summary>A row as an editor wrote it; see <see cref="Indicator"/> for the meaning of its fields.</summary>
public sealed record IndicatorRow(
    Located<string> Id,
    IndicatorGroup Group,
    string Heading,
    string Initiative,
    string Name,
    string Unit,
    Direction Direction,
    PrintedFigure Baseline,
    PrintedFigure Value,
    ValueKind? ValueKind,
    PrintedFigure InterimTarget,
    PrintedFigure FinalTarget,
    bool? ConditionMet,
    IndicatorState State,
    PrintedSymbols Printed,
    CovidEffect? CovidEffect,
    string Note,
    string Source,
    SourceSpan Span);

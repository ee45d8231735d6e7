using System.Text.RegularExpressions;
using CouncilSite.Site;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Indicators;

/// <summary>The fields of the indicator files: a year's text (Markdown) and its rows (YAML, or a CSV table that the YAML names).</summary>
public static partial class IndicatorsSchema
{
    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "ページの題名");
    private static readonly RequiredField<string> Description = Field.Required("description", FieldTypes.Text, "ページの説明（1文）");
    private static readonly OptionalField<Located<int>> PrintedInitiatives = Field.Optional("printed_initiatives", FieldTypes.Located(FieldTypes.Count), "資料に書かれた取組の数");
    private static readonly OptionalField<Located<int>> PrintedIndicators = Field.Optional("printed_indicators", FieldTypes.Located(FieldTypes.Count), "資料に書かれた指標の数");
    private static readonly RequiredField<string> ReportedBy = Field.Required("reported_by", FieldTypes.Text, "報告した部署");
    private static readonly RequiredField<int> BaselineYear = Field.Required("baseline_year", FieldTypes.Year, "基準値の年度（西暦）");
    private static readonly RequiredField<int> FinalYear = Field.Required("final_year", FieldTypes.Year, "最終目標の年度（西暦）");
    private static readonly RequiredField<string> PaperSource = Field.Required("source", FieldTypes.Text, "数値が載っている資料");

    /// <summary>The front matter of content/indicators/{fiscal-year}.md.</summary>
    public static Schema<IndicatorYearFrontMatter> FrontMatter { get; } = new(
        "指標の年度",
        values => new IndicatorYearFrontMatter(
            values.Get(Title), values.Get(Description), values.Get(ReportedBy), values.Get(BaselineYear), values.Get(FinalYear),
            values.Get(PaperSource), values.Find(PrintedInitiatives), values.Find(PrintedIndicators)),
        Title, Description, PrintedInitiatives, PrintedIndicators, ReportedBy, BaselineYear, FinalYear, PaperSource);

    private static readonly RequiredField<Located<string>> Id = Field.Required("id", FieldTypes.Located(Slug()), "指標の名前（ページの住所になる）");
    private static readonly RequiredField<IndicatorGroup> Group = Field.Required("group", Choice(IndicatorWords.Groups), "区分");
    private static readonly RequiredField<string> Initiative = Field.Required("initiative", FieldTypes.Text, "取組名");
    private static readonly RequiredField<string> Name = Field.Required("indicator", FieldTypes.Text, "成果指標");
    private static readonly OptionalField<string> Unit = Field.Optional("unit", FieldTypes.Text, "単位（数がなければ空）");
    private static readonly RequiredField<Direction> DirectionField = Field.Required("direction", Choice(IndicatorWords.Directions), "よくなる向き");
    private static readonly OptionalField<Located<string>> Baseline = Field.Optional("baseline", FieldTypes.Located(FieldTypes.Text), "基準値（資料のとおり）");
    private static readonly OptionalField<decimal> BaselineNumber = Field.Optional("baseline_number", FieldTypes.Number, "計算に使う基準値");
    private static readonly OptionalField<Located<string>> Value = Field.Optional("value", FieldTypes.Located(FieldTypes.Text), "見込値または実績値（資料のとおり）");
    private static readonly OptionalField<decimal> ValueNumber = Field.Optional("value_number", FieldTypes.Number, "計算に使う見込値・実績値");
    private static readonly OptionalField<ValueKind> ValueKindField = Field.Optional("value_kind", Choice(IndicatorWords.ValueKinds), "見込値か実績値か");
    private static readonly OptionalField<Located<string>> Interim = Field.Optional("interim_target", FieldTypes.Located(FieldTypes.Text), "中間目標（波及効果の高いプロジェクトだけ）");
    private static readonly OptionalField<decimal> InterimNumber = Field.Optional("interim_target_number", FieldTypes.Number, "計算に使う中間目標");
    private static readonly OptionalField<Located<string>> Final = Field.Optional("final_target", FieldTypes.Located(FieldTypes.Text), "最終目標（資料のとおり）");
    private static readonly OptionalField<decimal> FinalNumber = Field.Optional("final_target_number", FieldTypes.Number, "計算に使う最終目標");
    private static readonly OptionalField<bool> ConditionMet = Field.Optional("condition_met", FieldTypes.Flag, "目標に数のほかの条件があるとき、それを満たしたか");
    private static readonly OptionalField<IndicatorState> State = Field.Optional("state", Choice(IndicatorWords.States), "値の状態（書かなければ measured）");
    private static readonly OptionalField<Located<Trend>> PrintedTrend = Field.Optional("printed_trend", FieldTypes.Located(Symbol(IndicatorWords.Trends)), "資料の矢印");
    private static readonly OptionalField<Located<Rating>> PrintedRating = Field.Optional("printed_rating", FieldTypes.Located(Symbol(IndicatorWords.Ratings)), "資料の進捗率の記号");
    private static readonly OptionalField<Located<IndicatorStatus>> PrintedStatus = Field.Optional("printed_status", FieldTypes.Located(Choice(IndicatorWords.Statuses)), "資料の中間目標達成状況");
    private static readonly OptionalField<CovidEffect> Covid = Field.Optional("covid_effect", Choice(IndicatorWords.CovidEffects), "感染症の影響（備考に書かれているときだけ）");
    private static readonly OptionalField<string> Note = Field.Optional("note", FieldTypes.Text, "備考");
    private static readonly OptionalField<string> Section = Field.Optional("source", FieldTypes.Text, "表のほかに書かれている箇所");

    /// <summary>One row.</summary>
    public static Schema<IndicatorRow> Row { get; } = new(
        "指標",
        values => new IndicatorRow(
            values.Get(Id), values.Get(Group), values.Get(Initiative), values.Get(Name), values.Find(Unit) ?? "", values.Get(DirectionField),
            new PrintedFigure(values.Find(Baseline), values.FindValue(BaselineNumber)),
            new PrintedFigure(values.Find(Value), values.FindValue(ValueNumber)),
            values.FindValue(ValueKindField),
            new PrintedFigure(values.Find(Interim), values.FindValue(InterimNumber)),
            new PrintedFigure(values.Find(Final), values.FindValue(FinalNumber)),
            values.FindValue(ConditionMet),
            values.FindValue(State) ?? IndicatorState.Measured,
            new PrintedSymbols(values.Find(PrintedTrend), values.Find(PrintedRating), values.Find(PrintedStatus)),
            values.FindValue(Covid), values.Find(Note) ?? "", values.Find(Section) ?? "", values.Span),
        Id, Group, Initiative, Name, Unit, DirectionField, Baseline, BaselineNumber, Value, ValueNumber, ValueKindField,
        Interim, InterimNumber, Final, FinalNumber, ConditionMet, State, PrintedTrend, PrintedRating, PrintedStatus, Covid, Note, Section);

    private static readonly RequiredField<IReadOnlyList<Indicator>> RowsField = Field.Required("rows", FieldTypes.List(new IndicatorType(Row.AsType)), "指標の行");

    /// <summary>The whole of content/indicators/{fiscal-year}.yml.</summary>
    public static Schema<IndicatorRows> Rows { get; } = new("指標の表", values => new IndicatorRows(values.Get(RowsField)), RowsField);

    private static FieldType<T> Choice<T>(IReadOnlyList<Word<T>> words)
        where T : struct, Enum =>
        FieldTypes.Choice([.. words.Select(word => (word.Code, word.Value))]);

    // Shift_JIS, in which Excel saves tables, has no ↗ and no ↘: the words of the open data serve as well.
    private static FieldType<T> Symbol<T>(IReadOnlyList<Word<T>> words)
        where T : struct, Enum =>
        FieldTypes.Choice([.. words.Select(word => (word.Symbol, word.Value)).Concat(words.Select(word => (word.Code, word.Value))).Distinct()]);

    private static ScalarType<string> Slug() => new(
        text => SlugPattern().IsMatch(text) && RouteRules.IsSlug(text) ? text : Parsed<string>.None,
        "半角の英小文字・数字・ハイフンの名前（paper-use の形）", "a name of ASCII lower-case letters, digits and hyphens",
        writer => { writer.WriteString("type", "string"); writer.WriteString("pattern", "^[a-z][a-z0-9-]*$"); });

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex SlugPattern();
}

/// <summary>The rows of a year.</summary>
public sealed record IndicatorRows(IReadOnlyList<Indicator> Indicators);

/// <summary>A figure as an editor wrote it: the printed words, and the number where the words leave it in doubt.</summary>
public sealed record PrintedFigure(Located<string>? Text, decimal? Number);

/// <summary>A row as an editor wrote it; see <see cref="Indicator"/> for the meaning of its fields.</summary>
public sealed record IndicatorRow(
    Located<string> Id,
    IndicatorGroup Group,
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

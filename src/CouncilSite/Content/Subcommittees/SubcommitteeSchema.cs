using CouncilSite.Yaml;

namespace CouncilSite.Content.Subcommittees;

/// <summary>The fields of a subcommittee's file.</summary>
public static class SubcommitteeSchema
{
    private static readonly RequiredField<int> FiscalYear = Field.Required("fiscal_year", FieldTypes.Year, "年度（始まる年の西暦）");
    private static readonly RequiredField<string> Text = Field.Required("text", FieldTypes.Text, "説明");
    private static readonly RequiredField<string> IntentionTitle = Field.Required("title", FieldTypes.Text, "予定している活動の名前");

    private static readonly FieldType<IReadOnlyList<YearNote>> YearNotes = FieldTypes.List(new Schema<YearNote>(
        "年度ごとの説明", values => new YearNote(values.Get(FiscalYear), values.Get(Text)), FiscalYear, Text).AsType);

    private static readonly Schema<Intention> IntentionSchema = new(
        "予定している活動", values => new Intention(values.Get(FiscalYear), values.Get(IntentionTitle), values.Get(Text)), FiscalYear, IntentionTitle, Text);

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "部会の名前");
    private static readonly RequiredField<DateOnly> Established = Field.Required("established", FieldTypes.Date, "設置の日");
    private static readonly RequiredField<string> Representative = Field.Required("representative", FieldTypes.Text, "代表者");
    private static readonly RequiredField<IReadOnlyList<string>> Members = Field.Required("members", FieldTypes.List(FieldTypes.Text), "参加者");
    private static readonly RequiredField<string> Purpose = Field.Required("purpose", FieldTypes.Text, "目的");
    private static readonly OptionalField<IReadOnlyList<YearNote>> Themes = Field.Optional("themes", YearNotes, "年度ごとの活動テーマ");
    private static readonly OptionalField<IReadOnlyList<YearNote>> Reviews = Field.Optional("reviews", YearNotes, "年度ごとのふり返り");

    private static readonly OptionalField<IReadOnlyList<Activity>> Activities = Field.Optional(
        "activities", FieldTypes.List(ActivitySchema.Activity.AsType), "活動（イベントとメールマガジンは自動で集まります）");

    private static readonly OptionalField<IReadOnlyList<Intention>> Plans = Field.Optional(
        "plans", FieldTypes.List(IntentionSchema.AsType), "予定している活動");

    /// <summary>The front matter.</summary>
    public static Schema<SubcommitteeFields> FrontMatter { get; } = new(
        "部会",
        values => new SubcommitteeFields(
            values.Get(Title), values.Get(Established), values.Get(Representative), values.Get(Members), values.Get(Purpose),
            values.FindList(Themes), values.FindList(Activities), values.FindList(Reviews), values.FindList(Plans)),
        Title, Established, Representative, Members, Purpose, Themes, Activities, Reviews, Plans);
}

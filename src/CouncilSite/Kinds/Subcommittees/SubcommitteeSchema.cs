using CouncilSite.Fields;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>The fields of a subcommittee's file.</summary>
public static class SubcommitteeSchema
{
    private static readonly FieldType<IReadOnlyList<YearNote>> YearNotes = FieldTypes.List(new Schema<YearNote>("年度ごとの説明", fields =>
    {
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Year, "年度（始まる年の西暦）");
        var text = fields.Required("text", FieldTypes.Text, "説明");
        return values => new YearNote(values.Get(fiscalYear), values.Get(text));
    }).AsType);

    private static readonly Schema<Intention> IntentionSchema = new("予定している活動", fields =>
    {
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Year, "年度（始まる年の西暦）");
        var title = fields.Required("title", FieldTypes.Text, "予定している活動の名前");
        var text = fields.Required("text", FieldTypes.Text, "説明");
        return values => new Intention(values.Get(fiscalYear), values.Get(title), values.Get(text));
    });

    /// <summary>The front matter.</summary>
    public static Schema<SubcommitteeFields> FrontMatter { get; } = new("部会", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "部会の名前");
        var established = fields.Required("established", FieldTypes.Date, "設置の日");
        var representative = fields.Required("representative", FieldTypes.Text, "代表者");
        var members = fields.Required("members", FieldTypes.List(FieldTypes.Text), "参加者");
        var purpose = fields.Required("purpose", FieldTypes.Text, "目的");
        var themes = fields.Optional("themes", YearNotes, "年度ごとの活動テーマ");
        var activities = fields.Optional("activities", FieldTypes.List(ActivitySchema.Activity.AsType), "活動（イベントと定期刊行物は自動で集まります）");
        var reviews = fields.Optional("reviews", YearNotes, "年度ごとのふり返り");
        var plans = fields.Optional("plans", FieldTypes.List(IntentionSchema.AsType), "予定している活動");
        return values => new SubcommitteeFields(
            values.Get(title), values.Get(established), values.Get(representative), values.Get(members), values.Get(purpose),
            values.FindList(themes), values.FindList(activities), values.FindList(reviews), values.FindList(plans));
    });
}

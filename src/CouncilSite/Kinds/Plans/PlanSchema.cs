using CouncilSite.Fields;

namespace CouncilSite.Kinds.Plans;

/// <summary>The fields of an activity plan's file.</summary>
public static class PlanSchema
{
    private static readonly Schema<PlanEntry> Entry = new("計画している事業", fields =>
    {
        var id = fields.Required("id", FieldTypes.Located(FieldTypes.Text), "年間計画表から指すための名前");
        var title = fields.Required("title", FieldTypes.Text, "計画している事業");
        var months = fields.Optional("months", FieldTypes.Located(MonthRange.Type), "月（決まっているとき）");
        var timing = fields.Optional("timing", FieldTypes.Text, "時期を表す言葉（随時、必要に応じて など）");
        var with = fields.Optional("with", FieldTypes.Text, "共催する団体");
        var items = fields.Optional("items", FieldTypes.List(FieldTypes.Text), "内容");
        var announced = fields.Optional("event", FieldTypes.Located(FieldTypes.Text), "お知らせするイベントのファイル名（拡張子なし）");
        var meeting = fields.Optional("meeting", FieldTypes.Located(FieldTypes.Text), "開く会議のファイル名（拡張子なし）");
        var link = fields.Optional("link", FieldTypes.Located(FieldTypes.Text), "くわしい説明の場所（ページの住所か、このページの中の #notice）");
        return values => new PlanEntry(
            values.Get(id), values.Get(title), values.Find(months), values.Find(timing), values.Find(with), values.FindList(items),
            values.Find(announced), values.Find(meeting), values.Find(link));
    });

    private static readonly Schema<PlanSection> Section = new("事業計画の節", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "節の見出し");
        var entries = fields.Required("entries", FieldTypes.List(Entry.AsType), "計画している事業");
        return values => new PlanSection(values.Get(title), values.Get(entries));
    });

    private static readonly Schema<CalendarRow> Row = new("年間計画表の行", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "活動");
        var plan = fields.Optional("plan", FieldTypes.Located(FieldTypes.Text), "計画の id");
        var months = fields.Optional("months", FieldTypes.Located(MonthRange.Type), "月（決まっているとき）");
        var timing = fields.Optional("timing", FieldTypes.Text, "時期を表す言葉（随時、必要に応じて など）");
        return values => new CalendarRow(values.Get(title), values.Find(plan), values.Find(months), values.Find(timing));
    });

    private static readonly Schema<CalendarGroup> Group = new("年間計画表の事業", fields =>
    {
        var number = fields.Required("number", FieldTypes.Located(FieldTypes.Count), "番号");
        var title = fields.Required("title", FieldTypes.Text, "事業名称");
        var outline = fields.Optional("outline", FieldTypes.List(FieldTypes.Text), "概要等");
        var rows = fields.Required("rows", FieldTypes.List(Row.AsType), "行");
        return values => new CalendarGroup(values.Get(number), values.Get(title), values.FindList(outline), values.Get(rows));
    });

    /// <summary>The front matter.</summary>
    public static Schema<PlanFields> FrontMatter { get; } = new("事業計画", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "題");
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");
        var meeting = fields.Optional("meeting", FieldTypes.Located(FieldTypes.Text), "決定を求めた会議のファイル名（拡張子なし）");
        var purpose = fields.Required("purpose", FieldTypes.Text, "目的");
        var sections = fields.Required("sections", FieldTypes.List(Section.AsType), "節");
        var calendar = fields.Optional("calendar", FieldTypes.List(Group.AsType), "年間計画表");
        var noticeTitle = fields.Optional("notice_title", FieldTypes.Text, "本文に書いた別紙の見出し");
        return values => new PlanFields(
            values.Get(title), values.Get(fiscalYear), values.Find(meeting), values.Get(purpose), values.Get(sections),
            values.FindList(calendar), values.Find(noticeTitle));
    });
}

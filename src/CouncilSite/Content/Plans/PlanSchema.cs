using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Plans;

/// <summary>The fields of an activity plan's file.</summary>
public static class PlanSchema
{
    private static readonly OptionalField<string> Timing = Field.Optional("timing", FieldTypes.Text, "時期を表すことば（随時、必要に応じて など）");

    private static readonly RequiredField<Located<string>> Id = Field.Required("id", FieldTypes.Located(FieldTypes.Text), "年間計画表から指すための名前");
    private static readonly RequiredField<string> EntryTitle = Field.Required("title", FieldTypes.Text, "計画している事業");
    private static readonly OptionalField<Located<MonthRange>> EntryMonths = Field.Optional("months", FieldTypes.Located(MonthRange.Type), "月（決まっているとき）");
    private static readonly OptionalField<string> With = Field.Optional("with", FieldTypes.Text, "共催する団体");
    private static readonly OptionalField<IReadOnlyList<string>> Items = Field.Optional("items", FieldTypes.List(FieldTypes.Text), "内容");

    private static readonly OptionalField<Located<string>> Event =
        Field.Optional("event", FieldTypes.Located(FieldTypes.Text), "お知らせするイベントのファイル名（拡張子なし）");

    private static readonly OptionalField<Located<string>> Link =
        Field.Optional("link", FieldTypes.Located(FieldTypes.Text), "くわしい説明の場所（ページの住所か、このページの中の #notice）");

    private static readonly Schema<PlanEntry> Entry = new(
        "計画している事業",
        values => new PlanEntry(
            values.Get(Id), values.Get(EntryTitle), values.Find(EntryMonths), values.Find(Timing), values.Find(With), values.FindList(Items),
            values.Find(Event), values.Find(Link)),
        Id, EntryTitle, EntryMonths, Timing, With, Items, Event, Link);

    private static readonly RequiredField<string> SectionTitle = Field.Required("title", FieldTypes.Text, "節の見出し");
    private static readonly RequiredField<IReadOnlyList<PlanEntry>> Entries = Field.Required("entries", FieldTypes.List(Entry.AsType), "計画している事業");

    private static readonly Schema<PlanSection> Section = new(
        "事業計画の節", values => new PlanSection(values.Get(SectionTitle), values.Get(Entries)), SectionTitle, Entries);

    private static readonly RequiredField<string> RowTitle = Field.Required("title", FieldTypes.Text, "活動");
    private static readonly OptionalField<Located<string>> Plan = Field.Optional("plan", FieldTypes.Located(FieldTypes.Text), "計画の id");
    private static readonly OptionalField<Located<MonthRange>> RowMonths = Field.Optional("months", FieldTypes.Located(MonthRange.Type), "月（ことばで分かるときだけ）");

    private static readonly Schema<CalendarRow> Row = new(
        "年間計画表の行",
        values => new CalendarRow(values.Get(RowTitle), values.Find(Plan), values.Find(RowMonths), values.Find(Timing)),
        RowTitle, Plan, RowMonths, Timing);

    private static readonly RequiredField<Located<int>> Number = Field.Required("number", FieldTypes.Located(FieldTypes.Count), "番号");
    private static readonly RequiredField<string> GroupTitle = Field.Required("title", FieldTypes.Text, "事業名称");
    private static readonly OptionalField<IReadOnlyList<string>> Outline = Field.Optional("outline", FieldTypes.List(FieldTypes.Text), "概要等");
    private static readonly RequiredField<IReadOnlyList<CalendarRow>> Rows = Field.Required("rows", FieldTypes.List(Row.AsType), "行");

    private static readonly Schema<CalendarGroup> Group = new(
        "年間計画表の事業",
        values => new CalendarGroup(values.Get(Number), values.Get(GroupTitle), values.FindList(Outline), values.Get(Rows)),
        Number, GroupTitle, Outline, Rows);

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "題");

    private static readonly RequiredField<Located<int>> FiscalYear =
        Field.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");

    private static readonly OptionalField<Located<string>> Meeting =
        Field.Optional("meeting", FieldTypes.Located(FieldTypes.Text), "決定を求めた会議のファイル名（拡張子なし）");

    private static readonly RequiredField<string> Purpose = Field.Required("purpose", FieldTypes.Text, "目的");
    private static readonly RequiredField<IReadOnlyList<PlanSection>> Sections = Field.Required("sections", FieldTypes.List(Section.AsType), "節");
    private static readonly OptionalField<IReadOnlyList<CalendarGroup>> Calendar = Field.Optional("calendar", FieldTypes.List(Group.AsType), "年間計画表");
    private static readonly OptionalField<string> NoticeTitle = Field.Optional("notice_title", FieldTypes.Text, "本文に書いた別紙の見出し");

    /// <summary>The front matter.</summary>
    public static Schema<PlanFields> FrontMatter { get; } = new(
        "事業計画",
        values => new PlanFields(
            values.Get(Title), values.Get(FiscalYear), values.Find(Meeting), values.Get(Purpose), values.Get(Sections),
            values.FindList(Calendar), values.Find(NoticeTitle)),
        Title, FiscalYear, Meeting, Purpose, Sections, Calendar, NoticeTitle);
}

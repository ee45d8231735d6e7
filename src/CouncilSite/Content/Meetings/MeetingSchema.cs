using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Meetings;

/// <summary>The fields of a meeting's file.</summary>
public static class MeetingSchema
{
    private static readonly OptionalField<Located<int>> Number = Field.Optional("number", FieldTypes.Located(FieldTypes.Count), "番号（資料にあるとき）");
    private static readonly RequiredField<string> ItemTitle = Field.Required("title", FieldTypes.Text, "議案や報告の名前");
    private static readonly OptionalField<string> Reason = Field.Optional("reason", FieldTypes.Text, "理由の説明");

    private static readonly OptionalField<AgendaAim> Asks = Field.Optional(
        "asks", FieldTypes.Choice(("approval", AgendaAim.Approval), ("decision", AgendaAim.Decision)), "求めること（approval は承認、decision は決定）");

    private static readonly OptionalField<IReadOnlyList<Located<string>>> Pages = Field.Optional(
        "pages", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "内容が載っているページの住所");

    private static readonly Schema<AgendaItem> Item = new(
        "議案または報告",
        values => new AgendaItem(
            values.Find(Number), values.Get(ItemTitle), values.FindValue(Asks), values.Find(Reason), values.FindList(Pages)),
        Number, ItemTitle, Asks, Reason, Pages);

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "会議の名前");

    private static readonly RequiredField<MeetingBody> Body = Field.Required(
        "kind",
        FieldTypes.Choice(("ordinary", MeetingBody.Ordinary), ("extraordinary", MeetingBody.Extraordinary), ("secretaries", MeetingBody.Secretaries)),
        "会議の種類（ordinary は通常総会、extraordinary は臨時総会、secretaries は幹事会）");

    private static readonly RequiredField<Located<int>> FiscalYear =
        Field.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");

    private static readonly RequiredField<Located<PartialDate>> Start =
        Field.Required("date", FieldTypes.Located(FieldTypes.PartialDate), "開いた日。日が分からなければ月まで");

    private static readonly OptionalField<Located<PartialDate>> End =
        Field.Optional("until", FieldTypes.Located(FieldTypes.PartialDate), "何日かにわたるときの最後の日");

    private static readonly OptionalField<Located<string>> PrintedDate =
        Field.Optional("printed_date", FieldTypes.Located(FieldTypes.Text), "資料に刷られた日付（曜日と元号を確かめます）");

    private static readonly RequiredField<MeetingForm> Form = Field.Required(
        "held",
        FieldTypes.Choice(("by-letter", MeetingForm.ByLetter), ("in-person", MeetingForm.InPerson), ("online", MeetingForm.Online)),
        "開き方（by-letter は書面、in-person は会場、online はオンライン）");

    private static readonly OptionalField<string> Place = Field.Optional("place", FieldTypes.Text, "場所");
    private static readonly OptionalField<IReadOnlyList<AgendaItem>> Motions = Field.Optional("motions", FieldTypes.List(Item.AsType), "議案（議題）");
    private static readonly OptionalField<IReadOnlyList<AgendaItem>> Reports = Field.Optional("reports", FieldTypes.List(Item.AsType), "報告");

    /// <summary>The front matter.</summary>
    public static Schema<MeetingFields> FrontMatter { get; } = new(
        "会議",
        values => new MeetingFields(
            values.Get(Title), values.Get(Body), values.Get(FiscalYear), values.Get(Start), values.Find(End), values.Find(PrintedDate),
            values.Get(Form), values.Find(Place), values.FindList(Motions), values.FindList(Reports)),
        Title, Body, FiscalYear, Start, End, PrintedDate, Form, Place, Motions, Reports);
}

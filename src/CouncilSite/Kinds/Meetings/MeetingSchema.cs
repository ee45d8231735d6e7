using CouncilSite.Fields;

namespace CouncilSite.Kinds.Meetings;

/// <summary>The fields of a meeting's file.</summary>
public static class MeetingSchema
{
    private static readonly Schema<AgendaItem> Item = new("議案または報告", fields =>
    {
        var number = fields.Optional("number", FieldTypes.Located(FieldTypes.Count), "番号（資料にあるとき）");
        var title = fields.Required("title", FieldTypes.Text, "議案や報告の名前");
        var asks = fields.Optional("asks", MeetingWords.Aims.Type, "会議に求めること");
        var reason = fields.Optional("reason", FieldTypes.Text, "理由の説明");
        var pages = fields.Optional("pages", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "内容が載っているページの住所");
        return values => new AgendaItem(
            values.Find(number), values.Get(title), values.FindValue(asks), values.Find(reason), values.FindList(pages));
    });

    /// <summary>The front matter.</summary>
    public static Schema<MeetingFields> FrontMatter { get; } = new("会議", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "会議の名前");
        var kind = fields.Required("kind", MeetingWords.Bodies.Type, "会議の種類");
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");
        var date = fields.Required("date", FieldTypes.Located(FieldTypes.PartialDate), "開いた日（日が分からなければ月まで）");
        var until = fields.Optional("until", FieldTypes.Located(FieldTypes.PartialDate), "何日かにわたるときの最後の日");
        var printedDate = fields.Optional("printed_date", FieldTypes.Located(FieldTypes.Text), "資料の日付（曜日と元号を確かめます）");
        var held = fields.Required("held", MeetingWords.Forms.Type, "開き方");
        var place = fields.Optional("place", FieldTypes.Text, "場所");
        var motions = fields.Optional("motions", FieldTypes.List(Item.AsType), "議案（議題）");
        var reports = fields.Optional("reports", FieldTypes.List(Item.AsType), "報告");
        return values => new MeetingFields(
            values.Get(title), values.Get(kind), values.Get(fiscalYear), values.Get(date), values.Find(until), values.Find(printedDate),
            values.Get(held), values.Find(place), values.FindList(motions), values.FindList(reports));
    });
}

using CouncilSite.Fields;

namespace CouncilSite.Kinds.Events;

/// <summary>The fields of an event's file.</summary>
public static class EventSchema
{
    private static readonly FieldType<string> OnlineType = new ScalarType<string>(
        text => text.Trim() switch
        {
            "true" => "オンライン",
            "" or "false" => Parsed<string>.None,
            var words => words,
        },
        "true か、配信の方法（Zoomによる配信 など）", "true, or how it is streamed",
        writer =>
        {
            FieldTypes.WriteTypes(writer, "boolean", "string", "number");
            writer.WriteStartObject("not");
            writer.WriteStartArray("enum");
            writer.WriteBooleanValue(false);
            writer.WriteStringValue("false");
            writer.WriteStringValue("");
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static readonly Schema<EventPeriod> PeriodSchema = new("開催の時期", fields =>
    {
        var from = fields.Required("from", FieldTypes.PartialDate, "始まり（分かるところまで）");
        var to = fields.Required("to", FieldTypes.PartialDate, "終わり（分かるところまで）");
        return values => new EventPeriod(values.Get(from), values.Get(to), values.Span);
    });

    private static readonly Schema<ProgrammeItem> ItemSchema = new("内容の項目", fields =>
    {
        var session = fields.Optional("session", FieldTypes.Text, "区分（基調講演 など）");
        var title = fields.Required("title", FieldTypes.Text, "演題");
        var organisation = fields.Optional("organisation", FieldTypes.Text, "講師の団体");
        var post = fields.Optional("post", FieldTypes.Text, "講師の職名");
        var speaker = fields.Optional("speaker", FieldTypes.Text, "講師の氏名");
        return values => new ProgrammeItem(
            values.Find(session), values.Get(title), values.Find(organisation), values.Find(post), values.Find(speaker), values.Span);
    });

    private static readonly Schema<Material> MaterialSchema = new("資料", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "資料の名前");
        var address = fields.Required("address", FieldTypes.Located(FieldTypes.Address), "資料の住所");
        return values => new Material(values.Get(title), values.Get(address));
    });

    /// <summary>The front matter.</summary>
    public static Schema<EventFields> FrontMatter { get; } = new("イベント", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "イベントの名前");
        var status = fields.Required("status", EventWords.Statuses.Type, "予定、開催済み、中止の別");
        var start = fields.Optional("start", FieldTypes.Located(EventMoment.Type), "始まり（日時か日付）");
        var end = fields.Optional("end", FieldTypes.Located(EventMoment.Type), "終わり（日時か日付）");
        var period = fields.Optional("period", PeriodSchema.AsType, "日が決まっていないときの、開催の時期");
        var printedDate = fields.Optional("printed_date", FieldTypes.Located(FieldTypes.Text), "資料の日時（曜日と元号を確かめます）");
        var place = fields.Optional("place", FieldTypes.Text, "会場");
        var online = fields.Optional("online", OnlineType, "オンライン");
        var attendance = fields.Optional("attendance", Attendance.Type, "参加人数");
        var staff = fields.Optional("staff", FieldTypes.Count, "講師・運営の人数");
        var subcommittee = fields.Optional("subcommittee", FieldTypes.Located(FieldTypes.Text), "開く部会のファイル名（拡張子なし）");
        var coHost = fields.Optional("co_host", FieldTypes.Text, "共催");
        var audience = fields.Optional("audience", FieldTypes.Text, "対象");
        var times = fields.Optional("times", FieldTypes.Text, "回数");
        var reason = fields.Optional("reason", FieldTypes.Text, "中止の理由");
        var programme = fields.Optional("programme", FieldTypes.List(ItemSchema.AsType), "内容");
        var materials = fields.Optional("materials", FieldTypes.List(MaterialSchema.AsType), "資料");
        var note = fields.Optional("note", FieldTypes.Text, "資料からは分からないこと");
        var source = fields.Optional("source", FieldTypes.Text, "出典");
        return values => new EventFields(
            values.Get(title), values.Get(status), values.Find(start), values.Find(end), values.Find(period), values.Find(printedDate),
            values.Find(place), values.Find(online), values.Find(attendance), values.FindValue(staff), values.Find(subcommittee),
            values.Find(coHost), values.Find(audience), values.Find(times), values.Find(reason), values.FindList(programme),
            values.FindList(materials), values.Find(note), values.Find(source));
    });
}

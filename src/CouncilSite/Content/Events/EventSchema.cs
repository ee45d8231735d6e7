using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Events;

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
            writer.WriteStartArray("type");
            writer.WriteStringValue("boolean");
            writer.WriteStringValue("string");
            writer.WriteEndArray();
        });

    private static readonly RequiredField<PartialDate> From = Field.Required("from", FieldTypes.PartialDate, "始まり");
    private static readonly RequiredField<PartialDate> To = Field.Required("to", FieldTypes.PartialDate, "終わり");

    private static readonly Schema<EventPeriod> PeriodSchema = new(
        "開催の時期", values => new EventPeriod(values.Get(From), values.Get(To), values.Span), From, To);

    private static readonly OptionalField<string> Session = Field.Optional("session", FieldTypes.Text, "区分（基調講演 など）");
    private static readonly RequiredField<string> ItemTitle = Field.Required("title", FieldTypes.Text, "演題");
    private static readonly OptionalField<string> Organisation = Field.Optional("organisation", FieldTypes.Text, "講師の団体");
    private static readonly OptionalField<string> Post = Field.Optional("post", FieldTypes.Text, "講師の職名");
    private static readonly OptionalField<string> Speaker = Field.Optional("speaker", FieldTypes.Text, "講師の氏名");

    private static readonly Schema<ProgrammeItem> ItemSchema = new(
        "内容の項目",
        values => new ProgrammeItem(
            values.Find(Session), values.Get(ItemTitle), values.Find(Organisation), values.Find(Post), values.Find(Speaker), values.Span),
        Session, ItemTitle, Organisation, Post, Speaker);

    private static readonly RequiredField<string> MaterialTitle = Field.Required("title", FieldTypes.Text, "資料の名前");
    private static readonly RequiredField<Located<string>> MaterialAddress = Field.Required("address", FieldTypes.Located(FieldTypes.Address), "資料の住所");

    private static readonly Schema<Material> MaterialSchema = new(
        "資料", values => new Material(values.Get(MaterialTitle), values.Get(MaterialAddress)), MaterialTitle, MaterialAddress);

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "イベントの名前");

    private static readonly RequiredField<EventStatus> Status = Field.Required(
        "status",
        FieldTypes.Choice(("planned", EventStatus.Planned), ("held", EventStatus.Held), ("cancelled", EventStatus.Cancelled)),
        "予定（planned）、開催済み（held）、中止（cancelled）");

    private static readonly OptionalField<Located<EventMoment>> Start = Field.Optional("start", FieldTypes.Located(EventMoment.Type), "始まり");
    private static readonly OptionalField<Located<EventMoment>> End = Field.Optional("end", FieldTypes.Located(EventMoment.Type), "終わり");
    private static readonly OptionalField<EventPeriod> Period = Field.Optional("period", PeriodSchema.AsType, "日が決まっていないときの、開催の時期");
    private static readonly OptionalField<Located<string>> PrintedDate = Field.Optional("printed_date", FieldTypes.Located(FieldTypes.Text), "資料に印刷された日時");
    private static readonly OptionalField<string> Place = Field.Optional("place", FieldTypes.Text, "会場");
    private static readonly OptionalField<string> Online = Field.Optional("online", OnlineType, "オンライン");
    private static readonly OptionalField<Attendance> Attended = Field.Optional("attendance", Attendance.Type, "参加人数");
    private static readonly OptionalField<int> Staff = Field.Optional("staff", FieldTypes.Count, "講師・運営の人数");
    private static readonly OptionalField<Located<string>> Subcommittee = Field.Optional("subcommittee", FieldTypes.Located(FieldTypes.Text), "開く部会（ファイル名）");
    private static readonly OptionalField<string> CoHost = Field.Optional("co_host", FieldTypes.Text, "共催");
    private static readonly OptionalField<string> Audience = Field.Optional("audience", FieldTypes.Text, "対象");
    private static readonly OptionalField<string> Times = Field.Optional("times", FieldTypes.Text, "回数");
    private static readonly OptionalField<string> Reason = Field.Optional("reason", FieldTypes.Text, "中止の理由");
    private static readonly OptionalField<IReadOnlyList<ProgrammeItem>> Programme = Field.Optional("programme", FieldTypes.List(ItemSchema.AsType), "内容");
    private static readonly OptionalField<IReadOnlyList<Material>> Materials = Field.Optional("materials", FieldTypes.List(MaterialSchema.AsType), "資料");
    private static readonly OptionalField<string> Note = Field.Optional("note", FieldTypes.Text, "資料からは分からないこと");
    private static readonly OptionalField<string> SourceNote = Field.Optional("source", FieldTypes.Text, "出典");

    /// <summary>The front matter.</summary>
    public static Schema<EventFields> FrontMatter { get; } = new(
        "イベント",
        values => new EventFields(
            values.Get(Title), values.Get(Status), values.Find(Start), values.Find(End), values.Find(Period), values.Find(PrintedDate),
            values.Find(Place), values.Find(Online), values.Find(Attended), values.FindValue(Staff), values.Find(Subcommittee),
            values.Find(CoHost), values.Find(Audience), values.Find(Times), values.Find(Reason), values.FindList(Programme),
            values.FindList(Materials), values.Find(Note), values.Find(SourceNote)),
        Title, Status, Start, End, Period, PrintedDate, Place, Online, Attended, Staff, Subcommittee, CoHost, Audience, Times, Reason,
        Programme, Materials, Note, SourceNote);
}

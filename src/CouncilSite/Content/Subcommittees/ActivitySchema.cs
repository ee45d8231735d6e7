using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Subcommittees;

/// <summary>The fields of one activity of a subcommittee.</summary>
internal static class ActivitySchema
{
    private static readonly RequiredField<string> Organisation = Field.Required("organisation", FieldTypes.Text, "団体");
    private static readonly RequiredField<int> Count = Field.Required("count", FieldTypes.Count, "人数");

    private static readonly Schema<Attendees> AttendeesSchema = new(
        "団体ごとの参加人数", values => new Attendees(values.Get(Organisation), values.Get(Count)), Organisation, Count);

    private static readonly RequiredField<Located<string>> Id =
        Field.Required("id", FieldTypes.Located(FieldTypes.Text), "ページの中の住所になる名前（半角の英小文字・数字・ハイフン）");

    private static readonly RequiredField<ActivityType> Type = Field.Required(
        "kind",
        FieldTypes.Choice(("meeting", ActivityType.Meeting), ("survey", ActivityType.Survey), ("project", ActivityType.Project)),
        "活動の種類（meeting は部会の開催、survey は調査、project は継続する取組）");

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "活動の名前");
    private static readonly RequiredField<Located<DateOnly>> Date = Field.Required("date", FieldTypes.Located(FieldTypes.Date), "最初の日");
    private static readonly OptionalField<Located<DateOnly>> Until = Field.Optional("until", FieldTypes.Located(FieldTypes.Date), "最後の日");
    private static readonly OptionalField<TimeOfDayRange> Time = Field.Optional("time", TimeOfDayRange.Type, "時間帯");
    private static readonly OptionalField<string> Place = Field.Optional("place", FieldTypes.Text, "場所");
    private static readonly OptionalField<string> Audience = Field.Optional("audience", FieldTypes.Text, "対象");
    private static readonly OptionalField<Located<int>> Participants = Field.Optional("participants", FieldTypes.Located(FieldTypes.Count), "参加人数");

    private static readonly OptionalField<IReadOnlyList<Attendees>> ParticipantsByOrganisation = Field.Optional(
        "participants_by_organisation", FieldTypes.List(AttendeesSchema.AsType), "団体ごとの参加人数（合計が participants と合うこと）");

    private static readonly OptionalField<IReadOnlyList<string>> Agenda = Field.Optional("agenda", FieldTypes.List(FieldTypes.Text), "議題");
    private static readonly OptionalField<string> DetailsTitle = Field.Optional("details_title", FieldTypes.Text, "内容の見出し");
    private static readonly OptionalField<IReadOnlyList<string>> Details = Field.Optional("details", FieldTypes.List(FieldTypes.Text), "内容");
    private static readonly OptionalField<string> Outcome = Field.Optional("outcome", FieldTypes.Text, "成果");

    private static readonly OptionalField<IReadOnlyList<Located<string>>> Links = Field.Optional(
        "links", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "くわしいページの住所");

    /// <summary>One activity.</summary>
    public static Schema<Activity> Activity { get; } = new(
        "部会の活動",
        values => new Activity(
            values.Get(Id), values.Get(Type), values.Get(Title), values.Get(Date), values.Find(Until), values.Find(Time), values.Find(Place),
            values.Find(Audience), values.Find(Participants), values.FindList(ParticipantsByOrganisation), values.FindList(Agenda),
            values.Find(DetailsTitle), values.FindList(Details), values.Find(Outcome), values.FindList(Links)),
        Id, Type, Title, Date, Until, Time, Place, Audience, Participants, ParticipantsByOrganisation, Agenda, DetailsTitle, Details, Outcome, Links);
}

using CouncilSite.Fields;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>The fields of one activity of a subcommittee.</summary>
internal static class ActivitySchema
{
    private static readonly Schema<Attendees> AttendeesSchema = new("団体ごとの参加人数", fields =>
    {
        var organisation = fields.Required("organisation", FieldTypes.Text, "団体");
        var count = fields.Required("count", FieldTypes.Count, "人数");
        return values => new Attendees(values.Get(organisation), values.Get(count));
    });

    /// <summary>One activity.</summary>
    public static Schema<Activity> Activity { get; } = new("部会の活動", fields =>
    {
        var id = fields.Required("id", FieldTypes.Located(FieldTypes.Text), "ページの中の住所になる名前（半角の英小文字・数字・ハイフン）");
        var kind = fields.Required(
            "kind", SubcommitteeWords.ActivityTypes.Type, "活動の種類");
        var title = fields.Required("title", FieldTypes.Text, "活動の名前");
        var date = fields.Required("date", FieldTypes.Located(FieldTypes.Date), "最初の日");
        var until = fields.Optional("until", FieldTypes.Located(FieldTypes.Date), "最後の日");
        var time = fields.Optional("time", TimeOfDayRange.Type, "時間帯");
        var place = fields.Optional("place", FieldTypes.Text, "場所");
        var audience = fields.Optional("audience", FieldTypes.Text, "対象");
        var participants = fields.Optional("participants", FieldTypes.Located(FieldTypes.Count), "参加人数");
        var participantsByOrganisation = fields.Optional("participants_by_organisation", FieldTypes.List(AttendeesSchema.AsType), "団体ごとの参加人数（合計が participants と合うこと）");
        var agenda = fields.Optional("agenda", FieldTypes.List(FieldTypes.Text), "議題");
        var detailsTitle = fields.Optional("details_title", FieldTypes.Text, "内容の見出し");
        var details = fields.Optional("details", FieldTypes.List(FieldTypes.Text), "内容");
        var outcome = fields.Optional("outcome", FieldTypes.Text, "成果");
        var links = fields.Optional("links", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "くわしいページの住所");
        return values => new Activity(
            values.Get(id), values.Get(kind), values.Get(title), values.Get(date), values.Find(until), values.Find(time), values.Find(place),
            values.Find(audience), values.Find(participants), values.FindList(participantsByOrganisation), values.FindList(agenda),
            values.Find(detailsTitle), values.FindList(details), values.Find(outcome), values.FindList(links));
    });
}

using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Officers;

/// <summary>The fields of <c>content/officers/2021.yml</c>.</summary>
public static class OfficersSchema
{
    private static readonly Schema<OfficeHolderFields> Holder = new("役員または幹事の一人", fields =>
    {
        var role = fields.Required("role", FieldTypes.Located(FieldTypes.Text), "役職（〃 で上と同じ）");
        var name = fields.Required("name", FieldTypes.Located(FieldTypes.Text), "氏名（姓と名の間を空ける）");
        var organisation = fields.Required("organisation", FieldTypes.Text, "団体・所属");
        var post = fields.Required("post", FieldTypes.Text, "職名");
        var predecessor = fields.Optional("predecessor", FieldTypes.Located(FieldTypes.Text), "同じ席の前任者");
        var status = fields.Optional("status", FieldTypes.Located(OfficersWords.Statuses.Type), "資料の新任・留任の別（前の任期と比べます）");
        var from = fields.Optional("from", FieldTypes.Located(FieldTypes.Date), "任期の途中で就いた日");
        var until = fields.Optional("until", FieldTypes.Located(FieldTypes.Date), "任期の途中で退いた日（その日まで）");
        return values => new OfficeHolderFields(
            values.Get(role), values.Get(name), values.Get(organisation), values.Get(post), values.Find(predecessor), values.Find(status),
            values.Find(from), values.Find(until));
    });

    /// <summary>The schema of a file.</summary>
    public static Schema<TermFields> Term { get; } = new("一つの任期の役員または幹事", fields =>
    {
        var body = fields.Required("body", OfficersWords.Bodies.Type, "役員か幹事会か");
        var termStart = fields.Required("term_start", FieldTypes.Located(FieldTypes.PartialDate), "任期の始まり（分かるところまで）");
        var proposed = fields.Optional("proposed", FieldTypes.Flag, "総会にかける案のとき true");
        var source = fields.Required("source", FieldTypes.Text, "出典（資料の名前とページ）");
        var members = fields.Required("members", FieldTypes.List(Holder.AsType), "名簿");
        return values => new TermFields(
            values.Get(body), values.Get(termStart), values.FindValue(proposed) ?? false, values.Get(source), values.Get(members), values.Span);
    });
}

/// <summary>What a file says of a term, 〃 and all.</summary>
public sealed record TermFields(
    OfficersBody Body, Located<PartialDate> Start, bool IsProposed, string Source, IReadOnlyList<OfficeHolderFields> Members, SourceSpan Span);

/// <summary>What a file says of one person.</summary>
public sealed record OfficeHolderFields(
    Located<string> Role, Located<string> Name, string Organisation, string Post, Located<string>? Predecessor, Located<TermStatus>? PrintedStatus,
    Located<DateOnly>? From, Located<DateOnly>? Until);

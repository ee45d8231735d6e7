using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Officers;

/// <summary>The fields of <c>content/officers/2021.yml</c>.</summary>
public static class OfficersSchema
{
    private static readonly ScalarType<PartialDate> PartialDateType = new(
        text => PartialDate.TryParse(text, out var date) ? date : Parsed<PartialDate>.None,
        "年、年月、または日付（2019、2021-07、2021-07-01 の形）", "a year, a month or a date (like 2019, 2021-07 or 2021-07-01)",
        writer => { writer.WriteString("type", "string"); writer.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"); });

    private static readonly RequiredField<Located<string>> Role = Field.Required("role", FieldTypes.Located(FieldTypes.Text), "役職（〃 で上と同じ）");
    private static readonly RequiredField<Located<string>> Name = Field.Required("name", FieldTypes.Located(FieldTypes.Text), "氏名（姓と名の間を空ける）");
    private static readonly RequiredField<string> Organisation = Field.Required("organisation", FieldTypes.Text, "団体・所属");
    private static readonly RequiredField<string> Post = Field.Required("post", FieldTypes.Text, "職名");
    private static readonly OptionalField<Located<string>> Predecessor = Field.Optional("predecessor", FieldTypes.Located(FieldTypes.Text), "同じ席の前任者");

    private static readonly OptionalField<Located<TermStatus>> Status = Field.Optional(
        "status", FieldTypes.Located(FieldTypes.Choice(("新任", TermStatus.New), ("留任", TermStatus.Kept))), "刷られた区分。前の任期と比べます");

    private static readonly Schema<OfficeHolderFields> Holder = new(
        "役員または幹事の一人",
        values => new OfficeHolderFields(
            values.Get(Role), values.Get(Name), values.Get(Organisation), values.Get(Post), values.Find(Predecessor), values.Find(Status)),
        Role, Name, Organisation, Post, Predecessor, Status);

    private static readonly RequiredField<OfficersBody> Body = Field.Required(
        "body", FieldTypes.Choice(("officers", OfficersBody.Officers), ("secretaries", OfficersBody.Secretaries)), "役員 officers か、幹事会 secretaries");

    private static readonly RequiredField<Located<PartialDate>> Start = Field.Required("term_start", FieldTypes.Located(PartialDateType), "任期の始まり（わかるところまで）");
    private static readonly OptionalField<bool> Proposed = Field.Optional("proposed", FieldTypes.Flag, "総会にかける案のとき true");
    private static readonly RequiredField<string> Source = Field.Required("source", FieldTypes.Text, "議案書のどこにあるか");
    private static readonly RequiredField<IReadOnlyList<OfficeHolderFields>> Members = Field.Required("members", FieldTypes.List(Holder.AsType), "名簿");

    /// <summary>The schema of a file.</summary>
    public static Schema<TermFields> Term { get; } = new(
        "一つの任期の役員または幹事",
        values => new TermFields(
            values.Get(Body), values.Get(Start), values.FindValue(Proposed) ?? false, values.Get(Source), values.Get(Members), values.Span),
        Body, Start, Proposed, Source, Members);
}

/// <summary>What a file says of a term, 〃 and all.</summary>
public sealed record TermFields(
    OfficersBody Body, Located<PartialDate> Start, bool IsProposed, string Source, IReadOnlyList<OfficeHolderFields> Members, SourceSpan Span);

/// <summary>What a file says of one person.</summary>
public sealed record OfficeHolderFields(
    Located<string> Role, Located<string> Name, string Organisation, string Post, Located<string>? Predecessor, Located<TermStatus>? PrintedStatus);

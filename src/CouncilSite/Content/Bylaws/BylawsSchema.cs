using System.Globalization;
using CouncilSite.Content.Bylaws.Assertions;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Bylaws;

/// <summary>The fields of a version of the bylaws.</summary>
public static class BylawsSchema
{
    private const string Undetermined = "未定";

    private static readonly FieldType<EffectiveDate> EffectiveDateType = new ScalarType<EffectiveDate>(
        text => text == Undetermined ? new EffectiveDate((DateOnly?)null)
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new EffectiveDate(day)
            : Parsed<EffectiveDate>.None,
        "実在する日付（2009-11-18の形）か「未定」", "an existing date (like 2009-11-18) or 未定",
        writer => { writer.WriteString("type", "string"); writer.WriteString("pattern", $"^({Undetermined}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})$"); });

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "規約の正式な名前");
    private static readonly RequiredField<string> Name = Field.Required("name", FieldTypes.Text, "この版の呼び名");
    private static readonly RequiredField<Located<EffectiveDate>> InForce = Field.Required("in_force", FieldTypes.Located(EffectiveDateType), "施行日");
    private static readonly OptionalField<DateOnly> Adopted = Field.Optional("adopted", FieldTypes.Date, "議決した日（分からなければ書かない）");
    private static readonly OptionalField<string> Source = Field.Optional("source", FieldTypes.Text, "条文の出典");
    private static readonly OptionalField<bool> Restated = Field.Optional("restated", FieldTypes.Flag, "原文を言い換えた文か");
    private static readonly OptionalField<string> Note = Field.Optional("note", FieldTypes.Text, "読む人への注記");

    private static readonly OptionalField<IReadOnlyList<BylawsAssertion>> Assertions =
        Field.Optional("assertions", FieldTypes.List(AssertionSchema.Assertion.AsType), "ほかの資料が守るべき数");

    /// <summary>The front matter.</summary>
    public static Schema<BylawsFrontMatter> FrontMatter { get; } = new(
        "規約",
        values => new BylawsFrontMatter(
            values.Get(Title), values.Get(Name), values.Get(InForce), values.FindValue(Adopted),
            values.Find(Source) ?? "", values.FindValue(Restated) ?? false, values.Find(Note) ?? "",
            values.FindList(Assertions)),
        Title, Name, InForce, Adopted, Source, Restated, Note, Assertions);
}

using CouncilSite.Fields;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The fields of a version of the bylaws.</summary>
public static class BylawsSchema
{
    private const string Undetermined = "未定";

    private static readonly FieldType<EffectiveDate> EffectiveDateType = new ScalarType<EffectiveDate>(
        text => text == Undetermined ? new EffectiveDate((DateOnly?)null)
            : CalendarYears.TryParse(text, "yyyy-MM-dd", out var day) ? new EffectiveDate(day)
            : Parsed<EffectiveDate>.None,
        "実在する日付（2009-11-18の形）か「未定」", "an existing date (like 2009-11-18) or 未定",
        $"^({Undetermined}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})$");

    /// <summary>The front matter.</summary>
    public static Schema<BylawsFrontMatter> FrontMatter { get; } = new("規約", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "規約の正式な名前");
        var name = fields.Required("name", FieldTypes.Text, "この版の呼び名");
        var inForce = fields.Required("in_force", FieldTypes.Located(EffectiveDateType), "施行日");
        var adopted = fields.Optional("adopted", FieldTypes.Date, "議決した日（分からなければ書かない）");
        var source = fields.Optional("source", FieldTypes.Text, "条文の出典");
        var restated = fields.Optional("restated", FieldTypes.Flag, "原文を言い換えた文か");
        var note = fields.Optional("note", FieldTypes.Text, "読む人への注記");
        var assertions = fields.Optional("assertions", FieldTypes.List(AssertionSchema.Assertion.AsType), "ほかの資料が守るべき数");
        var parts = fields.Optional("parts", BylawsPartsSchema.Parts.AsType, "ページが引く条・項");
        return values => new BylawsFrontMatter(
            values.Get(title), values.Get(name), values.Get(inForce), values.FindValue(adopted),
            values.Find(source) ?? "", values.FindValue(restated) ?? false, values.Find(note) ?? "",
            values.FindList(assertions), values.Find(parts) ?? BylawsParts.None);
    });
}

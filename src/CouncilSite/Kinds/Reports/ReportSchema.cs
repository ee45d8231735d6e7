using CouncilSite.Fields;

namespace CouncilSite.Kinds.Reports;

/// <summary>The fields of an annual report's file.</summary>
public static class ReportSchema
{
    private static readonly Schema<ReportSection> Section = new("事業報告の節", fields =>
    {
        var title = fields.Required("title", FieldTypes.Located(FieldTypes.Text), "節の見出し");
        var lists = fields.Optional(
            "lists", ReportWords.Lists.Type, "この年度のページから自動で集めるもの");
        var count = fields.Optional("count", FieldTypes.Located(FieldTypes.Count), "資料に載っている数（集まった数と比べます）");
        var text = fields.Optional("text", FieldTypes.Text, "説明");
        return values => new ReportSection(values.Get(title), values.FindValue(lists), values.Find(count), values.Find(text));
    });

    /// <summary>The front matter.</summary>
    public static Schema<ReportFields> FrontMatter { get; } = new("事業報告", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "題");
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");
        var meeting = fields.Optional("meeting", FieldTypes.Located(FieldTypes.Text), "承認を求めた会議のファイル名（拡張子なし）");
        var sections = fields.Required("sections", FieldTypes.List(Section.AsType), "節");
        return values => new ReportFields(
            values.Get(title), values.Get(fiscalYear), values.Find(meeting), values.Get(sections));
    });
}

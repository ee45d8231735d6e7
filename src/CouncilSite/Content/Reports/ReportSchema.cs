using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Reports;

/// <summary>The fields of an annual report's file.</summary>
public static class ReportSchema
{
    private static readonly RequiredField<Located<string>> SectionTitle = Field.Required("title", FieldTypes.Located(FieldTypes.Text), "節の見出し");

    private static readonly OptionalField<ReportList> Lists = Field.Optional(
        "lists",
        FieldTypes.Choice(("meetings", ReportList.Meetings), ("subcommittees", ReportList.Subcommittees), ("events", ReportList.Events)),
        "この年度のページから自動で集めるもの（meetings は会議、subcommittees は部会活動、events は講演会など）");

    private static readonly OptionalField<Located<int>> Count =
        Field.Optional("count", FieldTypes.Located(FieldTypes.Count), "資料に載っている数（集まった数と比べます）");

    private static readonly OptionalField<string> Text = Field.Optional("text", FieldTypes.Text, "説明");

    private static readonly Schema<ReportSection> Section = new(
        "事業報告の節",
        values => new ReportSection(values.Get(SectionTitle), values.FindValue(Lists), values.Find(Count), values.Find(Text)),
        SectionTitle, Lists, Count, Text);

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "題");

    private static readonly RequiredField<Located<int>> FiscalYear =
        Field.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");

    private static readonly OptionalField<Located<string>> Meeting =
        Field.Optional("meeting", FieldTypes.Located(FieldTypes.Text), "承認を求めた会議のファイル名（拡張子なし）");

    private static readonly RequiredField<IReadOnlyList<ReportSection>> Sections =
        Field.Required("sections", FieldTypes.List(Section.AsType), "節");

    /// <summary>The front matter.</summary>
    public static Schema<ReportFields> FrontMatter { get; } = new(
        "事業報告",
        values => new ReportFields(
            values.Get(Title), values.Get(FiscalYear), values.Find(Meeting), values.Get(Sections)),
        Title, FiscalYear, Meeting, Sections);
}

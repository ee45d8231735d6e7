using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Reports;

/// <summary>Begins the report of the year after the last one reported, in the same sections.</summary>
internal static class NewReport
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var last = council.Reports.All.Count > 0 ? council.Reports.All[0].Fields : null;
        var year = wishes.FiscalYear ?? (last?.FiscalYear.Value ?? council.Settings.FiscalCalendar.YearOf(council.Today) - 2) + 1;
        var sections = last is { Sections.Count: > 0 }
            ? last.Sections.Select(section => Section(section.Title.Value, section.Lists))
            : ReportWords.Lists.Select(list => Section(list.Label, list.Value));
        return NewContent.Of($"{ReportRoutes.Folder}/{year}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? $"{JapaneseDate.FiscalYear(year)}事業報告")}
            fiscal_year: {year}
            meeting:    # 承認を求めた会議のファイル名（拡張子なし）
            sections:
            {string.Concat(sections)}---

            {NewContent.ToWrite("年度のまとめ")}

            """));
    }

    private static string Section(string title, ReportList? list) => YamlText.Item("  ",
    [
        ("title", title),
        ("lists", ReportWords.Lists.Of(list)?.Written),
        ("text", list is null ? NewContent.ToWrite("説明") : null),
    ]);
}

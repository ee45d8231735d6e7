using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Plans;

/// <summary>Begins the plan of the next year with what the last one planned, but for its months.</summary>
internal static class NewPlan
{
    private static readonly PlanSection Empty = new(NewContent.ToWrite("節の見出し"),
        [new PlanEntry(new Located<string>("entry", default), NewContent.ToWrite("計画している事業"), null, null, null, [], null, null, null)]);

    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var last = council.Plans.All.Count > 0 ? council.Plans.All[0].Fields : null;
        var year = wishes.FiscalYear ?? (last?.FiscalYear.Value + 1 ?? council.Settings.FiscalCalendar.YearOf(council.Today));
        return NewContent.Of($"{PlanRoutes.Folder}/{year}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? $"{JapaneseDate.FiscalYear(year)}事業計画")}
            fiscal_year: {year}
            meeting:    # 決定を求めた会議のファイル名（拡張子なし）
            purpose: {YamlText.Scalar(last?.Purpose ?? NewContent.ToWrite("目的"))}
            # 月が決まった事業には months: {year}-07 か months: {year}-12..{year + 1}-02 の行を加えます。
            sections:
            {string.Concat((last?.Sections ?? [Empty]).Select(Section))}---

            """));
    }

    private static string Section(PlanSection section) => YamlText.Item("  ", [("title", section.Title)])
        + (section.Entries.Count == 0 ? "    entries: []\n" : "    entries:\n" + string.Concat(section.Entries.Select(entry => YamlText.Item("      ",
            [("id", entry.Id.Value), ("title", entry.Title), ("timing", entry.Months is null ? entry.Timing : null), ("with", entry.With)]))));
}

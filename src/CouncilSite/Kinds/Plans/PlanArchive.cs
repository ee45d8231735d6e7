using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Plans;

/// <summary>Every activity plan (事業計画).</summary>
/// <param name="All">The plans, newest first.</param>
public sealed record PlanArchive(IReadOnlyList<ActivityPlan> All);

/// <summary>The plan of one fiscal year.</summary>
/// <param name="Fields">The fields of its file.</param>
/// <param name="Source">Its file.</param>
/// <param name="Notice">The notice that goes with it (別紙).</param>
public sealed record ActivityPlan(PlanFields Fields, SourceFile Source, MarkdownText Notice);

/// <summary>The fields of a plan's file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="FiscalYear">The fiscal year planned.</param>
/// <param name="Meeting">The meeting that it was put to, by slug.</param>
/// <param name="Purpose">What the activities are for.</param>
/// <param name="Sections">What is planned, in order.</param>
/// <param name="Calendar">The same by month (年間活動計画書).</param>
/// <param name="NoticeTitle">The heading of the notice; null for none.</param>
public sealed record PlanFields(
    string Title,
    Located<int> FiscalYear,
    Located<string>? Meeting,
    string Purpose,
    IReadOnlyList<PlanSection> Sections,
    IReadOnlyList<CalendarGroup> Calendar,
    string? NoticeTitle);

/// <summary>A section of a plan.</summary>
public sealed record PlanSection(string Title, IReadOnlyList<PlanEntry> Entries);

/// <summary>One thing planned.</summary>
/// <param name="Id">The name by which the calendar refers to it.</param>
/// <param name="Title">What is planned.</param>
/// <param name="Months">The months, where the plan says them.</param>
/// <param name="Timing">When, in the plan's words.</param>
/// <param name="With">The organisation that it is done together with.</param>
/// <param name="Items">What belongs to it.</param>
/// <param name="Event">The event that announces it, by slug.</param>
/// <param name="Meeting">The meeting that is planned, by slug.</param>
/// <param name="Link">A page or a place on this page that says more.</param>
public sealed record PlanEntry(
    Located<string> Id,
    string Title,
    Located<MonthRange>? Months,
    string? Timing,
    string? With,
    IReadOnlyList<string> Items,
    Located<string>? Event,
    Located<string>? Meeting,
    Located<string>? Link);

/// <summary>A numbered row group of the calendar.</summary>
/// <param name="Number">Its number in the paper.</param>
/// <param name="Title">Its name.</param>
/// <param name="Outline">What the paper lists beside the name (概要等).</param>
/// <param name="Rows">Its rows.</param>
public sealed record CalendarGroup(Located<int> Number, string Title, IReadOnlyList<string> Outline, IReadOnlyList<CalendarRow> Rows);

/// <summary>A row of the calendar.</summary>
/// <param name="Title">The activity.</param>
/// <param name="Plan">The plan's entry that it belongs to; null for none.</param>
/// <param name="Months">Its months; null where words place it in none.</param>
/// <param name="Timing">When, in the paper's words: 随時, 必要に応じて.</param>
public sealed record CalendarRow(string Title, Located<string>? Plan, Located<MonthRange>? Months, string? Timing);

/// <summary>The council's activity plans.</summary>
public static class PlansOfCouncil
{
    extension(Council council)
    {
        /// <summary>Every activity plan.</summary>
        public PlanArchive Plans => council.Get<PlanArchive>();
    }
}

using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Reports;

/// <summary>Every annual report (事業報告).</summary>
/// <param name="All">The reports, newest first.</param>
public sealed record ReportArchive(IReadOnlyList<AnnualReport> All);

/// <summary>The report of one fiscal year.</summary>
/// <param name="Fields">The fields of its file.</param>
/// <param name="Source">Its file.</param>
/// <param name="Text">What there is to say of the year besides.</param>
public sealed record AnnualReport(ReportFields Fields, SourceFile Source, MarkdownText Text);

/// <summary>The fields of a report's file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="FiscalYear">The fiscal year reported.</param>
/// <param name="Meeting">The meeting that it was put to, by slug.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record ReportFields(
    string Title,
    Located<int> FiscalYear,
    Located<string>? Meeting,
    IReadOnlyList<ReportSection> Sections);

/// <summary>One section of a report: words of its own, or a list that gathers itself from other files.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lists">What it gathers; null for words alone.</param>
/// <param name="Count">How many the papers report, held against what is gathered.</param>
/// <param name="Text">Its words; null for none.</param>
public sealed record ReportSection(Located<string> Title, ReportList? Lists, Located<int>? Count, string? Text);

/// <summary>What a section of a report can gather of its fiscal year.</summary>
public enum ReportList
{
    /// <summary>The meetings.</summary>
    Meetings,

    /// <summary>The subcommittees with their activities.</summary>
    Subcommittees,

    /// <summary>The council's own events; a subcommittee's stand with the subcommittee.</summary>
    Events,
}

/// <summary>The council's annual reports.</summary>
public static class ReportsOfCouncil
{
    extension(Council council)
    {
        /// <summary>Every annual report.</summary>
        public ReportArchive Reports => council.Get<ReportArchive>();
    }
}

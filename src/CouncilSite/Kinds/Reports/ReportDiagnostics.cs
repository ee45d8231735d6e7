using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Meetings;

namespace CouncilSite.Kinds.Reports;

/// <summary>What can be wrong with annual reports.</summary>
public static class ReportDiagnostics
{
    /// <summary>The number that the papers report is not the number gathered from the other files.</summary>
    public static readonly DiagnosticDescriptor OtherCount = new(
        "RPT001", Severity.Error,
        "節「{0}」は{1}件としていますが、この年度のページは{2}件あります（{3}）。",
        "The section '{0}' states {1}, but the fiscal year has {2} ({4}).",
        "足りないページを加えるか、日付と年度、count を確かめてください。",
        "Add the missing page, or check its date, its fiscal year and 'count'.");

    /// <summary>A report put to a meeting that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownMeeting = new(
        "RPT002", Severity.Error,
        "会議「{0}」がありません。",
        "There is no meeting '{0}'.",
        "content/meetings/ のファイル名を拡張子なしで書いてください。ある会議: {1}",
        "Give a file name of content/meetings/ without extension. Meetings: {2}")
    {
        NeedsAllOf = MeetingRoutes.Folder,
    };

    /// <summary>A file that is not named like its fiscal year, which is its address.</summary>
    public static readonly DiagnosticDescriptor OtherFileName = new(
        "RPT003", Severity.Error,
        "fiscal_year は {0} ですが、ファイル名は「{1}」です。",
        "'fiscal_year' is {0}, but the file is called '{1}'.",
        "ファイル名がページの住所になります。どちらかを直してください。",
        "The file name is the page's address. Correct one of the two.");

    /// <summary>A section that would be empty.</summary>
    public static readonly DiagnosticDescriptor EmptySection = new(
        "RPT004", Severity.Error,
        "節「{0}」に内容がありません。",
        "The section '{0}' is empty.",
        "text に説明を書くか、lists に集めるものを書いてください。",
        "Give it 'text', or say in 'lists' what it gathers.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [OtherCount, UnknownMeeting, OtherFileName, EmptySection];
}

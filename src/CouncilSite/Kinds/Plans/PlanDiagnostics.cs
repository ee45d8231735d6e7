using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Meetings;

namespace CouncilSite.Kinds.Plans;

/// <summary>What can be wrong with activity plans.</summary>
public static class PlanDiagnostics
{
    /// <summary>A file that is not named like its fiscal year, which is its address.</summary>
    public static readonly DiagnosticDescriptor OtherFileName = new(
        "PLN001", Severity.Error,
        "fiscal_year は {0} ですが、ファイル名は「{1}」です。",
        "'fiscal_year' is {0}, but the file is called '{1}'.",
        "ファイル名がページの住所になります。どちらかを直してください。",
        "The file name is the page's address. Correct one of the two.");

    /// <summary>A plan put to a meeting that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownMeeting = new(
        "PLN002", Severity.Error,
        "会議「{0}」がありません。",
        "There is no meeting '{0}'.",
        "content/meetings/ のファイル名を拡張子なしで書いてください。ある会議: {1}",
        "Give a file name of content/meetings/ without extension. Meetings: {2}")
    {
        NeedsAllOf = MeetingRoutes.Folder,
    };

    /// <summary>A month outside the fiscal year.</summary>
    public static readonly DiagnosticDescriptor OutsideFiscalYear = new(
        "PLN003", Severity.Error,
        "月（{0}）が{1}の外です。",
        "The months ({0}) lie outside the fiscal year {2}.",
        "この年度は {3} から {4} までです。months か fiscal_year を直してください。",
        "That year runs from {3} to {4}. Correct 'months' or 'fiscal_year'.");

    /// <summary>A calendar row of a plan's entry that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownEntry = new(
        "PLN004", Severity.Error,
        "年間計画表の行「{0}」が指す計画「{1}」がありません。",
        "The calendar row '{0}' belongs to '{1}', which the plan does not have.",
        "{4}sections にある id を書いてください: {2}",
        "{5}Use an id of 'sections': {3}");

    /// <summary>Plan and calendar give different months.</summary>
    public static readonly DiagnosticDescriptor OtherMonths = new(
        "PLN005", Severity.Error,
        "年間計画表の月（{0}）が、事業計画「{1}」の月（{2}）と違います。",
        "The calendar has {3}, the plan has {4} for '{1}'.",
        "どちらが正しいか資料で確かめて、months をそろえてください。",
        "Check the paper and make both 'months' the same.");

    /// <summary>Something planned that the calendar leaves out.</summary>
    public static readonly DiagnosticDescriptor MissingInCalendar = new(
        "PLN006", Severity.Warning,
        "計画「{0}」が年間計画表のどの行にもありません。",
        "The calendar has no row for '{0}'.",
        "calendar に行を加え、plan: {1} と書いてください。",
        "Add a calendar row with plan: {1}.");

    /// <summary>The same id twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "PLN007", Severity.Error,
        "計画の id「{0}」が二つあります。",
        "The id '{0}' stands twice.",
        "片方を別の名前にしてください。",
        "Give one of them another name.");

    /// <summary>An event that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownEvent = new(
        "PLN008", Severity.Error,
        "イベント「{0}」がありません。",
        "There is no event '{0}'.",
        "{1}content/events/ のファイル名を拡張子なしで書いてください。",
        "{2}Give a file name of content/events/ without extension.")
    {
        NeedsAllOf = EventRoutes.Folder,
    };

    /// <summary>An event outside the months of the plan.</summary>
    public static readonly DiagnosticDescriptor EventOutsidePlan = new(
        "PLN009", Severity.Error,
        "イベント「{0}」の時期（{1}）が、計画の月（{2}）と違います。",
        "The event '{0}' ({3}) is not within the plan's months ({4}).",
        "計画の months か、イベントの日付を直してください。",
        "Correct 'months' of the plan or the date of the event.");

    /// <summary>A meeting outside the months of the plan.</summary>
    public static readonly DiagnosticDescriptor MeetingOutsidePlan = new(
        "PLN010", Severity.Error,
        "会議「{0}」の日付（{1}）が、計画の月（{2}）と違います。",
        "The meeting '{0}' ({3}) is not within the plan's months ({4}).",
        "計画の months か、会議の日付を、資料と照らして直してください。",
        "Correct 'months' of the plan or the date of the meeting by the paper.");

    /// <summary>The same number twice in the calendar.</summary>
    public static readonly DiagnosticDescriptor DuplicateNumber = new(
        "PLN011", Severity.Error,
        "年間計画表に番号{0}が二つあります。",
        "The calendar has the number {0} twice.",
        "資料の番号と照らして、number を直してください。",
        "Correct 'number' by the paper.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        OtherFileName, UnknownMeeting, OutsideFiscalYear, UnknownEntry, OtherMonths, MissingInCalendar, DuplicateId,
        UnknownEvent, EventOutsidePlan, MeetingOutsidePlan, DuplicateNumber,
    ];
}

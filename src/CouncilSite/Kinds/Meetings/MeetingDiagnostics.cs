using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Meetings;

/// <summary>What can be wrong with meetings.</summary>
public static class MeetingDiagnostics
{
    /// <summary>A meeting outside its fiscal year.</summary>
    public static readonly DiagnosticDescriptor OutsideFiscalYear = new(
        "MTG001", Severity.Error,
        "会議の日（{0}）が{1}の外です。",
        "The meeting's date ({0}) lies outside the fiscal year {2}.",
        "この年度は {3} から {4} までです。date か fiscal_year を直してください。",
        "That year runs from {3} to {4}. Correct 'date' or 'fiscal_year'.");

    /// <summary>A meeting that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor EndsBeforeStart = new(
        "MTG002", Severity.Error,
        "会議の最後の日（{0}）が最初の日（{1}）より前です。",
        "The meeting ends ({0}) before it begins ({1}).",
        "until を date 以後の日にしてください。",
        "Give 'until' a day that is not before 'date'.");

    /// <summary>A fiscal year with meetings but without an ordinary general meeting, of which the bylaws are asserted to ask for some a year.</summary>
    public static readonly DiagnosticDescriptor NoOrdinaryMeeting = new(
        "MTG004", Severity.Warning,
        "{0}の会議がありますが、通常総会がありません。",
        "The fiscal year {1} has meetings, but no ordinary general meeting.",
        "通常総会は年度ごとに開きます。総会のファイルを加えてください。",
        "There is one in every fiscal year. Add its file.")
    {
        NeedsAllOf = MeetingRoutes.Folder,
    };

    /// <summary>Numbers of motions or reports that do not run 1, 2, 3.</summary>
    public static readonly DiagnosticDescriptor WrongNumber = new(
        "MTG005", Severity.Error,
        "{0}の番号が{1}になっています。ここは{2}です。",
        "The number of this {3} is {1}; it should be {2}.",
        "番号は1から順に付けてください。番号のない資料なら number をすべて消してください。",
        "Count from 1, or leave out every 'number' where the papers have none.");

    /// <summary>A printed date that is none.</summary>
    public static readonly DiagnosticDescriptor UnreadablePrintedDate = new(
        "MTG006", Severity.Error,
        "資料の日付「{0}」を読み取れません。実在しない日か、元号の外の日です。",
        "The printed date '{0}' cannot be read: no such day, or outside its era.",
        "令和２年７月１０日（金）～２０日（月）のように、資料のとおり書いてください。",
        "Write it as the paper prints it, era, day and weekday.");

    /// <summary>A printed weekday that the calendar contradicts.</summary>
    public static readonly DiagnosticDescriptor WrongWeekday = new(
        "MTG007", Severity.Error,
        "資料の曜日が暦と違います。{0}は{1}曜日ではなく{2}曜日です。",
        "The printed weekday of {3} is '{1}', but the calendar says {4} ('{2}').",
        "日付か曜日を直してください。資料が間違っているなら、printed_date の行を消して、そのことを本文に書いてください。",
        "Check which of the two is right in the paper.");

    /// <summary>A printed date that is not the date of the fields.</summary>
    public static readonly DiagnosticDescriptor OtherDate = new(
        "MTG008", Severity.Error,
        "資料の日付「{0}」が date と until（{1}）と違います。",
        "The printed date '{0}' differs from 'date' and 'until' ({2}).",
        "元号の年と西暦の年も確かめて、どちらかを直してください。",
        "Correct whichever is mistyped; check the era year against the western year.");

    /// <summary>A text that tells of more or fewer meetings than content declares.</summary>
    public static readonly DiagnosticDescriptor ToldOtherwise = new(
        "MTG009", Severity.Warning,
        "「{0}」と書かれていますが、{1}の{2}は{3}回です: {4}",
        "It says '{0}', but content has {3} of these meetings in that fiscal year: {5}",
        "回数を確かめてください。会議の抜けなら、content/meetings/ に書き足してください。",
        "Check the number. Add to content/meetings/ what is missing.");

    /// <summary>Two meetings of one name.</summary>
    public static readonly DiagnosticDescriptor SameTitle = new(
        "MTG010", Severity.Warning,
        "会議「{0}」が、ほかの日にもあります（{1}）。",
        "There is a meeting '{0}' on another day as well ({1}).",
        "題の回数と年度を確かめてください。同じ会議なら、どちらかのファイルを消してください。",
        "Check the number and the year in the title. If it is the same meeting, delete one of the files.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        OutsideFiscalYear, EndsBeforeStart, NoOrdinaryMeeting, WrongNumber,
        UnreadablePrintedDate, WrongWeekday, OtherDate, ToldOtherwise, SameTitle,
    ];
}

using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Events;

/// <summary>What can be wrong with events.</summary>
public static class EventDiagnostics
{
    /// <summary>Neither a day nor a time within which the event lies.</summary>
    public static readonly DiagnosticDescriptor NoTime = new(
        "EVT001", Severity.Error,
        "イベント「{0}」の日時がありません。",
        "The event '{0}' has no time.",
        "start に日時を書いてください。日が決まっていなければ period に時期を書いてください。",
        "Give 'start', or 'period' where the day is not decided.");

    /// <summary>A day and a time within which it is undecided.</summary>
    public static readonly DiagnosticDescriptor TwoTimes = new(
        "EVT002", Severity.Error,
        "start と period の両方があります。",
        "There are both 'start' and 'period'.",
        "日が決まっていれば start だけ、決まっていなければ period だけを書いてください。",
        "Give 'start' where the day is decided, else 'period'.");

    /// <summary>The end lies before the start.</summary>
    public static readonly DiagnosticDescriptor EndsBeforeStart = new(
        "EVT003", Severity.Error,
        "終わり（{1}）が始まり（{0}）より前です。",
        "It ends ({1}) before it starts ({0}).",
        "始まりと終わりの日付と時刻を確かめて、違っている方を直してください。",
        "Check year and month.");

    /// <summary>Only one of start and end has a time of day.</summary>
    public static readonly DiagnosticDescriptor MixedTimes = new(
        "EVT004", Severity.Error,
        "時刻が start と end の片方にだけあります。",
        "Only one of 'start' and 'end' has a time of day.",
        "両方に時刻を書くか、両方とも日付だけにしてください。",
        "Give both a time of day, or neither.");

    /// <summary>A printed date that cannot be read, or names a day that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnreadablePrintedDate = new(
        "EVT005", Severity.Error,
        "「{0}」は日時として読み取れません。",
        "'{0}' cannot be read as a date.",
        "令和２年８月５日（水）午後１時３０分～午後４時３０分 のように書いてください。元号と日が合っているかも確かめてください。",
        "Write it as Japanese papers do: era or western year, month, day, weekday in brackets, times. Check that the era reaches that day.");

    /// <summary>A printed weekday that the calendar contradicts.</summary>
    public static readonly DiagnosticDescriptor WrongWeekday = new(
        "EVT006", Severity.Error,
        "{0}は{1}曜日ではなく{2}曜日です。",
        "The printed weekday of {3} is '{1}', but the calendar says {4} ('{2}').",
        "日付か曜日を直してください。資料が間違っているなら、printed_date の行を消して、そのことを note に書いてください。",
        "Correct the date or the weekday. If the paper has it so, say so in 'note'.");

    /// <summary>The printed date is not the event's.</summary>
    public static readonly DiagnosticDescriptor PrintedDateDiffers = new(
        "EVT007", Severity.Error,
        "資料の日時「{0}」が、このイベントの日時（{1}）と違います。",
        "The printed date '{0}' differs from the event's ({2}).",
        "start と end と printed_date を確かめて、違っている方を直してください。",
        "Check 'start' and 'end'.");

    /// <summary>A speaker without an organisation.</summary>
    public static readonly DiagnosticDescriptor SpeakerWithoutOrganisation = new(
        "EVT008", Severity.Error,
        "講師「{0}」の団体がありません。",
        "The speaker '{0}' has no organisation.",
        "organisation に、資料のとおりの団体名を書いてください。",
        "Give 'organisation' as printed.");

    /// <summary>An event that was called off without a word why.</summary>
    public static readonly DiagnosticDescriptor NoReason = new(
        "EVT009", Severity.Warning,
        "中止したイベント「{0}」に理由がありません。",
        "The cancelled event '{0}' gives no reason.",
        "reason に理由を書いてください。",
        "Give 'reason'.");

    /// <summary>An event that is said to have been held although its day has not come.</summary>
    public static readonly DiagnosticDescriptor HeldInFuture = new(
        "EVT010", Severity.Error,
        "開催済み（held）とありますが、その日（{0}）はまだ来ていません。",
        "It is said to have been held, but its day ({1}) has not come.",
        "status を planned にするか、日付を直してください。",
        "Make it 'planned', or correct the date.");

    /// <summary>An event that was held on a known day but nowhere.</summary>
    public static readonly DiagnosticDescriptor Nowhere = new(
        "EVT011", Severity.Warning,
        "イベント「{0}」の会場もオンラインの別も書かれていません。",
        "The event '{0}' has neither a place nor is it online.",
        "place か online を書いてください。",
        "Give 'place' or 'online'.");

    /// <summary>An event that is still said to come a month after its day.</summary>
    public static readonly DiagnosticDescriptor StillPlanned = new(
        "EVT012", Severity.Notice,
        "イベント「{0}」は {1} に終わったはずですが、予定（planned）のままです。",
        "The event '{0}' is still planned, but was over by {2}.",
        "status を held（開いた）か cancelled（取りやめた）に直してください。",
        "Make 'status' held or cancelled.");

    /// <summary>A number of participants in a text that is not that of the event which the text leads to. Arguments: the words, the event's title, its number, its file.</summary>
    public static readonly DiagnosticDescriptor OtherAttendance = new(
        "EVT013", Severity.Warning,
        "「{0}」が、イベント「{1}」の参加人数（{2}名、{3}）と違います。",
        "'{0}' is another number than the attendance of the event '{1}' ({2}, {3}).",
        "資料を確かめて、違っている方を直してください。",
        "Look it up in the papers, and correct the one that is wrong.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoTime, TwoTimes, EndsBeforeStart, MixedTimes, UnreadablePrintedDate, WrongWeekday, PrintedDateDiffers,
        SpeakerWithoutOrganisation, NoReason, HeldInFuture, Nowhere, StillPlanned, OtherAttendance,
    ];
}

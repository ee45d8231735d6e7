namespace CouncilSite.Diagnostics;

/// <summary>What can be wrong with any text, wherever it stands.</summary>
public static class TextDiagnostics
{
    /// <summary>A character that no text of the site may hold.</summary>
    public static readonly DiagnosticDescriptor UnsoundCharacter = new(
        "CON012", Severity.Error,
        "使えない文字（{0}）があります。",
        "The character {0} cannot be used.",
        "目に見えない文字です。WordやPDFから貼ったときに入ることがあります。この文字を消すか、前後の文字ごと打ち直してください。",
        "It is invisible, and often comes along when text is pasted from Word or a PDF. Delete it, or type the words around it anew.");

    /// <summary>A line by which git marks what two people changed at once.</summary>
    public static readonly DiagnosticDescriptor UnresolvedConflict = new(
        "CON026", Severity.Error,
        "二人の変更がぶつかったままです（{0}）。",
        "Two changes of the same lines have not been put together ({0}).",
        "「<<<<<<<」から「>>>>>>>」までを見て、残す方だけを残し、この3種類の印（「=======」も）の行を消してください。",
        "Look at what is between '<<<<<<<' and '>>>>>>>', keep what is right, and delete the lines with the marks ('=======' too).");

    /// <summary>A day in running text that no calendar has.</summary>
    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "CON027", Severity.Warning,
        "「{0}」という日はありません。",
        "There is no such day as '{0}'.",
        "月と日を確かめてください。",
        "Check the month and the day.");

    /// <summary>A day in running text with the weekday of another.</summary>
    public static readonly DiagnosticDescriptor WrongWeekday = new(
        "CON028", Severity.Warning,
        "「{0}」の曜日が暦と違います（{1}曜日です）。",
        "The weekday in '{0}' is not the calendar's, which is '{1}'.",
        "日付か曜日を直してください。",
        "Mend the day or the weekday.");

    /// <summary>A year of an era with another year in brackets.</summary>
    public static readonly DiagnosticDescriptor EraContradicts = new(
        "CON029", Severity.Warning,
        "「{0}」の和暦と西暦が合いません（{1}年です）。",
        "The years in '{0}' are not the same; it is {1}.",
        "どちらかを直してください。",
        "Mend one of them.");

    /// <summary>A day in running text in a year of an era that was over by then.</summary>
    public static readonly DiagnosticDescriptor OtherEra = new(
        "CON035", Severity.Warning,
        "「{0}」は、元号が暦と違います（{1}です）。",
        "The era in '{0}' is not the calendar's, by which it is '{1}'.",
        "年の数字を確かめて、日付を直してください。",
        "Check the number of the year, and mend the day.");

    /// <summary>A year in running text that nobody means: 令和0年, 2121年.</summary>
    public static readonly DiagnosticDescriptor MistypedYear = new(
        "CON036", Severity.Warning,
        "「{0}」は、打ち間違いのようです。",
        "The year in '{0}' seems to be mistyped.",
        "年の数字を確かめてください。",
        "Check the digits of the year.");

    /// <summary>A day told to come, in a text that is named for a later one.</summary>
    public static readonly DiagnosticDescriptor AnnouncedPast = new(
        "CON037", Severity.Warning,
        "「{0}」は、これからのことのように書かれていますが、ファイルの名前の日付よりずっと前の日です。",
        "'{0}' is told as something to come, but lies long before the day in the file's name.",
        "年を確かめてください。済んだことなら、「開きました」のように書いてください。",
        "Check the year, or tell it as something past.");

    /// <summary>A time in running text that no clock shows.</summary>
    public static readonly DiagnosticDescriptor ImpossibleTime = new(
        "CON038", Severity.Warning,
        "「{0}」という時刻はありません。",
        "There is no such time as '{0}'.",
        "時と分を確かめてください。24時間で書くときは、午前・午後を付けません。",
        "Check the hour and the minutes; an hour above 12 stands without a half of the day.");

    /// <summary>A time in running text that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor ReversedTimes = new(
        "CON033", Severity.Warning,
        "「{0}」は、終わりの時刻が始まりより前です。",
        "'{0}' ends before it begins.",
        "時刻を確かめてください。次の日に終わるのなら、終わりの時刻の前に「翌」と書いてください。",
        "Check the times. Where it ends on the next day, say so before the end.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [UnsoundCharacter, UnresolvedConflict, ImpossibleDate, WrongWeekday, EraContradicts, OtherEra, MistypedYear, AnnouncedPast, ImpossibleTime, ReversedTimes];
}

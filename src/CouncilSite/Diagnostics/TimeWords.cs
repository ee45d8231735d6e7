using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>Finds times in running text that no clock shows: 25時, 13:75, 午後15時, and those that end before they begin (<see cref="TimeRanges"/>).</summary>
internal static partial class TimeWords
{
    /// <summary>Reports what is wrong in a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(WrittenText words, DiagnosticBag diagnostics)
    {
        // Most texts name no time.
        if (!words.Text.AsSpan().ContainsAny('時', ':', '：'))
            return;
        TimeRanges.Check(words, diagnostics);
        foreach (Match match in Times().Matches(words.Text))
        {
            if (!IsTime(Number(match, "hour"), Number(match, "minute"), match.Groups["half"].Success) && !IsRatio(match))
                diagnostics.Add(TextDiagnostics.ImpossibleTime, words.Place(match.Index, match.Length), match.Value);
        }
    }

    // The day ends at 24:00.
    private static bool IsTime(int hour, int minute, bool isHalf) => minute < 60 && (isHalf ? hour <= 12 : hour < 24 || (hour == 24 && minute == 0));

    // Of a hundred: 15:85.
    private static bool IsRatio(Match match) => match.Groups["colon"].Success && Number(match, "hour") + Number(match, "minute") == 100;

    /// <summary>The number of a group, of any width; 0 where it is not told.</summary>
    internal static int Number(Match match, string group) =>
        match.Groups[group].Value is { Length: > 0 } text ? int.Parse(JapaneseWidth.ToNarrow(text), CultureInfo.InvariantCulture) : 0;

    // Two numbers about a colon are a time where the words beside them say so.
    [GeneratedRegex(
        "(?<![0-9０-９:：.．])(?<half>午前|午後)?(?<hour>[0-9０-９]{1,2})時(?:(?<minute>[0-9０-９]{1,2})分)?(?![間限台代点])"
        + "|(?<![0-9０-９:：.．/])(?<half>午前|午後)(?<hour>[0-9０-９]{1,2})(?<colon>[:：])(?<minute>[0-9０-９]{2})(?![0-9０-９:：])"
        + "|(?<=[～〜~]|から)(?<hour>[0-9０-９]{1,2})(?<colon>[:：])(?<minute>[0-9０-９]{2})(?![0-9０-９:：])"
        + "|(?<![0-9０-９:：.．/])(?<hour>[0-9０-９]{1,2})(?<colon>[:：])(?<minute>[0-9０-９]{2})(?=[ 　]?(?:から|[～〜~]|より|まで|開|終了|集合|受付|に[開始集終]))")]
    private static partial Regex Times();
}

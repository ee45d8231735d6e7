using System.Text.RegularExpressions;

namespace CouncilSite.Diagnostics;

/// <summary>Finds times in running text that end before they begin: 16:00～13:30, 午後3時から1時30分まで.</summary>
internal static partial class TimeRanges
{
    private const int Noon = 12 * 60;

    // What begins after this and ends before that goes through the night: 17:15～8:30.
    private const int Evening = 17 * 60;
    private const int Morning = 9 * 60;

    /// <summary>Reports what is wrong in a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(WrittenText words, DiagnosticBag diagnostics)
    {
        foreach (Match match in Ranges().Matches(words.Text))
        {
            if (Minutes(match, "from") is { } from && Minutes(match, "to") is { } to && EndsBefore(from, to, match))
                diagnostics.Add(TextDiagnostics.ReversedTimes, words.Place(match.Index, match.Length), match.Value);
        }
    }

    private static bool EndsBefore(int from, int to, Match match)
    {
        var isNight = from >= Evening && to <= Morning;
        var (isFromTold, isToTold) = (match.Groups["fromHalf"].Success, match.Groups["toHalf"].Success);
        // 午後1時～4時 ends in the afternoon, and 午前9時～5時 and 9時～5時 may.
        var end = isFromTold && !isToTold && from >= Noon && to < Noon ? to + Noon : to;
        var mayBeAfternoon = !isToTold && (isFromTold || match.Groups["hour"].Success) && end < Noon && end + Noon > from;
        return end < from && !isNight && !mayBeAfternoon;
    }

    private static int? Minutes(Match match, string side)
    {
        var hours = TimeWords.Number(match, $"{side}Hour");
        var minutes = match.Groups[$"{side}HalfPast"].Success ? 30 : TimeWords.Number(match, $"{side}Minute");
        if (match.Groups[$"{side}Half"].Value == "午後" && hours < 12)
            hours += 12;
        return hours <= 24 && minutes < 60 ? hours * 60 + minutes : null;
    }

    [GeneratedRegex("(?<![0-9０-９:：.．])(?<fromHalf>午前|午後)?(?<fromHour>[0-9０-９]{1,2})(?:[:：](?<fromMinute>[0-9０-９]{2})|(?<hour>時)(?:(?<fromMinute>[0-9０-９]{1,2})分|(?<fromHalfPast>半))?)[ 　]?(?:[～〜~－–-]|から)[ 　]?(?<toHalf>午前|午後)?(?<toHour>[0-9０-９]{1,2})(?:[:：](?<toMinute>[0-9０-９]{2})|時(?:(?<toMinute>[0-9０-９]{1,2})分|(?<toHalfPast>半))?)(?![0-9０-９:：間])")]
    private static partial Regex Ranges();
}

using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>Holds the number of meetings that a text tells of a fiscal year that is over (令和2年度は総会を2回開き…) against those that content declares.</summary>
internal static partial class ToldMeetings
{
    private const string AnyGeneral = "総会";

    /// <summary>Checks the texts of pages.</summary>
    public static void Check(MeetingArchive archive, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        var current = council.Settings.FiscalCalendar.YearOf(council.Today);
        foreach (var (year, sentence) in archive.All.Count == 0 ? [] : YearSentences.Find(pages, '回').Where(told => told.FiscalYear < current))
        {
            foreach (Match match in Held().Matches(sentence.Text))
            {
                var body = match.Groups["body"].Value;
                var held = archive.InFiscalYear(year).Where(meeting => MeetingWords.Bodies.Of(meeting.Fields.Body).Label is var label && (label == body || (body == AnyGeneral && label.EndsWith(AnyGeneral, StringComparison.Ordinal)))).ToList();
                // Nobody has to declare the meetings of years gone by.
                if (held.Count == 0 || FieldTypes.ParseNumber(match.Groups["count"].Value) is not { IsValid: true, Value: var count } || count == held.Count
                    || WordsOfOthers.Include(sentence.Text, match.Index, council.Settings))
                    continue;
                var known = QuotedWords.Of(held.Select(meeting => meeting.Fields.Title));
                diagnostics.Add(MeetingDiagnostics.ToldOtherwise, sentence.Part(match.Index, match.Length),
                    match.Value, JapaneseDate.FiscalYear(year), body, $"{held.Count}", known.Japanese, known.English);
            }
        }
    }

    [GeneratedRegex("(?<![一-龠々ァ-ヶー])(?<body>[一-龠々]{1,8}会)(?:は|を|が)、?(?:合わせて|あわせて|計)?(?<count>[0-9０-９]{1,2})回(?=(?:、?(?:書面|オンライン|会場)で|、)?(?:開(?:き(?!ません|たい)|いた|催し(?!ません|ない|たい|たら))|行(?:い(?!ません|たい)|った(?!ら)|われ(?!ません))))")]
    private static partial Regex Held();
}

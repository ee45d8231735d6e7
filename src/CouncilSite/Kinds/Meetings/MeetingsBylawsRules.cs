using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Assertions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>Holds the meetings against what the bylaws assert of their number.</summary>
internal static class MeetingsBylawsRules
{
    public static void Check(MeetingArchive archive, BylawsRegister bylaws, DiagnosticBag diagnostics)
    {
        foreach (var stated in StatedAssertion.Find(bylaws, AssertionRule.OrdinaryMeetingsPerYear))
        {
            var years = archive.All
                .Where(meeting => stated.Binds(meeting.Fields.Start.Value.Earliest))
                .OrderBy(meeting => meeting.Fields.Start.Value.Earliest).ThenBy(meeting => meeting.Slug, StringComparer.Ordinal)
                .GroupBy(meeting => meeting.Fields.FiscalYear.Value);
            foreach (var year in years)
            {
                var held = year.Where(meeting => meeting.Fields.Body == MeetingBody.Ordinary).ToList();
                if (held.Count == 0)
                    diagnostics.Add(MeetingDiagnostics.NoOrdinaryMeeting, year.First().Fields.FiscalYear.Span, JapaneseDate.FiscalYear(year.Key), $"{year.Key}");
                foreach (var surplus in held.Skip(stated.Value.Value))
                {
                    stated.Contradict(surplus.Fields.FiscalYear.Span,
                        $"{JapaneseDate.FiscalYear(year.Key)}の通常総会が{held.Count}回（ほかに{held[0].Source.DisplayPath}）",
                        $"The fiscal year {year.Key} has {held.Count} ordinary general meetings (another is {held[0].Source.DisplayPath})", diagnostics);
                }
            }
        }
    }
}

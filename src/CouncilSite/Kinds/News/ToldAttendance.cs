using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Events;

namespace CouncilSite.Kinds.News;

/// <summary>Holds the number of participants that an article tells against the event that it leads to.</summary>
internal static partial class ToldAttendance
{
    public static void Check(NewsArticle article, EventArchive events, DiagnosticBag diagnostics)
    {
        // Whose number it is, is plain where the article leads to one event alone.
        if (article.Body.Links.Select(link => Find(events, link.Address)).OfType<CouncilEvent>().Distinct().ToList() is not [{ Fields.Attendance: { } attendance } told])
            return;
        foreach (Match match in Participants().Matches(article.Source.Text))
        {
            if (FieldTypes.ParseNumber(match.Groups["count"].Value) is { IsValid: true, Value: var count } && count != attendance.Count)
            {
                diagnostics.Add(NewsDiagnostics.OtherAttendance, article.Source.Span(match.Index, match.Index + match.Length),
                    match.Value, told.Fields.Title, attendance.Count.ToString(CultureInfo.InvariantCulture), told.Source.DisplayPath);
            }
        }
    }

    private static CouncilEvent? Find(EventArchive events, string address)
    {
        var path = address.Split('?', '#')[0];
        return events.Find(path.TrimEnd('/').Split('/')[^1]) is { } found && found.Route.Path == path ? found : null;
    }

    [GeneratedRegex("(?<count>[0-9０-９][0-9０-９,，]*)(?:名|人)(?:の(?:方|皆さん|皆様))?[がのに]?(?:ご)?(?:参加|受講|来場|出席)|(?:参加|受講|来場|出席)者(?:数)?は(?<count>[0-9０-９][0-9０-９,，]*)(?:名|人)")]
    private static partial Regex Participants();
}

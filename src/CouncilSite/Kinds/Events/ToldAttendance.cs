using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>Holds the numbers of participants that texts tell against the events that they lead to.</summary>
internal static partial class ToldAttendance
{
    /// <summary>Checks the texts of pages.</summary>
    public static void Check(EventArchive events, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        foreach (var page in pages)
        {
            foreach (var text in page.Texts)
                Check(events, text, diagnostics);
        }
    }

    private static void Check(EventArchive events, MarkdownText text, DiagnosticBag diagnostics)
    {
        List<(CouncilEvent Event, SourceSpan Line)>? told = null;
        foreach (var link in text.Links)
        {
            // Nearly all links lead elsewhere.
            if (link.Address.StartsWith(EventRoutes.Index.Path, StringComparison.Ordinal) && Find(events, link.Address) is { } found)
                (told ??= []).Add((found, link.Span.ToWholeLine()));
        }

        if (told is null)
            return;
        // A short text about one event tells of it anywhere, its title included; another where the line leads to it.
        if (text.Headings.Count == 0 && told.DistinctBy(link => link.Event).Count() == 1)
            Check(told[0].Event, text.Written with { Start = 0 }, diagnostics);
        else
        {
            foreach (var line in told.GroupBy(link => link.Line).Where(line => line.DistinctBy(link => link.Event).Count() == 1))
                Check(line.First().Event, line.Key, diagnostics);
        }
    }

    private static void Check(CouncilEvent told, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (told.Fields.Attendance is not { } attendance)
            return;
        foreach (Match match in Participants().Matches(place.Text))
        {
            if (FieldTypes.ParseNumber(match.Groups["count"].Value) is not { IsValid: true, Value: var count } || count == attendance.Count)
                continue;
            diagnostics.Add(EventDiagnostics.OtherAttendance, place.Part(match.Index, match.Length),
                match.Value, told.Fields.Title, $"{attendance.Count}", told.Source.DisplayPath);
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

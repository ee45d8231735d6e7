using System.Text.RegularExpressions;
using CouncilSite.Fields;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>A number of participants that a text tells, and that is not the event's own.</summary>
/// <param name="Place">Where it is told.</param>
/// <param name="Event">The event that the text leads to.</param>
/// <param name="Count">The event's number.</param>
internal sealed partial record ToldAttendance(SourceSpan Place, CouncilEvent Event, int Count)
{
    /// <summary>Those of a text; none where it does not lead to one event alone, for whose number it is would not be plain.</summary>
    public static IEnumerable<ToldAttendance> FindWrong(MarkdownText body, SourceFile source, EventArchive events)
    {
        if (body.Links.Select(link => Find(events, link.Address)).OfType<CouncilEvent>().Distinct().ToList() is not [{ Fields.Attendance: { } attendance } told])
            yield break;
        foreach (Match match in Participants().Matches(source.Text))
        {
            if (FieldTypes.ParseNumber(match.Groups["count"].Value) is { IsValid: true, Value: var count } && count != attendance.Count)
                yield return new ToldAttendance(source.Span(match.Index, match.Index + match.Length), told, attendance.Count);
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

using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>
/// Holds the date at the beginning of a file's name against the date in it: 2020-07-20-meeting.md of 2021 is a year
/// mistyped. A few weeks between them are no fault: a file may be named for the day of the event that it announces.
/// </summary>
internal static class DatedName
{
    private const int DaysApart = 62;

    // A file named for a year may be named for the fiscal year, which ends in the next one.
    private const int DaysApartFromYear = 366;

    /// <summary>Reports a date that is far from the name.</summary>
    /// <param name="source">The file.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="diagnostics">Takes the fault.</param>
    public static void Check(SourceFile source, Node fields, DiagnosticBag diagnostics)
    {
        if (source.NamedDate is not { } named || fields is not MappingNode mapping
            || mapping.Entries.FirstOrDefault(entry => entry.Key.Text is "date" or "start")?.Value is not ScalarNode scalar
            || !PartialDate.TryParse(scalar.Text.Split(' ', 'T')[0], out var date))
            return;
        var apart = named.Month is null ? DaysApartFromYear : DaysApart;
        if (date.Latest.DayNumber < named.Earliest.DayNumber - apart || date.Earliest.DayNumber > named.Latest.DayNumber + apart)
            diagnostics.Add(ContentDiagnostics.OtherThanNamed, scalar.Span, scalar.Text, named.ToString());
    }
}

using CouncilSite.Content;
using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Events;

/// <summary>Makes an event of its fields; what they say of its time must fit together.</summary>
internal static class EventReader
{
    /// <summary>The event; null, with the fault in the bag, where its time makes no sense.</summary>
    public static CouncilEvent? Read(EventFields fields, MarkdownFile file, DiagnosticBag diagnostics) =>
        ReadTime(fields, file, diagnostics) is { } time
            ? new CouncilEvent(file.Source.Name, fields, time, file.Source, file.ParseBody(diagnostics))
            : null;

    private static EventTime? ReadTime(EventFields fields, MarkdownFile file, DiagnosticBag diagnostics)
    {
        switch (fields)
        {
            case { Start: null, Period: null }:
                diagnostics.Add(EventDiagnostics.NoTime, file.Source.Beginning, fields.Title);
                return null;
            case { Start: not null, Period: { } period }:
                diagnostics.Add(EventDiagnostics.TwoTimes, period.Span);
                return null;
            case { Start: null, Period: { } period }:
                if (period.From.Earliest <= period.To.Latest)
                    return new EventTime.Undecided(period.From, period.To);
                diagnostics.Add(EventDiagnostics.EndsBeforeStart, period.Span, period.From.ToString(), period.To.ToString());
                return null;
            case { Start: { } start, End: null }:
                return start.Value.Time is { } time
                    ? new EventTime.Timed(start.Value.Day.ToDateTime(time), null)
                    : new EventTime.WholeDays(start.Value.Day, start.Value.Day);
            case { Start: { } start, End: { } end }:
                return ReadRange(start.Value, end.Value, end.Span, diagnostics);
            default:
                throw new InvalidOperationException("every combination of fields is handled above");
        }
    }

    private static EventTime? ReadRange(EventMoment start, EventMoment end, Text.SourceSpan span, DiagnosticBag diagnostics)
    {
        if (start.Time is null != end.Time is null)
        {
            diagnostics.Add(EventDiagnostics.MixedTimes, span);
            return null;
        }

        var isOrdered = start.Day.ToDateTime(start.Time ?? default) <= end.Day.ToDateTime(end.Time ?? default);
        if (!isOrdered)
        {
            diagnostics.Add(EventDiagnostics.EndsBeforeStart, span, start.ToString(), end.ToString());
            return null;
        }

        return start.Time is { } startTime && end.Time is { } endTime
            ? new EventTime.Timed(start.Day.ToDateTime(startTime), end.Day.ToDateTime(endTime))
            : new EventTime.WholeDays(start.Day, end.Day);
    }
}

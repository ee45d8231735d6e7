using CouncilSite.Site;

namespace CouncilSite.Tests.Harness;

/// <summary>A history in which every file was changed on one day, or on none that is known for a reason or without one.</summary>
internal sealed record FixedHistory(DateOnly? Day = null, HistoryFault? Fault = null) : IPageHistory
{
    public IReadOnlyList<HistoryFault> Faults => Fault is null ? [] : [Fault];

    public DateOnly? LastChanged(string contentPath) => Day;
}

using CouncilSite.Site;

namespace CouncilSite.Tests.Harness;

/// <summary>A history in which every file was changed on one day, or on none that is known.</summary>
internal sealed record FixedHistory(DateOnly? Day = null, bool IsShallow = false) : IPageHistory
{
    public DateOnly? LastChanged(string contentPath) => Day;
}

using CouncilSite.Site;

namespace CouncilSite.Benchmarks;

/// <summary>Content that was never committed.</summary>
internal sealed class NoHistory : IPageHistory
{
    public DateOnly? LastChanged(string contentPath) => null;
}

namespace CouncilSite.Tests.Harness;

/// <summary>A day after the real time: whatever a test has written was written long ago.</summary>
internal sealed class LaterClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(1);
}

using CouncilSite.Fields;

namespace CouncilSite.Kinds.Events;

/// <summary>The words of events.</summary>
public static class EventWords
{
    /// <summary>What became of events.</summary>
    public static Vocabulary<EventStatus> Statuses { get; } = new(
        new(EventStatus.Planned, "planned", "予定"),
        new(EventStatus.Held, "held", "開催済み"),
        new(EventStatus.Cancelled, "cancelled", "中止"));
}

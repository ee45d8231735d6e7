using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>The words of meetings.</summary>
public static class MeetingWords
{
    /// <summary>The bodies that meet.</summary>
    public static Vocabulary<MeetingBody> Bodies { get; } = new(
        new(MeetingBody.Ordinary, "ordinary", "通常総会"),
        new(MeetingBody.Extraordinary, "extraordinary", "臨時総会"),
        new(MeetingBody.Secretaries, "secretaries", "幹事会"));

    /// <summary>How meetings are held.</summary>
    public static Vocabulary<MeetingForm> Forms { get; } = new(
        new(MeetingForm.ByLetter, "by-letter", "書面開催") { ShortLabel = "書面" },
        new(MeetingForm.InPerson, "in-person", "会場開催") { ShortLabel = "会場" },
        new(MeetingForm.Online, "online", "オンライン開催") { ShortLabel = "オンライン" });

    /// <summary>What motions ask for.</summary>
    public static Vocabulary<AgendaAim> Aims { get; } = new(
        new(AgendaAim.Approval, "approval", "承認"),
        new(AgendaAim.Decision, "decision", "決定"));

    /// <summary>The first day, or the month, where room is short: 令和3年7月.</summary>
    public static string DateInEra(this MeetingFields fields) => fields.Start.Value.ToJapanese().Split('（')[0];

    /// <summary>When the meeting was held, as far as it is known; a range with both its ends.</summary>
    public static string DateInWords(this MeetingFields fields) =>
        fields.End is { } end ? $"{InWords(fields.Start.Value)}から{InWords(end.Value)}まで" : InWords(fields.Start.Value);

    private static string InWords(PartialDate date) =>
        date.Day is null ? date.ToJapanese() : $"{date.ToJapanese()[..^1]}、{JapaneseDate.Weekday(date.Earliest)}）";
}

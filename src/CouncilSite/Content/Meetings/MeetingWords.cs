namespace CouncilSite.Content.Meetings;

/// <summary>The words for what a meeting's file says with a key.</summary>
public static class MeetingWords
{
    /// <summary>通常総会, 臨時総会 or 幹事会.</summary>
    public static string ToJapanese(this MeetingBody body) => body switch
    {
        MeetingBody.Ordinary => "通常総会",
        MeetingBody.Extraordinary => "臨時総会",
        _ => "幹事会",
    };

    /// <summary>How the meeting was held.</summary>
    public static string ToJapanese(this MeetingForm form) => form switch
    {
        MeetingForm.ByLetter => "書面開催",
        MeetingForm.InPerson => "会場開催",
        _ => "オンライン開催",
    };

    /// <summary>承認 or 決定.</summary>
    public static string ToJapanese(this AgendaAim aim) => aim == AgendaAim.Approval ? "承認" : "決定";

    /// <summary>The first day, or the month, where room is short: 令和3年7月.</summary>
    public static string DateInEra(this MeetingFields fields) => fields.Start.Value.ToJapanese().Split('（')[0];

    /// <summary>When the meeting was held, as far as it is known; a range with both its ends.</summary>
    public static string DateInWords(this MeetingFields fields) =>
        fields.End is { } end ? $"{fields.Start.Value.ToJapanese()}から{end.Value.ToJapanese()}まで" : fields.Start.Value.ToJapanese();
}

using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>When bylaws come into force.</summary>
/// <param name="Day">The day; null where it is not fixed (未定).</param>
public sealed record EffectiveDate(DateOnly? Day)
{
    /// <summary>令和3年7月1日 or 未定.</summary>
    public override string ToString() => Day is { } day ? JapaneseDate.Era(day) : "未定";

    /// <summary>The same for messages in English: 2021-07-01 or undetermined.</summary>
    public string ToEnglish() => Day is { } day ? $"{day:O}" : "undetermined";
}

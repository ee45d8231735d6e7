using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>Content that has no page yet on the day of the build: a draft, or something of a later day.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Route">The address that it will have.</param>
/// <param name="Source">Its file.</param>
/// <param name="From">The day from which on it has a page; null for a draft.</param>
public sealed record UnpublishedPage(string Title, Route Route, SourceFile Source, DateOnly? From)
{
    /// <summary>Its title with what a preview says of it: 【下書き】, 【2021年8月1日から】.</summary>
    public string MarkedTitle => $"【{InJapanese}】{Title}";

    /// <summary>What keeps it from being published: the line of its file.</summary>
    public SourceSpan Reason => Source.FieldLine(From is null ? "draft" : "date");

    /// <summary>Why it has none, in Japanese.</summary>
    public string InJapanese => From is { } day ? $"{JapaneseDate.Western(day)}から" : "下書き";

    /// <summary>Why it has none, in English.</summary>
    public string InEnglish => From is { } day ? $"from {day:O}" : "draft";
}

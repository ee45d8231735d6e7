using CouncilSite.Fields;

namespace CouncilSite.Kinds.News;

/// <summary>The words of news.</summary>
public static class NewsWords
{
    /// <summary>The categories.</summary>
    public static Vocabulary<NewsCategory> Categories { get; } = new(
        new(NewsCategory.Council, "council", "本会から"),
        new(NewsCategory.Meeting, "meeting", "会議"),
        new(NewsCategory.Event, "event", "イベント"),
        new(NewsCategory.Newsletter, "newsletter", "定期刊行物"),
        new(NewsCategory.Member, "member", "会員"),
        new(NewsCategory.Funding, "funding", "公募情報"),
        new(NewsCategory.Ministry, "ministry", "国からのお知らせ"),
        new(NewsCategory.Partner, "partner", "関係団体のイベント"));
}

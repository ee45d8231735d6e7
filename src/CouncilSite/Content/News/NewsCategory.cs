using CouncilSite.Yaml;

namespace CouncilSite.Content.News;

/// <summary>What a news item is about.</summary>
public enum NewsCategory
{
    /// <summary>Of the council itself.</summary>
    Council,

    /// <summary>General meetings and meetings of the secretaries (総会, 幹事会).</summary>
    Meeting,

    /// <summary>The council's own events.</summary>
    Event,

    /// <summary>The newsletter.</summary>
    Newsletter,

    /// <summary>Members joining and leaving.</summary>
    Member,

    /// <summary>Funding calls (競争的資金の公募).</summary>
    Funding,

    /// <summary>Notices of ministries.</summary>
    Ministry,

    /// <summary>Events of partners.</summary>
    Partner,
}

/// <summary>The words of news.</summary>
public static class NewsWords
{
    /// <summary>The categories.</summary>
    public static Vocabulary<NewsCategory> Categories { get; } = new(
        new(NewsCategory.Council, "council", "協議会から"),
        new(NewsCategory.Meeting, "meeting", "総会・幹事会"),
        new(NewsCategory.Event, "event", "イベント"),
        new(NewsCategory.Newsletter, "newsletter", "メルマガ"),
        new(NewsCategory.Member, "member", "会員"),
        new(NewsCategory.Funding, "funding", "公募情報"),
        new(NewsCategory.Ministry, "ministry", "国からのお知らせ"),
        new(NewsCategory.Partner, "partner", "関係団体のイベント"));
}

namespace CouncilSite.Site;

/// <summary>A feed that a visitor can subscribe to.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">What a feed reader lists it under.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record FeedLink(Route Route, string Title, string MediaType)
{
    private static readonly FeedLink[] Known =
    [
        new(new Route("/feed.xml"), "新着情報（Atom）", "application/atom+xml"),
        new(new Route("/feed.json"), "新着情報（JSON Feed）", "application/feed+json"),
        new(new Route("/newsletters/feed.xml"), "メルマガ（Atom）", "application/atom+xml"),
    ];

    /// <summary>The feeds that a site has.</summary>
    public static IEnumerable<FeedLink> Of(SiteView site) => Known.Where(feed => site.Has(feed.Route));
}

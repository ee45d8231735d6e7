using CouncilSite.Addresses;

namespace CouncilSite.Site;

/// <summary>A feed that a visitor can subscribe to.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">What a feed reader lists it under.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record FeedLink(Route Route, string Title, string MediaType);

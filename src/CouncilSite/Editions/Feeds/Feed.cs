namespace CouncilSite.Editions.Feeds;

/// <summary>A web feed, whatever its format.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What it brings.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="HomeAddress">The page it belongs to; absolute.</param>
/// <param name="FeedAddress">Its own address and, in Atom, its identity; absolute.</param>
/// <param name="Entries">What it brings, newest first.</param>
public sealed record Feed(
    string Title,
    string Subtitle,
    string Author,
    Uri HomeAddress,
    Uri FeedAddress,
    IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>When the feed last changed: when its newest entry did; the epoch where it is empty.</summary>
    public DateTimeOffset Updated => Entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
}

/// <summary>One piece of news in a feed.</summary>
/// <param name="Address">Its page and its identity; absolute.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it appeared.</param>
/// <param name="Updated">When it last changed.</param>
/// <param name="Html">Its full text in HTML with absolute links.</param>
/// <param name="Categories">Labels in the readers' language.</param>
public sealed record FeedEntry(
    Uri Address,
    string Title,
    DateTimeOffset Published,
    DateTimeOffset Updated,
    string Html,
    IReadOnlyList<string> Categories);

using System.Text.Json;
using CouncilSite.Editions.Feeds;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Editions.Feeds;

public sealed class JsonFeedWriterTests
{
    private static JsonElement Read(Feed feed) => JsonDocument.Parse(JsonFeedWriter.Write(feed)).RootElement;

    [Fact]
    public void The_feed_has_what_version_1_1_asks_for()
    {
        var feed = Read(SampleFeed.With(SampleFeed.Entry));
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("協議会", feed.GetProperty("title").GetString());
        Assert.Equal("https://example.jp/", feed.GetProperty("home_page_url").GetString());
        Assert.Equal("https://example.jp/feed.xml", feed.GetProperty("feed_url").GetString());
        Assert.Equal("ja", feed.GetProperty("language").GetString());
    }

    [Fact]
    public void An_item_carries_its_full_text_and_dates()
    {
        var item = Assert.Single(Read(SampleFeed.With(SampleFeed.Entry)).GetProperty("items").EnumerateArray());
        Assert.Equal("https://example.jp/news/moved/", item.GetProperty("id").GetString());
        Assert.Equal(SampleFeed.Entry.Title, item.GetProperty("title").GetString());
        Assert.Equal(SampleFeed.Entry.Html, item.GetProperty("content_html").GetString());
        Assert.Equal(SampleFeed.Entry.Published, item.GetProperty("date_published").GetDateTimeOffset());
        Assert.Equal(SampleFeed.Entry.Updated, item.GetProperty("date_modified").GetDateTimeOffset());
    }

    [Fact]
    public void It_is_JSON_whatever_the_text_says() => GeneratedCases.Check(500, random =>
    {
        var text = RandomText.Next(random);
        Assert.Equal(string.Concat(text.EnumerateRunes()), Read(SampleFeed.Saying(text)).GetProperty("title").GetString());
    });

    [Fact]
    public void Japanese_stays_readable() =>
        Assert.Contains("事務局が移りました", System.Text.Encoding.UTF8.GetString(JsonFeedWriter.Write(SampleFeed.With(SampleFeed.Entry))));
}

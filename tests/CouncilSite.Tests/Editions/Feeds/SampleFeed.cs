using CouncilSite.Editions.Feeds;
using CouncilSite.Text;

namespace CouncilSite.Tests.Editions.Feeds;

internal static class SampleFeed
{
    public static readonly TimeSpan Tokyo = TimeSpan.FromHours(9);

    public static readonly FeedEntry Entry = new(
        new Uri("https://example.jp/news/moved/"),
        "事務局が移りました <課の名前>",
        new DateTimeOffset(2021, 7, 1, 0, 0, 0, Tokyo),
        new DateTimeOffset(2021, 7, 2, 9, 30, 0, Tokyo),
        "<p>くわしくは<a href=\"https://example.jp/about/\">こちら</a> &amp; 規約</p>",
        ["お知らせ"]);

    /// <summary>A text as it comes out of XML: sound, and every line end a line feed (XML 1.0, 2.11).</summary>
    public static string AsXmlReads(string text) =>
        UnsoundCharacters.Replace(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>A feed that says one thing wherever it can.</summary>
    public static Feed Saying(string text) =>
        With(Entry with { Title = text, Html = text, Categories = [text] }) with { Title = text, Subtitle = text, Author = text };

    public static Feed With(params FeedEntry[] entries) => new(
        "協議会",
        "協議会からのお知らせ",
        "千葉県地域ＩＴ化推進協議会",
        new Uri("https://example.jp/"),
        new Uri("https://example.jp/feed.xml"),
        entries);
}

using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using CouncilSite.Editions.Feeds;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Editions.Feeds;

public sealed class AtomWriterTests
{
    private static SyndicationFeed Read(Feed feed)
    {
        using var reader = XmlReader.Create(new MemoryStream(AtomWriter.Write(feed)));
        return SyndicationFeed.Load(reader);
    }

    [Fact]
    public void A_feed_reader_reads_the_feed()
    {
        var feed = Read(SampleFeed.With(SampleFeed.Entry));
        Assert.Equal("協議会", feed.Title.Text);
        Assert.Equal("https://example.jp/feed.xml", feed.Id);
        Assert.Equal("千葉県地域ＩＴ化推進協議会", Assert.Single(feed.Authors).Name);
        Assert.Equal(
            [("self", "https://example.jp/feed.xml"), ("alternate", "https://example.jp/")],
            feed.Links.Select(link => (link.RelationshipType, link.Uri.AbsoluteUri)));
    }

    [Fact]
    public void An_entry_carries_its_full_text()
    {
        var entry = Assert.Single(Read(SampleFeed.With(SampleFeed.Entry)).Items);
        Assert.Equal(SampleFeed.Entry.Title, entry.Title.Text);
        Assert.Equal(SampleFeed.Entry.Html, Assert.IsType<TextSyndicationContent>(entry.Content).Text);
        Assert.Equal("html", entry.Content.Type);
        Assert.Equal(SampleFeed.Entry.Published, entry.PublishDate);
        Assert.Equal(SampleFeed.Entry.Updated, entry.LastUpdatedTime);
        Assert.Equal(["お知らせ"], entry.Categories.Select(category => category.Name));
    }

    [Fact]
    public void The_feed_is_as_new_as_its_newest_entry() =>
        Assert.Equal(
            SampleFeed.Entry.Updated,
            Read(SampleFeed.With(SampleFeed.Entry with { Updated = SampleFeed.Entry.Updated.AddDays(-9) }, SampleFeed.Entry)).LastUpdatedTime);

    [Fact]
    public void An_empty_feed_is_still_a_feed() =>
        Assert.Empty(Read(SampleFeed.With()).Items);

    [Fact]
    public void A_feed_reader_reads_it_whatever_the_text_says() => GeneratedCases.Check(500, random =>
    {
        var text = RandomText.Next(random);
        var feed = Read(SampleFeed.Saying(text));
        Assert.Equal(SampleFeed.AsXmlReads(text), feed.Title.Text);
        Assert.Equal(SampleFeed.AsXmlReads(text), Assert.Single(feed.Items).Title.Text);
    });

    [Fact]
    public void Lines_end_alike_on_every_system_and_there_is_no_byte_order_mark()
    {
        var bytes = AtomWriter.Write(SampleFeed.With(SampleFeed.Entry));
        Assert.Equal((byte)'<', bytes[0]);
        Assert.DoesNotContain('\r', Encoding.UTF8.GetString(bytes));
    }
}

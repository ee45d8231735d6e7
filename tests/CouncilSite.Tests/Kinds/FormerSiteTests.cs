using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds;

public sealed class FormerSiteTests
{
    [Fact]
    public void A_feed_becomes_news_with_their_old_addresses()
    {
        var (content, codes) = Read("news", "feed.xml", MemoryContentStore.Empty.With("feed.xml", """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>見本の会</title>
            <item><title>総会の&quot;お知らせ&quot;</title><link>https://old.example.jp/news/soukai.html</link><pubDate>Wed, 30 Jun 2021 15:30:00 GMT</pubDate>
              <content:encoded><![CDATA[<h3>日程</h3><p>7月20日に<strong>書面</strong>で開きます。<br>資料は<a href="../data/a.pdf">こちらの資料</a>です。</p><ul><li>議案<ol><li>一</li></ol></li></ul>]]></content:encoded></item>
            <item><title>講座</title><link>https://old.example.jp/news/kouza.html</link><pubDate>Thu, 01 Jul 2021 09:00:00 +0900</pubDate></item>
            </channel></rss>
            """));
        Assert.Empty(codes);
        Assert.Equal(["news/2021-07-01-soukai.md", "news/2021-07-01-kouza.md"], content!.Files.Select(file => file.Path));
        Assert.Equal("""
            ---
            title: "総会の\"お知らせ\""
            date: 2021-07-01
            category: council
            aliases:
              - "/news/soukai.html"
            ---

            ## 日程

            7月20日に**書面**で開きます。\
            資料は[こちらの資料](https://old.example.jp/data/a.pdf)です。

            - 議案
              1. 一

            """.ReplaceLineEndings("\n"), content.Files[0].Text);
        Assert.EndsWith("---\n\n[前のサイトの記事](https://old.example.jp/news/kouza.html)\n", content.Files[1].Text, StringComparison.Ordinal);
        var site = With(SampleSite.Minimal, content).Build();
        Assert.Empty(site.Diagnostics);
        Assert.Contains("/news/soukai.html", site.Files.Keys);
    }

    [Fact]
    public void A_saved_page_becomes_a_page_with_its_pictures_and_says_what_it_could_not_take()
    {
        const string html = """
            <!DOCTYPE html>
            <!-- saved from url=(0033)https://old.example.jp/about.html -->
            <html><head><meta charset="Shift_JIS"><title>見本の会 - 会について</title><meta name="description" content="会の説明"></head>
            <body><div id="header"><nav>目次</nav></div><div id="main"><h1>会について</h1>
            <p>1. はじめに ＊ではなく * です。
            次の行です。</p><table><caption>役員</caption><tr><th>役</th><th>人数</th></tr><tr><td rowspan="2">理事</td><td>3人</td></tr><tr><td>2人</td></tr></table>
            <p><img src="about_files/Photo 1.PNG" alt="会場"></p><video src="a.mp4"></video><p><a href="#top">上へ</a></p></div></body></html>
            """;
        var store = MemoryContentStore.Empty.With("about.html", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(html)).With("about_files/Photo 1.PNG", [1, 2, 3]);
        var (content, codes) = Read("page", "about.html", store);
        Assert.Equal(["IMP012"], codes);
        Assert.Equal("about/about.md", content!.Files[0].Path);
        Assert.Equal("""
            ---
            title: "会について"
            summary: "会の説明"
            aliases:
              - "/about.html"
            ---

            1\. はじめに ＊ではなく \* です。次の行です。

            役員

            | 役 | 人数 |
            | --- | --- |
            | 理事 | 3人 |
            |  | 2人 |

            ![会場](/about/about/file-1.png)

            上へ

            """.ReplaceLineEndings("\n"), content.Files[0].Text);
        Assert.Equal([1, 2, 3], content.Attachments["about/about/file-1.png"]);
        Assert.Empty(With(SampleSite.Minimal with { Store = SampleSite.Minimal.Store.With("about/about/file-1.png", [1, 2, 3]) }, content).Build().Diagnostics);
    }

    private static (NewContent? Content, IReadOnlyList<string> Codes) Read(string word, string file, MemoryContentStore folder)
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentKinds.All.Select(kind => kind.Import).Single(form => form?.Word == word)!.ReadFile(folder, file, new(null, SampleSite.Minimal.Today), diagnostics);
        return (content, [.. diagnostics.ToSortedList().Select(fault => fault.Descriptor.Code)]);
    }

    private static SampleSite With(SampleSite site, NewContent content) =>
        content.Files.Aggregate(site, (with, file) => with.With(file.Path, file.Text));
}

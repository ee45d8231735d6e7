using System.Text;
using CouncilSite.Publishing.Scanning;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Publishing.Scanning;

/// <summary>The quick reader of what templates write gives what the library gives, or gives up.</summary>
public sealed class PlainTokensTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<P CLASS=x>", "<a href=\"/a/?b=1&amp;c=2#d\" id='e'>", "<a href=/b/>", "<a href=\"/c/\" href=\"/d/\">", "</a >", "<br/>", "<img src=\"&#x2F;\" alt>", "<img src=\"&#47;a&#8617;\">",
        "<title>", "</title>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "</textarea>", "<svg viewBox=\"0 0 1 1\">", "</svg>", "<main>", "</main>", "<!DOCTYPE html>", "<!-- a -->", "<!-->",
        "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?php ?>", "<", ">", "\"", "'", "=", "/", " ", "\n", "\r", "\0", "&", "&amp;", "&lt;", "&quot;", "&#39;", "&#128;", "&#xD800;", "&nbsp;", "&ampx", "あ", "規約", "😀",
        "<a", " href", "=\"", "<my-element data-x.y:z=\"1\">", "<plaintext>", "<xmp>", "</xmp>", "</", "<iframe srcdoc=\"&lt;p&gt;\"></iframe>", "<noscript>", "</noscript>", "\f", "<a\thref=\"/t/\"\n>", "<1>", "</1>",
    ];

    [Fact]
    public void Whatever_the_page_it_gives_the_same_tags_and_texts_or_gives_up() => GeneratedCases.Check(20_000, random =>
    {
        var html = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var plain = new Recording();
        if (PlainTokens.TryRead(html, plain, new StringPool()))
            Assert.Equal(Library(html), plain.ToString());
    });

    [Fact]
    public void Whatever_stands_around_the_content_of_some_pages_each_gives_its_own_tags_and_texts_or_is_given_up() => GeneratedCases.Check(5_000, random =>
    {
        var frames = new PageFrames(new StringPool());
        string[] around = [Some(), Some(), Some()];
        for (var page = 0; page < 6; page++)
        {
            var html = $"{Around()}<body>{Around()}</header>{Some()}<main>{Some()}</main>{Around()}<footer>{Around()}";
            var taken = new Recording();
            if (frames.TryRead(html, taken))
                Assert.Equal(Library(html), taken.ToString());
        }

        string Around() => around[random.Next(around.Length)];

        string Some() => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    });

    [Fact]
    public void It_reads_every_page_of_the_council_theme()
    {
        var content = MemoryContentStore.OfRepository;
        var frames = new PageFrames(new StringPool());
        var built = (SampleSite.Minimal with { Store = content, Theme = new CouncilTheme() }).Build();
        Assert.All(built.Files.Values.Where(file => file.IsHtml), file =>
        {
            var (html, plain) = (Encoding.UTF8.GetString(file.Bytes.Span), new Recording());
            Assert.True(PlainTokens.TryRead(html, plain, new StringPool()), file.Route.Path);
            Assert.Equal(Library(html), plain.ToString());
            var framed = new Recording();
            Assert.True(frames.TryRead(html, framed), file.Route.Path);
            Assert.Equal(plain.ToString(), framed.ToString());
        });
    }

    private static string Library(string html)
    {
        var recording = new Recording();
        LibraryTokens.Read(html, recording, new StringPool());
        return recording.ToString();
    }

    private sealed class Recording : HtmlReader
    {
        private readonly StringBuilder _taken = new();

        public override bool TakesText => true;

        public override void Start(ReadOnlySpan<char> name, ReadOnlySpan<HtmlAttribute> attributes) =>
            _taken.Append($"\u0001<{name} {string.Join('\u0002', attributes.ToArray())}>\u0001");

        public override void End(ReadOnlySpan<char> name) => _taken.Append($"\u0001</{name}>\u0001");

        // In however many pieces it comes.
        public override void Text(ReadOnlySpan<char> text) => _taken.Append(text);

        public override string ToString() => _taken.ToString();
    }
}

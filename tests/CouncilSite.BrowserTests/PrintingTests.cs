using System.Buffers.Binary;
using System.Net;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using UglyToad.PdfPig;

namespace CouncilSite.BrowserTests;

/// <summary>Editions printed by a real browser from content that wants more than it is given.</summary>
public sealed class PrintingTests(BookPress press) : IClassFixture<BookPress>
{
    [Fact]
    public void A_motion_cannot_bring_a_file_of_this_machine_into_the_agenda_book()
    {
        var book = press.Print($"規約</style><iframe src={press.SecretAddress}></iframe><script>x</script>");
        Assert.DoesNotContain(BookPress.Secret, Letters(book));
        // The heading stands in the chapter, in the contents and at the head of the page.
        Assert.Equal(3, Letters(book).Split("</style><iframe").Length - 1);
    }

    [Fact]
    public void The_same_content_on_the_same_day_gives_the_same_bytes() => Assert.Equal(press.Book, press.Print(BookPress.Motion));

    [Fact]
    public void A_book_tells_readers_of_every_kind_what_it_is()
    {
        using var document = PdfDocument.Open(press.Book);
        Assert.Equal("通常総会 議案書", document.Information.Title);
        Assert.Equal("見本協議会", document.Information.Author);
        Assert.True(document.TryGetBookmarks(out _));
        var text = Encoding.Latin1.GetString(press.Book);
        Assert.All(["/Lang (ja)", "/Marked true", "/StructTreeRoot", "/DisplayDocTitle true"], entry => Assert.Contains(entry, text));
    }

    [Fact]
    public void Letters_are_embedded_as_outlines_of_their_font()
    {
        Needed.TrueTypeFont();
        var text = Encoding.Latin1.GetString(press.Book);
        Assert.Contains("/FontFile2", text);
        Assert.DoesNotContain("/Type3", text);
    }

    [Fact]
    public void A_page_names_the_picture_of_its_own_title_for_those_who_share_it()
    {
        var meeting = press.Find("/assets/share/meetings/2021-general/index.png");
        Assert.Equal((SharePictures.Width, SharePictures.Height), SizeOf(meeting));
        Assert.NotEqual(meeting, press.Find("/assets/share/meetings/index.png"));
        Assert.Contains(
            "<meta property=\"og:image\" content=\"https://example.jp/assets/share/meetings/2021-general/index.png\">",
            Encoding.UTF8.GetString(press.Find("/meetings/2021-general/")));

        // PNG, 11.2.2: the header chunk begins with width and height.
        static (int Width, int Height) SizeOf(byte[] png) => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public async Task Markup_that_loads_files_or_asks_a_network_gets_neither()
    {
        await using var listener = new Listener();
        var html = $"""
            <!DOCTYPE html><html lang="ja"><head><title>t</title>
            <link rel="stylesheet" href="{listener.Address}a.css"><link rel="prefetch" href="{listener.Address}b">
            <style>@import "{listener.Address}c.css"; p {listener.Braced("background: url({0}d.png)")}</style>
            <meta http-equiv="refresh" content="0; url={press.SecretAddress}"><base href="{listener.Address}"></head>
            <body><p style="background: url({listener.Address}e.png)">BODYTEXT</p>
            <iframe src="{press.SecretAddress}"></iframe><iframe srcdoc="<img src='{listener.Address}f'>"></iframe>
            <object data="{press.SecretAddress}"></object><embed src="{press.SecretAddress}">
            <img src="{listener.Address}g.png" srcset="{listener.Address}h.png 2x" alt=""><video src="{listener.Address}i" poster="{listener.Address}j"></video>
            <svg><image href="{listener.Address}k.png"/><use href="{press.SecretAddress}#x"/></svg>
            <script>fetch("{listener.Address}l")</script><img src="x" onerror="location='{press.SecretAddress}'">
            </body></html>
            """;
        var page = new Page(new Route("/news/a/"), "t", new NotFoundPage()) { PdfEdition = new Route("/news/a/a.pdf") };
        var files = new[] { new RenderedFile(page.Route, Encoding.UTF8.GetBytes(html), page) };
        var pdf = new PdfEditions(Needed.Browser(), new SiteAddress(new Uri("https://example.jp/")), "協議会", BookPress.Today).Print(files).Single();
        Assert.Contains("BODYTEXT", Letters(pdf.Bytes.ToArray()));
        Assert.DoesNotContain(BookPress.Secret, Letters(pdf.Bytes.ToArray()));
        Assert.Empty(listener.Requests);
    }

    [Fact]
    public async Task The_printing_browser_itself_reaches_no_network()
    {
        await using var listener = new Listener();
        new BrowserPrinter(Needed.Browser(), press.Folder).Print($"<!DOCTYPE html><p>本文</p><img src=\"{listener.Address}a.png\"><iframe src=\"{listener.Address}\"></iframe>");
        Assert.Empty(listener.Requests);
    }

    private static string Letters(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().SelectMany(page => page.Text).Where(letter => !char.IsWhiteSpace(letter)));
    }

    // A host on this machine that notes who asks.
    private sealed class Listener : IAsyncDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _requests = new();
        private readonly Task _answering;

        public Listener()
        {
            using (var port = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
            {
                port.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)port.LocalEndpoint).Port}/";
            }

            _listener.Prefixes.Add(Address);
            _listener.Start();
            _answering = AnswerAsync();
        }

        public string Address { get; }

        public IEnumerable<string> Requests => _requests;

        public string Braced(string declaration) => "{" + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, Address) + "}";

        public async ValueTask DisposeAsync()
        {
            _listener.Close();
            await _answering;
        }

        private async Task AnswerAsync()
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    _requests.Enqueue(context.Request.RawUrl ?? "");
                    context.Response.Close();
                }
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The end.
            }
        }
    }
}

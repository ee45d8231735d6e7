using System.Net;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using UglyToad.PdfPig;

namespace CouncilSite.BrowserTests;

/// <summary>Editions printed by a real browser from content that wants more than it is given.</summary>
public sealed class PrintingTests : IDisposable
{
    private const string Secret = "SECRETOFTHISMACHINE";

    private static readonly DateOnly Today = new(2021, 8, 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("council-printing-");
    private readonly string _secretAddress;

    public PrintingTests()
    {
        var secret = Path.Combine(_folder.FullName, "secret.txt");
        File.WriteAllText(secret, Secret);
        _secretAddress = new Uri(secret).AbsoluteUri;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_motion_cannot_bring_a_file_of_this_machine_into_the_agenda_book()
    {
        var book = PrintBook($"規約</style><iframe src={_secretAddress}></iframe><script>x</script>");
        Assert.DoesNotContain(Secret, Letters(book));
        // The heading stands in the chapter, in the contents and at the head of the page.
        Assert.Equal(3, Letters(book).Split("</style><iframe").Length - 1);
    }

    [Fact]
    public void The_same_content_on_the_same_day_gives_the_same_bytes() => Assert.Equal(PrintBook("規約の改定"), PrintBook("規約の改定"));

    [Fact]
    public async Task Markup_that_loads_files_or_asks_a_network_gets_neither()
    {
        await using var listener = new Listener();
        var html = $"""
            <!DOCTYPE html><html lang="ja"><head><title>t</title>
            <link rel="stylesheet" href="{listener.Address}a.css"><link rel="prefetch" href="{listener.Address}b">
            <style>@import "{listener.Address}c.css"; p {listener.Braced("background: url({0}d.png)")}</style>
            <meta http-equiv="refresh" content="0; url={_secretAddress}"><base href="{listener.Address}"></head>
            <body><p style="background: url({listener.Address}e.png)">BODYTEXT</p>
            <iframe src="{_secretAddress}"></iframe><iframe srcdoc="<img src='{listener.Address}f'>"></iframe>
            <object data="{_secretAddress}"></object><embed src="{_secretAddress}">
            <img src="{listener.Address}g.png" srcset="{listener.Address}h.png 2x" alt=""><video src="{listener.Address}i" poster="{listener.Address}j"></video>
            <svg><image href="{listener.Address}k.png"/><use href="{_secretAddress}#x"/></svg>
            <script>fetch("{listener.Address}l")</script><img src="x" onerror="location='{_secretAddress}'">
            </body></html>
            """;
        var page = new Page(new Route("/news/a/"), "t", new NotFoundPage()) { PdfEdition = new Route("/news/a/a.pdf") };
        var files = new[] { new RenderedFile(page.Route, Encoding.UTF8.GetBytes(html), page) };
        var pdf = new PdfEditions(Needed.Browser(), new SiteAddress(new Uri("https://example.jp/")), Today).Print(files).Single();
        Assert.Contains("BODYTEXT", Letters(pdf.Bytes.ToArray()));
        Assert.DoesNotContain(Secret, Letters(pdf.Bytes.ToArray()));
        Assert.Empty(listener.Requests);
    }

    [Fact]
    public async Task The_printing_browser_itself_reaches_no_network()
    {
        await using var listener = new Listener();
        new BrowserPrinter(Needed.Browser(), _folder.FullName).Print($"<!DOCTYPE html><p>本文</p><img src=\"{listener.Address}a.png\"><iframe src=\"{listener.Address}\"></iframe>");
        Assert.Empty(listener.Requests);
    }

    private byte[] PrintBook(string title)
    {
        var content = Path.Combine(_folder.FullName, "content");
        CopyFolder(Path.Combine(RepositoryFolder.Path, "tests", "CouncilSite.Tests", "Sites", "Good", "minimal", "content"), content);
        Directory.CreateDirectory(Path.Combine(content, "meetings"));
        File.WriteAllText(Path.Combine(content, "meetings", "2021-general.md"), $"""
            ---
            title: 通常総会
            kind: ordinary
            fiscal_year: 2021
            date: 2021-07
            held: by-letter
            motions:
              - title: '{title}'
                pages: [/news/]
            ---
            """.ReplaceLineEndings("\n") + "\n");
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions(new CouncilTheme(), Today, new Uri("https://example.jp/"), Needed.Browser());
        var files = new SiteBuild(new DiskContentStore(content, "content"), new NoHistory(), options).Run(diagnostics);
        Assert.DoesNotContain(diagnostics.ToSortedList(), diagnostic => diagnostic.Severity == Severity.Error);
        return files.Single(file => file.Route.Path == "/meetings/2021-general/book/agenda-book.pdf").Bytes.ToArray();
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string Letters(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().SelectMany(page => page.Text).Where(letter => !char.IsWhiteSpace(letter)));
    }

    private sealed class NoHistory : IPageHistory
    {
        public bool IsShallow => false;

        public DateOnly? LastChanged(string contentPath) => null;
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

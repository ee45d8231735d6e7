using System.Net;
using System.Text;
using CouncilSite.Content;
using CouncilSite.Text;

namespace CouncilSite.Tests.Cli.Preview;

public sealed class PreviewServerTests : IDisposable
{
    private readonly RunningPreview _preview = new(
        ("/", "<!DOCTYPE html><title>home</title></html>"), ("/news/", "news"), ("/日本/", "日本"), ("/data/x.csv", "a,b"), ("/404.html", "none"));

    private readonly CancellationToken _cancel = TestContext.Current.CancellationToken;

    public void Dispose() => _preview.Dispose();

    [Fact]
    public async Task A_page_is_followed_by_the_script_that_loads_it_anew_and_nothing_inline()
    {
        var page = await _preview.Client.GetStringAsync("/", _cancel);
        Assert.StartsWith("<!DOCTYPE html><title>home</title></html>", page);
        Assert.Contains($"<script src=\"/_council/reload.js\" data-build=\"{_preview.Site.State.Build}\"></script>", page);
        Assert.DoesNotMatch("<style|style=|<script>| on[a-z]+=", page);
    }

    [Theory]
    [InlineData("/_council/reload.js", "text/javascript")]
    [InlineData("/_council/faults.css", "text/css")]
    [InlineData("/data/x.csv", "text/csv")]
    [InlineData("/news/index.html", "text/html")]
    public async Task Files_are_sent_by_their_types(string address, string type)
    {
        var response = await _preview.Send(HttpMethod.Get, address);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_page_s_address_without_its_slash_leads_to_it()
    {
        Assert.Equal("/news/", (await _preview.Send(HttpMethod.Get, "/news")).Headers.Location!.OriginalString);
        Assert.Equal("/%E6%97%A5%E6%9C%AC/", (await _preview.Send(HttpMethod.Get, "/日本")).Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data/x.csv")]
    [InlineData("/none")]
    [InlineData("/_council/changes")]
    [InlineData("/_council/reload.js")]
    public async Task Head_has_no_body(string address)
    {
        var answer = await _preview.SendRaw(Encoding.ASCII.GetBytes($"HEAD {address} HTTP/1.1\r\nHost: localhost:{_preview.Port}\r\nConnection: close\r\n\r\n"));
        Assert.EndsWith("\r\n\r\n", answer);
        Assert.Equal(1, answer.Split("\r\n\r\n").Length - 1);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        var response = await _preview.Send(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("localhost:{0}", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:{0}", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:{0}", HttpStatusCode.OK)]
    [InlineData("[::1]:{0}", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:{0}", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:{0}", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example:{0}", HttpStatusCode.MisdirectedRequest)]
    [InlineData("0.0.0.0:{0}", HttpStatusCode.MisdirectedRequest)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode status) =>
        Assert.Equal(status, (await _preview.Send(HttpMethod.Get, "/", ("Host", string.Format(host, _preview.Port)))).StatusCode);

    [Theory]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:1", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://localhost:{0}", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:{0}", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.OK)]
    public async Task No_other_site_reads_the_preview(string header, string value, HttpStatusCode status)
    {
        foreach (var address in new[] { "/", "/data/x.csv", "/_council/reload.js" })
            Assert.Equal(status, (await _preview.Send(HttpMethod.Get, address, (header, string.Format(value, _preview.Port)))).StatusCode);
    }

    [Fact]
    public async Task A_link_from_elsewhere_can_be_followed_but_not_framed()
    {
        var followed = await _preview.Send(HttpMethod.Get, "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Dest", "document"));
        var framed = await _preview.Send(HttpMethod.Get, "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Dest", "iframe"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (followed.StatusCode, framed.StatusCode));
        Assert.Contains("frame-ancestors 'none'", followed.Headers.GetValues("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/..\\..\\etc\\passwd")]
    [InlineData("//evil.example/news")]
    [InlineData("/news%00/")]
    [InlineData("/news%0d%0aX: y")]
    [InlineData("/_council/../site.yml")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        var answer = await _preview.SendRaw(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost:{_preview.Port}\r\nConnection: close\r\n\r\n"));
        Assert.Matches("^HTTP/1.1 4", answer);
        Assert.DoesNotContain("root:", answer);
        Assert.DoesNotContain("\nX: y", answer);
    }

    [Fact]
    public async Task A_thousand_malformed_requests_leave_it_answering()
    {
        var random = new Random(8);
        var seed = Encoding.ASCII.GetBytes($"GET /news?a=%20b HTTP/1.1\r\nHost: localhost:{_preview.Port}\r\nOrigin: null\r\nSec-Fetch-Site: none\r\nRange: bytes=0-\r\n\r\n");
        var last = Encoding.ASCII.GetBytes($"\r\n\r\nGET / HTTP/1.1\r\nHost: localhost:{_preview.Port}\r\nConnection: close\r\n\r\n");
        for (var i = 0; i < 1_000; i++)
        {
            var request = seed.ToArray();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                request[random.Next(request.Length)] = (byte)random.Next(256);
            var answer = await _preview.SendRaw([.. request.AsSpan(0, random.Next(1, request.Length + 1)), .. last]);
            Assert.DoesNotMatch("HTTP/1.1 500", answer);
        }

        Assert.Equal(HttpStatusCode.OK, (await _preview.Send(HttpMethod.Get, "/")).StatusCode);
    }

    [Fact]
    public async Task An_open_page_hears_of_the_next_build_and_one_that_missed_it_at_once()
    {
        var build = _preview.Site.State.Build;
        using var open = await _preview.Send(HttpMethod.Get, $"/_council/changes?since={build}");
        Assert.Equal("text/event-stream", open.Content.Headers.ContentType!.MediaType);
        using var reader = new StreamReader(await open.Content.ReadAsStreamAsync(_cancel));
        Assert.Equal(": waiting", await reader.ReadLineAsync(_cancel));
        _preview.Site.Rebuild();
        Assert.Contains("data: reload", await reader.ReadToEndAsync(_cancel));
        Assert.Contains("data: reload", await _preview.Client.GetStringAsync($"/_council/changes?since={build}", _cancel));
    }

    [Fact]
    public async Task An_open_page_hears_of_new_style_sheets_alone_by_the_name_of_their_build()
    {
        var build = _preview.Site.State.Build;
        var styled = _preview.Site.Rebuild(isStyleAlone: true).Build;
        Assert.Contains($"data: {styled}\n", await _preview.Client.GetStringAsync($"/_council/changes?since={build}", _cancel));
        Assert.Contains("data: reload", await _preview.Client.GetStringAsync("/_council/changes?since=another", _cancel));
        _preview.Site.Rebuild();
        Assert.Contains("data: reload", await _preview.Client.GetStringAsync($"/_council/changes?since={styled}", _cancel));
    }

    [Fact]
    public async Task A_fault_of_the_program_is_shown_over_the_last_good_page()
    {
        var isFaulty = false;
        using var preview = new RunningPreview(_ => isFaulty ? throw new InvalidOperationException("<b>\u001B of ours") : RunningPreview.Files(("/", "good")));
        preview.Site.Rebuild();
        isFaulty = true;
        preview.Site.Rebuild();
        var page = await preview.Client.GetStringAsync("/", _cancel);
        Assert.StartsWith("good", page);
        Assert.Contains("System.InvalidOperationException: &lt;b&gt;\\u001B of ours", page);
        isFaulty = false;
        preview.Site.Rebuild();
        Assert.DoesNotContain("InvalidOperationException", await preview.Client.GetStringAsync("/", _cancel));
    }

    [Fact]
    public async Task The_faults_of_the_content_are_shown_escaped_and_not_all_where_there_are_many()
    {
        using var preview = new RunningPreview(diagnostics =>
        {
            for (var i = 0; i < 5_000; i++)
                diagnostics.Add(ContentDiagnostics.MissingFolder, new SourceFile("", $"content/{i:0000}.md", "").Beginning, "<script>alert(1)</script>");
            return [];
        });
        preview.Site.Rebuild();
        var page = await (await preview.Send(HttpMethod.Get, "/")).Content.ReadAsStringAsync(_cancel);
        Assert.DoesNotContain("<script>", page);
        Assert.Contains("content/0000.md(1,1): error CON001: ", page);
        Assert.Contains("… and 4900 more", page);
        Assert.InRange(page.Length, 1, 100_000);
    }

    [Fact]
    public async Task Before_the_first_build_is_done_it_says_so()
    {
        using var preview = new RunningPreview(_ => []);
        var response = await preview.Send(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Building the site…", await response.Content.ReadAsStringAsync(_cancel));
    }

    [Fact]
    public async Task Pages_under_a_sub_path_are_found()
    {
        using var preview = new RunningPreview(_ => RunningPreview.Files(("/news/", "news")), "/council");
        preview.Site.Rebuild();
        Assert.StartsWith("news", await preview.Client.GetStringAsync("/council/news/", _cancel));
        Assert.Equal("/council/news/", (await preview.Send(HttpMethod.Get, "/council/news")).Headers.Location!.OriginalString);
    }
}

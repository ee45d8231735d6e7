using System.Net;

namespace CouncilSite.Tests.Cli.ExternalLinks;

public sealed class CheckExternalTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public CheckExternalTests() => _program.Write(
        "content/news/links.md", "---\ntitle: リンク\ndate: 2021-07-01\ncategory: council\n---\n\n[前のページ](https://example.com/gone)\n");

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_link_that_leads_nowhere_is_a_warning_where_it_is_written_and_keeps_nothing_from_being_published()
    {
        _program.Network = () => new SingleAnswer(HttpStatusCode.NotFound);
        Assert.Equal(0, _program.Run("check", "--external"));
        Assert.Contains("content/news/links.md(7,1): warning LNK011: 外部のリンク「https://example.com/gone」が開けません（ページがありません）。", _program.Error);
        Assert.Equal(1, _program.Run("check", "--external", "--warnings-as-errors"));
        Assert.Equal(0, _program.Run("build"));
    }

    [Fact]
    public void Nobody_is_asked_unless_that_is_wished() => Assert.Equal(0, _program.Run("check"));

    private sealed class SingleAnswer(HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status));
    }
}

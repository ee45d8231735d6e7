using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>The attacks of issue 8 by addresses, on the real program and the disk.</summary>
public sealed class EscapeTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("/../content/site.yml")]
    [InlineData("/../../x/")]
    [InlineData("/%2e%2e/content/site.yml")]
    [InlineData("/a\\..\\b")]
    [InlineData("/.git/hooks/post-commit")]
    [InlineData("/.council-files")]
    [InlineData("/con/")]
    [InlineData("/aux.txt")]
    [InlineData("C:/x")]
    [InlineData("/．．/x/")]
    [InlineData("/index.html")]
    [InlineData("/CNAME")]
    [InlineData("/robots.txt")]
    [InlineData("/feed.xml/x")]
    [InlineData("/ASSETS/x.css")]
    public void An_alias_writes_nothing_but_a_page_of_its_own(string alias)
    {
        _program.Write("content/news/first.md", "---\ntitle: 一\ndate: 2021-07-01\ncategory: council\n---\n\n本文です。\n");
        Assert.Equal(0, _program.Run("build"));
        _program.Write("content/news/sample.md", $"---\ntitle: 見本\ndate: 2021-07-01\ncategory: council\naliases:\n  - '{alias}'\n---\n\n本文です。\n");
        var before = TemporaryFolder.Snapshot(_program.Path(""));
        Assert.Equal(1, _program.Run("build"));
        Assert.StartsWith("content/news/sample.md(6,5): error ", _program.Error);
        Assert.Equal(before, TemporaryFolder.Snapshot(_program.Path("")));
    }

    [Theory]
    [InlineData("https://user:secret@example.jp/")]
    [InlineData("https://example.jp/a/../../b/")]
    [InlineData("https://example.jp/%2e%2e/")]
    [InlineData("https://example.jp/?a=b")]
    [InlineData("https://example.jp/#a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.jp/")]
    public void The_site_is_published_at_no_address_that_is_more_than_a_host_and_a_folder(string address)
    {
        Assert.Equal(2, _program.Run("build", "--base-url", address));
        Assert.False(Directory.Exists(_program.Path("output")));
    }
}

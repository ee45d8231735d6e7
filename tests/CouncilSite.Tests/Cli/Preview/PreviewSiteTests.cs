using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Cli.Preview;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Tests.Cli.Preview;

/// <summary>What is planned is shown at once; the check of all pages follows behind.</summary>
public sealed class PreviewSiteTests
{
    private readonly Dictionary<string, string> _pages = new() { ["/"] = "home" };
    private Action<DiagnosticBag> _check = _ => { };
    private bool _isBroken;
    private readonly PreviewSite _site;

    public PreviewSiteTests() => _site = new PreviewSite(diagnostics =>
    {
        if (_isBroken)
            Fault(diagnostics);
        var pages = _pages.ToDictionary();
        return new PreviewDraft(pages.ContainsKey, path => pages[path] == "throws" ? null : File(path, pages[path]), _ =>
        {
            _check(diagnostics);
            return [.. pages.Select(page => File(page.Key, page.Value))];
        });
    });

    [Fact]
    public void A_page_is_shown_before_the_site_is_checked()
    {
        _site.Plan();
        Assert.Equal("home", Text("/"));
        var (build, changed) = (_site.State.Build, _site.Changed);
        _site.Check(TestContext.Current.CancellationToken);
        Assert.Equal("home", Text("/"));
        // Nothing else is to be seen: no page is loaded anew.
        Assert.Equal((build, false), (_site.State.Build, changed.IsCompleted));
    }

    [Fact]
    public void Faults_that_the_check_finds_are_told_to_open_pages_and_the_new_pages_stay_up()
    {
        _site.Rebuild();
        _pages["/"] = "new home";
        _check = Fault;
        _site.Plan();
        var (build, changed) = (_site.State.Build, _site.Changed);
        _site.Check(TestContext.Current.CancellationToken);
        Assert.True(changed.IsCompleted);
        Assert.NotEqual(build, _site.State.Build);
        Assert.True(_site.State.Diagnostics.HasErrors);
        Assert.Equal("new home", Text("/"));
    }

    [Fact]
    public void A_page_that_cannot_be_rendered_stays_as_it_was_and_one_that_is_gone_is_gone()
    {
        _pages["/news/"] = "news";
        _site.Rebuild();
        _pages["/"] = "throws";
        _pages.Remove("/news/");
        _site.Plan();
        Assert.Equal("home", Text("/"));
        Assert.Null(_site.State.Find("/news/"));
    }

    [Fact]
    public void While_the_content_cannot_be_planned_what_was_shown_last_stays_up()
    {
        _site.Plan();
        _pages["/"] = "new home";
        _isBroken = true;
        _site.Rebuild();
        Assert.Equal("home", Text("/"));
        Assert.True(_site.State.Diagnostics.HasErrors);
    }

    [Fact]
    public void A_check_that_is_called_off_says_nothing()
    {
        _check = Fault;
        _site.Plan();
        var shown = _site.State;
        using var outdated = new CancellationTokenSource();
        outdated.Cancel();
        _site.Check(outdated.Token);
        Assert.Same(shown, _site.State);
    }

    private string Text(string path) => Encoding.UTF8.GetString(_site.State.Find(path)!.Bytes.Span);

    private static void Fault(DiagnosticBag diagnostics) => diagnostics.Add(ContentDiagnostics.MissingFolder, new SourceFile("", "content", "").Beginning, "content");

    private static RenderedFile File(string path, string text) => new(new Route(path), Encoding.UTF8.GetBytes(text), null);
}

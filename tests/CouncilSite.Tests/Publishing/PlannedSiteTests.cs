using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing;

public sealed class PlannedSiteTests
{
    [Fact]
    public void Each_page_and_file_by_itself_is_what_the_whole_site_has_there()
    {
        var store = SampleSite.Minimal.With("news/a.md", "---\ntitle: 知らせ\ndate: 2021-07-01\ncategory: council\naliases: [/old/]\n---\n本文\n").Store;
        var build = new SiteBuild(store, new FixedHistory(), new BuildOptions(new BareTheme(), new DateOnly(2021, 8, 1)));
        var diagnostics = new DiagnosticBag();
        var planned = build.Plan(diagnostics)!;
        var files = build.Finish(planned, diagnostics, isOutdated: TestContext.Current.CancellationToken);
        Assert.Contains(files, file => file.Route.Path == "/old/");
        Assert.All(files, file => Assert.True(planned.Has(file.Route.Path)));
        // The search index is made of all pages.
        Assert.All(
            files.Where(file => file.Route != SiteRoutes.SearchIndex),
            file => Assert.Equal(Convert.ToHexString(file.Bytes.Span), Convert.ToHexString(planned.Find(file.Route.Path, diagnostics)!.Bytes.Span)));
        Assert.False(planned.Has("/none/"));
        Assert.Null(planned.Find("/none/", diagnostics));
        Assert.Null(planned.Find("/../", diagnostics));
    }
}

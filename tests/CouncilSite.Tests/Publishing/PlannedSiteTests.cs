using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
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
            files.Where(file => !SiteRoutes.IsOfSearchIndex(file.Route)),
            file => Assert.Equal(Convert.ToHexString(file.Bytes.Span), Convert.ToHexString(planned.Find(file.Route.Path, diagnostics)!.Bytes.Span)));
        Assert.False(planned.Has("/none/"));
        Assert.Null(planned.Find("/none/", diagnostics));
        Assert.Null(planned.Find("/../", diagnostics));
    }

    [Fact]
    public void A_preview_shows_drafts_and_the_future_marked_and_says_what_a_build_says_of_them()
    {
        var store = SampleSite.Minimal
            .With("news/draft.md", "---\ntitle: 講座\ndate: 2021-07-01\ncategory: council\ndraft: true\n---\n[総会](/news/later/)\n")
            .With("news/later.md", "---\ntitle: 総会\ndate: 2021-09-01\ncategory: council\n---\n本文\n")
            .With("news/now.md", "---\ntitle: 報告\ndate: 2021-07-01\ncategory: council\n---\n[講座](/news/draft/)\n").Store;
        var options = new BuildOptions(new BareTheme(), new DateOnly(2021, 8, 1));
        var (built, builtFaults) = Run(options);
        var (shown, shownFaults) = Run(options with { ShowsUnpublished = true });
        Assert.Equal(["CON030", "LNK009"], builtFaults.Select(fault => fault.Descriptor.Code));
        Assert.Equal(builtFaults.Select(Line), shownFaults.Select(Line));
        Assert.Equal(["/news/draft/", "/news/later/"], shown.Keys.Except(built.Keys).Where(path => path.StartsWith("/news/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("<h1>【下書き】講座</h1>", shown["/news/draft/"], StringComparison.Ordinal);
        Assert.Contains("<h1>【2021年9月1日から】総会</h1>", shown["/news/later/"], StringComparison.Ordinal);

        static string Line(Diagnostic fault) => TextReporter.Line(fault, MessageLanguage.Japanese);

        (Dictionary<string, string> Files, IReadOnlyList<Diagnostic> Faults) Run(BuildOptions options)
        {
            var diagnostics = new DiagnosticBag();
            var files = new SiteBuild(store, new FixedHistory(), options).Run(diagnostics);
            return (files.ToDictionary(file => file.Route.Path, file => Encoding.UTF8.GetString(file.Bytes.Span)), diagnostics.ToSortedList());
        }
    }
}

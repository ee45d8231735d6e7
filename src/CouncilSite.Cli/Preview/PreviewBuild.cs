using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Cli.Preview;

/// <summary>Builds the preview's site again and again, in two halves, and prints the faults of each time.</summary>
/// <param name="session">What a build is made of.</param>
/// <param name="environment">The world that the program runs in.</param>
internal sealed class PreviewBuild(SiteSession session, ProgramEnvironment environment)
{
    private readonly ReadingMemory _memory = new(environment.Clock);
    private IPageHistory? _history;

    /// <summary>Reads what has changed and plans the site; null, with the faults in the bag, where there is nothing to go on with.</summary>
    public PreviewDraft? Plan(DiagnosticBag diagnostics) => Tell(() =>
    {
        var build = session.Open(_history ??= session.ReadHistory(), _memory);
        if (build.Plan(diagnostics) is { } planned)
            return new PreviewDraft(planned.Has, path => planned.Find(path, diagnostics), isOutdated => Finish(build, planned, diagnostics, isOutdated));
        session.Report(diagnostics);
        return null;
    });

    private IReadOnlyList<RenderedFile> Finish(SiteBuild build, PlannedSite planned, DiagnosticBag diagnostics, CancellationToken isOutdated) => Tell(() =>
    {
        var files = build.Finish(planned, diagnostics, isOutdated: isOutdated);
        if (!isOutdated.IsCancellationRequested)
            session.Report(diagnostics);
        // Git takes longer than a plan, and commits are seldom: they show with the next change.
        _history = session.ReadHistory();
        return files;
    });

    private T Tell<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception fault)
        {
            environment.Error.WriteLine($"council: {PrintableText.Of(fault.ToString())}");
            throw;
        }
    }
}

using System.Diagnostics;
using CouncilSite.Cli.Theming;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Publishing;
using CouncilSite.Publishing.History;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Site;
using CouncilSite.Text;
using Spectre.Console;

namespace CouncilSite.Cli;

/// <summary>One build for a command: runs it, shows its progress and prints its faults.</summary>
/// <param name="environment">The world that the program runs in.</param>
/// <param name="arguments">What the command line said.</param>
/// <param name="theme">What finds the theme; null for one without anything special.</param>
internal sealed class SiteSession(ProgramEnvironment environment, SiteArguments arguments, IThemeChoice? theme = null)
{
    private readonly IThemeChoice _theme = theme ?? new ThemeFinder(environment, arguments);

    /// <summary>Builds the site in memory, on request with the deep check or the PDF editions; the faults go into the bag.</summary>
    public IReadOnlyList<RenderedFile> Build(
        DiagnosticBag diagnostics, Action<BuildStep>? progress = null, InstalledBrowser? pdfBrowser = null, bool checksMarkup = false)
    {
        var store = new DiskContentStore(arguments.Content, arguments.ContentDisplayPath);
        var history = GitHistory.Read(arguments.Content, TokyoTime.Today(environment.Clock), environment.Variable("PATH"));
        var options = new BuildOptions(_theme, arguments.Today, arguments.BaseUrl, pdfBrowser, checksMarkup);
        return new SiteBuild(store, history, options).Run(diagnostics, progress);
    }

    /// <summary>Prints the faults; true where they keep the site from being published.</summary>
    public bool Report(DiagnosticBag diagnostics)
    {
        var all = diagnostics.ToSortedList();
        using var summary = OpenSummary();
        IDiagnosticReporter reporter = arguments.Format switch
        {
            DiagnosticFormat.GitHub => new GitHubReporter(environment.Error, summary, arguments.Language),
            DiagnosticFormat.Json => new JsonReporter(environment.Error, arguments.Language),
            _ => new TextReporter(environment.Error, arguments.Language),
        };
        reporter.Report(all);
        var more = diagnostics.Count - all.Count;
        if (more > 0 && arguments.Format != DiagnosticFormat.Json)
            environment.Error.WriteLine(arguments.Phrases.In($"…ほか {more} 件", $"… and {more} more"));
        var (errors, warnings) = (diagnostics.CountOf(Severity.Error), diagnostics.CountOf(Severity.Warning));
        var isStopped = errors > 0 || (arguments.WarningsAsErrors && warnings > 0);
        if (all.Count > 0)
            Say(arguments.Phrases.In($"誤り {errors} 件、注意 {warnings} 件", $"{errors} errors, {warnings} warnings"));
        return isStopped;
    }

    /// <summary>Prints a line, unless the program was asked to be quiet.</summary>
    public void Say(string line)
    {
        if (arguments.Verbosity != Verbosity.Quiet)
            environment.Output.WriteLine(line);
    }

    /// <summary>Runs steps and shows each as it begins: on a terminal in place, elsewhere as lines.</summary>
    public T ShowProgress<T>(Func<Action<BuildStep>, T> run)
    {
        if (arguments.Verbosity == Verbosity.Quiet)
            return run(_ => { });
        if (environment.Terminal is not { } terminal)
            return RunWithLines(run);
        return terminal.Status().Start("…", status => run(step => status.Status = Words(step)));
    }

    private T RunWithLines<T>(Func<Action<BuildStep>, T> run)
    {
        var started = Stopwatch.GetTimestamp();
        return run(step =>
        {
            var time = arguments.Verbosity == Verbosity.Detailed
                ? $" [{Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms]" : "";
            environment.Output.WriteLine(Words(step) + time);
        });
    }

    private string Words(BuildStep step) => step switch
    {
        BuildStep.Read => arguments.Phrases.In("内容を読んでいます…", "Reading the content…"),
        BuildStep.Render => arguments.Phrases.In("ページを作っています…", "Rendering pages…"),
        BuildStep.Check => arguments.Phrases.In("リンクを確かめています…", "Checking links…"),
        BuildStep.Print => arguments.Phrases.In("PDF版を作っています…", "Printing PDF editions…"),
        _ => arguments.Phrases.In("書き出しています…", "Writing files…"),
    };

    // The summaries of one step share a file, which GitHub takes up to 1 MiB.
    private StreamWriter? OpenSummary() =>
        arguments.Format == DiagnosticFormat.GitHub && environment.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file
            && (!File.Exists(file) || new FileInfo(file).Length < 512 * 1024)
            ? new StreamWriter(file, append: true)
            : null;
}

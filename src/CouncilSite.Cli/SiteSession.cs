using System.Diagnostics;
using CouncilSite.Cli.Theming;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Caching;
using CouncilSite.Publishing.History;
using CouncilSite.Publishing.Output;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Razor;
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
    private readonly FileCache _builds = new(CacheFolder.OfBuilds(environment), ".build");
    private readonly FileCache _hashes = new(CacheFolder.OfBuilds(environment), ".hashes");

    /// <summary>When content files were last changed.</summary>
    public IPageHistory ReadHistory() => GitHistory.Read(arguments.Content, TokyoTime.Today(environment.Clock), environment.Variable("PATH"));

    /// <summary>The folder that the site is written to.</summary>
    public OutputFolder OpenOutput() => new(arguments.Output, KnownIn(arguments.Output));

    /// <summary>Reads all that decides a build.</summary>
    public SiteInputs ReadInputs()
    {
        var content = new RememberedContent(Store(), KnownIn(arguments.Content));
        // Git takes as long as all files of a small site.
        var reading = Task.Run(ReadHistory);
        using var fingerprint = new Fingerprint();
        fingerprint.AddProgram([typeof(SiteSession), typeof(SiteBuild), typeof(RazorTheme), .. BuiltInThemes.Types])
            .Add(FormattableString.Invariant($"{arguments.Today:O} {arguments.BaseUrl} {arguments.Theme}"));
        var isHashed = content.TryHash() && AddTheme(content, fingerprint);
        var history = reading.GetAwaiter().GetResult();
        if (isHashed)
            content.AddTo(fingerprint, history);
        return new SiteInputs(content, history, isHashed ? fingerprint.ToString() : null);
    }

    /// <summary>What came of the build of the same inputs; null where nobody remembers one.</summary>
    public FormerBuild? FindFormerBuild(SiteInputs inputs) =>
        inputs.Fingerprint is { } fingerprint && _builds.Find(fingerprint) is { } bytes ? FormerBuild.Unpack(bytes, DiagnosticCatalog.All) : null;

    /// <summary>Remembers what came of a build that was written.</summary>
    /// <param name="inputs">What decided it.</param>
    /// <param name="files">The files' hashes.</param>
    /// <param name="diagnostics">What was reported.</param>
    public void KeepBuild(SiteInputs inputs, IReadOnlyDictionary<string, byte[]> files, DiagnosticBag diagnostics)
    {
        if (inputs.Fingerprint is { } fingerprint && FormerBuild.Of(files, diagnostics) is { } build)
            _builds.Keep(fingerprint, build.Pack());
    }

    /// <summary>Builds the site, on request with the PDF editions; the faults go into the bag.</summary>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <param name="progress">Hears of each step as it begins.</param>
    /// <param name="pdfBrowser">What prints the PDF editions; null for a site without them.</param>
    /// <param name="inputs">What was read already; null to read it.</param>
    /// <param name="sink">Takes the files; null where only the faults are wanted.</param>
    public IReadOnlyList<RenderedFile> Build(
        DiagnosticBag diagnostics, Action<BuildStep>? progress = null, InstalledBrowser? pdfBrowser = null, SiteInputs? inputs = null, IFileSink? sink = null)
    {
        var options = new BuildOptions(_theme, arguments.Today, arguments.BaseUrl, pdfBrowser);
        return new SiteBuild(inputs?.Content ?? (IContentStore)Store(), inputs?.History ?? ReadHistory(), options).Run(diagnostics, progress, sink);
    }

    /// <summary>A preview's build, which is run in two halves and reads with what is remembered of earlier times.</summary>
    public SiteBuild Open(IPageHistory history, ReadingMemory memory) =>
        new(Store(), history, new BuildOptions(_theme, arguments.Today, arguments.BaseUrl) { ShowsUnpublished = true }, memory);

    /// <summary>A build with the deep check, which is run in two halves so that more can be asked of the planned site.</summary>
    public SiteBuild OpenCheck() => new(Store(), ReadHistory(), new BuildOptions(_theme, arguments.Today, arguments.BaseUrl, ChecksMarkup: true));

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

    private DiskContentStore Store() => new(arguments.Content, arguments.ContentDisplayPath);

    // A theme's folder, which the settings may name, decides the pages as much as the content does.
    private bool AddTheme(RememberedContent content, Fingerprint fingerprint)
    {
        if (new CouncilReader(ContentKinds.All, content, arguments.Today).ReadSettings(new DiagnosticBag()) is not { } settings)
            return false;
        if (new ThemeFinder(environment, arguments).FindFolder(settings) is not { } folder)
            return true;
        var templates = new RememberedContent(new DiskContentStore(folder, environment.DisplayPath(folder)), KnownIn(folder));
        if (!templates.TryHash())
            return false;
        templates.AddTo(fingerprint);
        return true;
    }

    private KnownHashes KnownIn(string folder) => new(_hashes, environment.FullPath(folder), environment.Clock);

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

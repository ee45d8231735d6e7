using CouncilSite.Cli.Preview;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli.Preview;

public sealed class PreviewLoopTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _end = new();
    private readonly CountedBuilds _builds = new();
    private readonly PreviewLoop _previewLoop;
    private readonly Task _loop;

    public PreviewLoopTests()
    {
        Write("a.md", "一");
        _previewLoop = new(new PreviewSite(_ => RunningPreview.Draft(_builds.Build())), _folder.Join("content"));
        _loop = Task.Run(() => _previewLoop.Run(_end.Token));
        _builds.WaitForNext();
    }

    public void Dispose()
    {
        _end.Cancel();
        Assert.True(_loop.Wait(Patience));
        _folder.Dispose();
    }

    [Fact]
    public void A_change_is_built()
    {
        Write("news/b.md", "二");
        _builds.WaitForNext();
        Write("a.md", "三四");
        _builds.WaitForNext();
        File.Delete(_folder.Join("content/news/b.md"));
        _builds.WaitForNext();
    }

    [Fact]
    public void A_build_that_fails_is_followed_by_the_next()
    {
        _builds.Fault = new InvalidOperationException();
        Write("a.md", "二三");
        _builds.WaitForNext();
        _builds.Fault = null;
        Write("a.md", "四五六");
        _builds.WaitForNext();
    }

    [Fact]
    public void A_folder_that_is_deleted_and_made_anew_is_still_looked_at()
    {
        Directory.Delete(_folder.Join("content"), recursive: true);
        _builds.WaitForNext();
        Write("a.md", "一");
        _builds.WaitForNext();
        Write("a.md", "二三四");
        _builds.WaitForNext();
    }

    [Fact]
    public void A_theme_that_is_saved_while_the_first_build_with_it_runs_is_built_again()
    {
        _builds.Act = () =>
        {
            _builds.Act = null;
            var theme = Directory.CreateDirectory(_folder.Join("theme")).FullName;
            _previewLoop.BeginTheme(theme);
            File.WriteAllText(Path.Combine(theme, "a.css"), "b");
        };
        Write("a.md", "二三");
        _builds.WaitForNext();
        _builds.WaitForNext();
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes links only for some users.");
        Directory.CreateSymbolicLink(_folder.Join("content/loop"), _folder.Join("content"));
        _builds.WaitForNext();
    }

    private void Write(string path, string text)
    {
        var file = _folder.Join("content/" + path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Counts the builds; a test waits for one and not for a time.</summary>
    private sealed class CountedBuilds
    {
        private readonly SemaphoreSlim _built = new(0);

        public Exception? Fault { get; set; }

        public Action? Act { get; set; }

        public IReadOnlyList<RenderedFile> Build()
        {
            Act?.Invoke();
            _built.Release();
            return Fault is { } fault ? throw fault : [];
        }

        public void WaitForNext() => Assert.True(_built.Wait(Patience));
    }
}

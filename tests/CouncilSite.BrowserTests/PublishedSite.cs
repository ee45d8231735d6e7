using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Output;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

/// <summary>The council's real content, built, served at a root and below a sub-path, and a browser to look at it.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private static readonly string OwnContent = Path.Combine(RepositoryFolder.Path, "content");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("council-site-");
    private StaticServer? _root;
    private StaticServer? _subPath;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The home page where the site has a host of its own.</summary>
    public Uri Root => _root!.Address;

    /// <summary>The home page where the site lies below a sub-path, as project sites of GitHub Pages do.</summary>
    public Uri SubPath => _subPath!.Address;

    /// <summary>The folder that the site at the root is served from.</summary>
    public string Folder => Path.Combine(_folder.FullName, "root");

    /// <summary>One page of each kind, by address.</summary>
    public IReadOnlyList<string> PageOfEachKind { get; private set; } = [];

    /// <summary>Every page, by address, redirects and the page for missing ones included.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Needed.FindBrowser() is not { } installed)
            return;
        var files = Publish("root", "/", out _root);
        Publish("sub-path", "/council/", out _subPath);
        PageOfEachKind = [.. files
            .Where(file => file.Page is not null)
            .DistinctBy(file => file.Page!.Model.GetType())
            .Select(file => file.Route.Path)];
        Pages = [.. files.Where(file => file.IsHtml).Select(file => file.Route.Path)];
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = installed.Path,
            ChromiumSandbox = false,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new window.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool hasScript = true)
    {
        Needed.Browser();
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = hasScript,
            Locale = "ja-JP",
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _root?.Dispose();
        _subPath?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Publishes the site in another theme; gives the folder.</summary>
    public string PublishIn(ITheme theme)
    {
        Write(OwnContent, theme, theme.Name, new Uri("https://example.jp/"));
        return Path.Combine(_folder.FullName, theme.Name);
    }

    /// <summary>Publishes a sample council, Sites/Good; gives its host.</summary>
    internal StaticServer PublishSample(string name)
    {
        var folder = $"sample-{name}-{Guid.NewGuid():N}";
        var server = new StaticServer(Path.Combine(_folder.FullName, folder), "/");
        Write(Path.Combine(RepositoryFolder.Sites, "Good", name, "content"), new CouncilTheme(), folder, server.Address);
        return server;
    }

    private IReadOnlyList<RenderedFile> Publish(string name, string path, out StaticServer server)
    {
        server = new StaticServer(Path.Combine(_folder.FullName, name), path);
        return Write(OwnContent, new CouncilTheme(), name, server.Address);
    }

    private IReadOnlyList<RenderedFile> Write(string content, ITheme theme, string name, Uri address)
    {
        var diagnostics = new DiagnosticBag();
        var store = new DiskContentStore(content, "content");
        var options = new BuildOptions(theme, new DateOnly(2021, 8, 1), address);
        var files = new SiteBuild(store, new DayOfPublication(), options).Run(diagnostics);
        Assert.DoesNotContain(diagnostics.ToSortedList(), diagnostic => diagnostic.Severity == Severity.Error);
        new OutputFolder(Path.Combine(_folder.FullName, name)).Write(files);
        return files;
    }

    // Every page bears a last-updated date, so that this part of the page is looked at too.
    private sealed class DayOfPublication : IPageHistory
    {
        public DateOnly? LastChanged(string contentPath) => DateOnly.ParseExact("2021-07-20", "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.BrowserTests;

/// <summary>Prints agenda books of small contents, beside a file that no print may show.</summary>
public sealed class BookPress : IDisposable
{
    /// <summary>What the file says.</summary>
    public const string Secret = "SECRETOFTHISMACHINE";

    /// <summary>The motion of <see cref="Book"/>.</summary>
    public const string Motion = "規約の改定";

    /// <summary>The day of all prints.</summary>
    public static readonly DateOnly Today = new(2021, 8, 1);

    private const string MeetingBook = "/meetings/2021-general/book/agenda-book.pdf";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("council-printing-");
    private readonly Lazy<IReadOnlyList<RenderedFile>> _site;

    public BookPress()
    {
        var secret = Path.Combine(Folder, "secret.txt");
        File.WriteAllText(secret, Secret);
        SecretAddress = new Uri(secret).AbsoluteUri;
        _site = new Lazy<IReadOnlyList<RenderedFile>>(() => Build(Motion));
    }

    /// <summary>Where it works.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Where the file is that no print may show.</summary>
    public string SecretAddress { get; }

    /// <summary>A book like any other.</summary>
    public byte[] Book => Find(MeetingBook);

    /// <summary>A file of the site that <see cref="Book"/> belongs to.</summary>
    public byte[] Find(string address) => _site.Value.Single(file => file.Route.Path == address).Bytes.ToArray();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The agenda book of a meeting with one motion, as a PDF.</summary>
    public byte[] Print(string title) => Build(title).Single(file => file.Route.Path == MeetingBook).Bytes.ToArray();

    private IReadOnlyList<RenderedFile> Build(string title)
    {
        var content = Path.Combine(Folder, "content");
        CopyFolder(Path.Combine(RepositoryFolder.Path, "tests", "CouncilSite.Tests", "Sites", "Good", "minimal", "content"), content);
        Directory.CreateDirectory(Path.Combine(content, "meetings"));
        File.WriteAllText(Path.Combine(content, "meetings", "2021-general.md"), $"""
            ---
            title: 通常総会
            kind: ordinary
            fiscal_year: 2021
            date: 2021-07
            held: by-letter
            motions:
              - title: '{title}'
                pages: [/sitemap/]
            ---
            """.ReplaceLineEndings("\n") + "\n");
        var diagnostics = new DiagnosticBag();
        var options = new BuildOptions(new CouncilTheme(), Today, new Uri("https://example.jp/"), Needed.Browser());
        var files = new SiteBuild(new DiskContentStore(content, "content"), new NoHistory(), options).Run(diagnostics);
        Assert.DoesNotContain(diagnostics.ToSortedList(), diagnostic => diagnostic.Severity == Severity.Error);
        return files;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private sealed class NoHistory : IPageHistory
    {
        public bool IsShallow => false;

        public DateOnly? LastChanged(string contentPath) => null;
    }
}

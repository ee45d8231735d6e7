using System.Text;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Content;

/// <summary>Whatever lies in the content folder: nothing is followed, nothing hangs, nothing that is not named is published.</summary>
public sealed class HostileFoldersTests : IDisposable
{
    private static readonly string[] Folders = ["", "news", "news/2021", "accounts", "unknown", "news/sub/sub", "about"];

    private static readonly string[] Names =
    [
        "a.pdf", "b.pdf", "A.pdf", "photo.jpg", "sheet.xlsx", "notes.docx", "page.html", "tool.exe", "drawing.svg", "table.csv", "2021.yml", "2021.md",
        "Capital.md", "言葉.md", "言葉.pdf", "が.pdf", "か\u3099.pdf", "con.md", "nul.pdf", "%2e%2e.pdf", " .pdf", "..pdf", "news", "site.yml",
        "two\nlines.pdf", "esc\u001B[31m.md", "\u202Efdp.exe", "::error::x.pdf", new string('x', 250) + ".md", new string('長', 80) + ".pdf",
        "Thumbs.db", "desktop.ini", "~$2021.xlsx", ".~lock.a.odt#", "2021.md~", "a.tmp", ".DS_Store", ".hidden.pdf",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly List<NamedPipe> _pipes = [];
    private int _published;

    public void Dispose()
    {
        foreach (var pipe in _pipes)
            pipe.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Random_folders_are_read_to_the_end_and_publish_what_is_named()
    {
        await Task.Run(() => GeneratedCases.Check(50, CheckRandomFolder), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
        Assert.NotEqual(0, _published);
    }

    private void CheckRandomFolder(Random random)
    {
        var root = Directory.CreateDirectory(_folder.Join(Guid.NewGuid().ToString("N"))).FullName;
        var named = Fill(root, random);
        var diagnostics = new DiagnosticBag();
        var files = new SiteBuild(new DiskContentStore(root, "content"), new FixedHistory(), new BuildOptions(new BareTheme(), new DateOnly(2021, 8, 1))).Run(diagnostics);

        var there = Walk(root)
            .Select(path => Sound(KanaComposition.Compose(Path.GetRelativePath(root, path).Replace('\\', '/')))).Append("").ToHashSet();
        Assert.All(diagnostics.ToSortedList(), fault =>
        {
            Assert.NotEqual(ProgramDiagnostics.ProgramFault.Code, fault.Descriptor.Code);
            Assert.Contains(fault.Span.File.Path, there);
        });
        var attachments = files.Where(file => file is { Page: null, Source: not null }).ToList();
        Assert.NotEmpty(files);
        Assert.All(attachments, file => Assert.Contains(file.Route.Path, named));
        _published += attachments.Count(file => file.Bytes.Length > 0);
    }

    // A site of two pages among random entries; the result is what the first of them links to.
    private HashSet<string> Fill(string root, Random random)
    {
        File.Copy(Path.Combine(RepositoryFolder.Sites, "Good", "minimal", "content", "site.yml"), Path.Combine(root, "site.yml"));
        var paths = new List<string>();
        for (var count = random.Next(30); count > 0; count--)
        {
            var folder = Folders[random.Next(Folders.Length)];
            var path = Path.Combine(root, folder, Names[random.Next(Names.Length)]);
            if (Path.Exists(path) || !MakeFolder(Path.GetDirectoryName(path)!))
                continue;
            Make(path, root, random);
            paths.Add("/" + Path.GetRelativePath(root, path).Replace('\\', '/'));
        }

        var named = paths.Where(_ => random.Next(3) == 0).Select(KanaComposition.Compose).ToHashSet();
        if (MakeFolder(Path.Combine(root, "news")))
            File.WriteAllText(Path.Combine(root, "news", "sample.md"), $"---\ntitle: 見本\ndate: 2021-07-01\ncategory: council\n---\n{string.Join('\n', named.Select(path => $"[資料]({Uri.EscapeDataString(path).Replace("%2F", "/")})"))}\n");
        return named;
    }

    private void Make(string path, string root, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                File.CreateSymbolicLink(path, random.Next(2) == 0 ? "/etc/passwd" : "nowhere");
                break;
            case 1:
                Directory.CreateSymbolicLink(path, random.Next(2) == 0 ? root : "..");
                break;
            case 2 when NamedPipe.IsSupported:
                _pipes.Add(new NamedPipe(Path.GetDirectoryName(path)!, random.Next(2) == 0 ? Encoding.UTF8.GetBytes(Path.GetFileName(path)) : [0xFF, 0x83, (byte)(0x80 + (_pipes.Count % 0x80))]));
                break;
            case 3:
                Directory.CreateDirectory(path);
                break;
            default:
                var bytes = new byte[random.Next(200)];
                random.NextBytes(bytes);
                File.WriteAllBytes(path, bytes);
                break;
        }
    }

    private static bool MakeFolder(string folder)
    {
        if (File.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null)
            return false;
        if (!Directory.Exists(folder) && !MakeFolder(Path.GetDirectoryName(folder)!))
            return false;
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (IOException)
        {
            // A pipe stands there.
            return false;
        }
    }

    // The runtime's own recursion would follow the links.
    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateFileSystemEntries(folder)
            .SelectMany(path => Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null ? Walk(path).Prepend(path) : [path]);

    private static string Sound(string path) =>
        string.Concat(UnsoundCharacters.Replace(path).Select(character => character is '\n' or '\r' or '\t' ? '\uFFFD' : character));
}

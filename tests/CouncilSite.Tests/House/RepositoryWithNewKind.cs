using System.Diagnostics;
using System.Text;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.House;

/// <summary>
/// A copy of the repository to which someone has added the kind of content in tests/NewKind: its files, and its line in
/// the list of kinds. It is compiled as a stranger would, and its program runs as a process of its own.
/// </summary>
public sealed class RepositoryWithNewKind : IDisposable
{
    private const string Configuration = "Release";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly TemporaryFolder _copy = new();

    public RepositoryWithNewKind()
    {
        foreach (var folder in new[] { "src", "themes", "content" })
            Copy(Path.Combine(RepositoryFolder.Path, folder), folder);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig" })
            File.Copy(Path.Combine(RepositoryFolder.Path, file), _copy.Join(file));
        Copy(NewFiles, "");
        // The menu as the kinds themselves state it.
        Change("content/site.yml", text => text[..text.IndexOf("navigation:", StringComparison.Ordinal)] + "navigation: []\n");
        Change("src/CouncilSite/Publishing/ContentKinds.cs", text => text
            .Replace("using CouncilSite.Kinds.Subcommittees;\n", "using CouncilSite.Kinds.Subcommittees;\nusing CouncilSite.Kinds.Surveys;\n", StringComparison.Ordinal)
            .Replace("        new NewsKind(),\n", "        new NewsKind(),\n        new SurveysKind(),\n", StringComparison.Ordinal));
        // No server of the compiler's may outlive the test.
        var (status, output, error) = Run("", "build", "src/CouncilSite.Cli", "-c", Configuration, "-nodeReuse:false", "-nologo", "-v:quiet",
            "-p:UseSharedCompilation=false", "-p:UseRazorBuildServer=false", "-p:NuGetAudit=false");
        if (status != 0)
            throw new InvalidOperationException($"The copy does not compile.\n{output}\n{error}");
    }

    /// <summary>The files of the kind, as they lie in the repository to which they are added.</summary>
    public static string NewFiles { get; } = Path.Combine(RepositoryFolder.Path, "tests", "NewKind");

    /// <summary>Runs the program in a folder of the copy.</summary>
    public (int Status, string Output, string Error) Council(string folder, params IEnumerable<string> arguments) =>
        Run(folder, [_copy.Join($"src/CouncilSite.Cli/bin/{Configuration}/net10.0/council.dll"), .. arguments]);

    /// <summary>The path of a file of the copy.</summary>
    public string PathOf(string path) => _copy.Join(path);

    /// <summary>The text of a file of the copy.</summary>
    public string Text(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Copies files into a folder of the copy.</summary>
    public void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(from, file)))
        {
            if (file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            var copy = _copy.Join(Path.Combine(to, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy, overwrite: true);
        }
    }

    public void Dispose() => _copy.Dispose();

    private void Change(string path, Func<string, string> change)
    {
        var text = Text(path).ReplaceLineEndings("\n");
        var changed = change(text);
        Assert.NotEqual(text, changed);
        File.WriteAllText(_copy.Join(path), changed);
    }

    private (int Status, string Output, string Error) Run(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _copy.Join(folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("GITHUB_ACTIONS");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

using System.Diagnostics;
using CouncilSite.Publishing.History;
using CouncilSite.Publishing.Pdf;

namespace CouncilSite.Tests.Harness;

/// <summary>
/// What tests need beyond the SDK. Where it is missing a test is skipped, with a reason that says how to get it; where
/// the variable <c>CI</c> is true the test fails, so that none is left out unseen.
/// </summary>
internal static class Needed
{
    private const string HowToGetLawtext = "npm install --prefix artifacts/lawtext --ignore-scripts lawtext@0.1.52";

    private static readonly Lazy<bool> HasJapaneseFont = new(() => HasFont(":lang=ja"));

    /// <summary>The browser of this machine; null where there is none.</summary>
    public static InstalledBrowser? FindBrowser() => InstalledBrowser.Find(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>A browser that can show Japanese.</summary>
    public static InstalledBrowser Browser()
    {
        var browser = FindBrowser();
        Demand(browser is not null, "Chrome, Chromium or Edge", $"apt-get install chromium, or name one in {InstalledBrowser.Variable}");
        Demand(HasJapaneseFont.Value, "a Japanese font", "apt-get install fontconfig fonts-noto-cjk");
        return browser!;
    }

    /// <summary>The Japanese font that browsers embed in PDFs as outlines.</summary>
    public static void TrueTypeFont() =>
        Demand(HasFont("BIZ UDPGothic"), "the font BIZ UDPGothic", "apt-get install fontconfig fonts-morisawa-bizud-gothic");

    /// <summary>The path of git.</summary>
    public static string Git()
    {
        var git = GitProgram.Find(Environment.GetEnvironmentVariable("PATH"));
        Demand(git is not null, "git", "apt-get install git");
        return git!;
    }

    /// <summary>The national schema of law XML, from the npm package lawtext.</summary>
    public static string NationalSchema()
    {
        var schema = Path.Combine(LawtextFolder, "bin", "stdLaw.xsd");
        Demand(File.Exists(schema), "the national schema of law XML", HowToGetLawtext);
        return schema;
    }

    /// <summary>Java, and the Nu Html Checker from the npm package vnu-jar in the folder that <c>COUNCIL_VNU</c> names.</summary>
    public static (string Java, string Jar) NuChecker()
    {
        var java = FindOnPath("java");
        Demand(java is not null, "Java", "apt-get install default-jre-headless");
        var folder = Environment.GetEnvironmentVariable("COUNCIL_VNU") is { Length: > 0 } named ? named : Path.Combine(RepositoryFolder.Path, "artifacts", "vnu");
        var jar = Path.Combine(folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        Demand(File.Exists(jar), "the Nu Html Checker", "npm install --prefix artifacts/vnu --ignore-scripts vnu-jar@26.9.27");
        return (java!, jar);
    }

    /// <summary>Node.js, and the folder of the npm package lawtext, a reader of law XML.</summary>
    public static (string Node, string Package) Lawtext()
    {
        var node = FindOnPath("node");
        Demand(node is not null, "Node.js", "apt-get install nodejs npm");
        Demand(Directory.Exists(LawtextFolder), "a reader of law XML", HowToGetLawtext);
        return (node!, LawtextFolder);
    }

    /// <summary>Node.js, and the folder of the npm package yaml-language-server in the folder that <c>COUNCIL_YAML</c> names.</summary>
    public static (string Node, string Package) YamlLanguageServer()
    {
        var node = FindOnPath("node");
        Demand(node is not null, "Node.js", "apt-get install nodejs npm");
        var folder = Environment.GetEnvironmentVariable("COUNCIL_YAML") is { Length: > 0 } named ? named : Path.Combine(RepositoryFolder.Path, "artifacts", "yaml");
        var package = Path.Combine(folder, "node_modules", "yaml-language-server");
        Demand(Directory.Exists(package), "an editing program for YAML", "npm install --prefix artifacts/yaml --ignore-scripts yaml-language-server@1.25.0");
        return (node!, package);
    }

    /// <summary>The JSON Schema of what the program of the forms is told, from its npm package.</summary>
    public static string AdminSchema()
    {
        var schema = Path.Combine(RepositoryFolder.Path, "build", "admin", "node_modules", "@sveltia", "cms", "schema", "sveltia-cms.json");
        Demand(File.Exists(schema), "the schema of the forms", "npm ci --prefix build/admin");
        return schema;
    }

    /// <summary>The folder of the program of the forms, bundled.</summary>
    public static string AdminProgram()
    {
        var folder = Path.Combine(RepositoryFolder.Path, "build", "admin", "dist");
        Demand(File.Exists(Path.Combine(folder, "admin.js")), "the program of the forms", "npm ci --prefix build/admin && npm run bundle --prefix build/admin");
        return folder;
    }

    private static string? FindOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)).FirstOrDefault(File.Exists);

    /// <summary>Skips or fails the test where what it needs is not there.</summary>
    public static void Demand(bool isThere, string name, string howToGet, bool isCI)
    {
        if (isThere)
            return;
        var reason = $"This test needs {name}, which this machine does not have ({howToGet}).";
        if (isCI)
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static void Demand(bool isThere, string name, string howToGet) =>
        Demand(isThere, name, howToGet, Environment.GetEnvironmentVariable("CI") == "true");

    // In the folder that COUNCIL_LAWTEXT names, or where the build puts it.
    private static string LawtextFolder => Path.Combine(
        Environment.GetEnvironmentVariable("COUNCIL_LAWTEXT") is { Length: > 0 } named ? named : Path.Combine(RepositoryFolder.Path, "artifacts", "lawtext"),
        "node_modules", "lawtext");

    // Windows and macOS bring theirs along.
    private static bool HasFont(string pattern)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        try
        {
            using var list = Process.Start(new ProcessStartInfo("fc-list", [pattern]) { RedirectStandardOutput = true })!;
            return list.StandardOutput.ReadToEnd().Length > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

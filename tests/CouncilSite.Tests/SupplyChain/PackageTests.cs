using System.Text.Json;
using System.Xml.Linq;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.SupplyChain;

/// <summary>Which packages the project takes, and that they are the same for everybody.</summary>
public sealed class PackageTests
{
    private static readonly IReadOnlyList<string> Projects =
        [.. new[] { "src", "themes", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*.csproj", SearchOption.AllDirectories))];

    private static readonly IReadOnlyList<string> Packages =
        [.. XDocument.Load(Path.Combine(RepositoryFolder.Path, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value)];

    [Fact]
    public void Every_project_s_packages_are_locked_with_their_hashes()
    {
        foreach (var project in Projects)
        {
            using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")));
            var frameworks = locked.RootElement.GetProperty("dependencies").EnumerateObject();
            var packages = Assert.Single(frameworks).Value.EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() != "Project");
            Assert.All(packages, package => Assert.Matches("^[A-Za-z0-9+/]{86}==$", package.Value.GetProperty("contentHash").GetString()!));
        }
    }

    [Fact]
    public void Every_version_is_one_version()
    {
        var versions = XDocument.Load(Path.Combine(RepositoryFolder.Path, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Version")!.Value);
        Assert.All(versions, version => Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+$", version));
    }

    [Fact]
    public void The_README_says_of_every_package_why_and_under_which_licence()
    {
        var rows = File.ReadLines(Path.Combine(RepositoryFolder.Path, "README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Assert.All(Packages, package => Assert.Contains(rows, row => row.StartsWith($"| {package} |", StringComparison.Ordinal) || row.Contains($", {package} |", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_package_is_used()
    {
        var used = Projects.SelectMany(project => XDocument.Load(project).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value)).ToHashSet();
        Assert.Equal([], Packages.Where(package => !used.Contains(package)));
    }
}

using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Parsing;

/// <summary>
/// Bylaws, ordinances and rules of made-up councils, each in a form that councils print (Collected/*.txt): its title, how
/// many provisions of each rank it has (by the names of their anchors; e and r are lines of lists and of tables), some
/// anchors, and the text.
/// </summary>
public sealed class CollectedBylawsTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "tests", "CouncilSite.Tests", "Kinds", "Bylaws", "Collected");

    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    /// <summary>The texts by the names of their files.</summary>
    internal static IEnumerable<(string Name, string Text)> Texts =>
        Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(file => Path.GetFileNameWithoutExtension(file)).Select(name => (name, Read(name).Text));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_of_them_is_read_whole(string name)
    {
        var (title, counts, anchors, text) = Read(name);
        var diagnostics = new DiagnosticBag();
        var tree = BylawsParser.Parse(new SourceFile(name, name, text), 0, text.Length, title, diagnostics);

        Assert.Empty(diagnostics.ToSortedList().Select(fault => fault.Message(MessageLanguage.English)));
        Assert.Equal(counts, Counts(tree));
        Assert.All(anchors.Split(' '), anchor => Assert.Contains(anchor.Replace("-proviso", "", StringComparison.Ordinal), tree.All.Select(provision => provision.Anchor)));
        Assert.All(tree.All, provision => Assert.Equal(provision.Anchor, ProvisionAddress.OfAnchor(provision.Anchor)?.Anchor));
        Assert.Equal(tree.All.Count(), tree.All.Select(provision => provision.Anchor).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_canonical_print_reads_back_as_the_same(string name)
    {
        var (_, _, _, text) = Read(name);
        var print = PlainText.Of(BylawsSample.Parse(text, new DiagnosticBag()));

        Assert.Equal(print, PlainText.Of(BylawsSample.Parse(print, new DiagnosticBag())));
    }

    private static (string Title, string Counts, string Anchors, string Text) Read(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split('\n', 5);
        return (parts[0], parts[1], parts[2], parts[4]);
    }

    private static string Counts(ProvisionTree tree)
    {
        var counts = tree.All.GroupBy(provision => provision.Kind).OrderBy(group => group.Key).Select(group => (Name: group.Key.AnchorName, Count: group.Count()))
            .Append((Name: "e", Count: tree.All.Sum(provision => provision.Entries.Length))).Append((Name: "r", Count: tree.All.Sum(provision => provision.Rows.Length)));
        return string.Join(' ', counts.Where(count => count.Count > 0).Select(count => count.Name + count.Count));
    }
}

using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws;

/// <summary>Bylaws for tests: short ones written in the test, and the council's own.</summary>
internal static class BylawsSample
{
    public const string Title = "見本の会規約";

    /// <summary>Provisions of a text that is without fault.</summary>
    public static ProvisionTree Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        var tree = Parse(text, diagnostics);
        Assert.Empty(diagnostics.ToSortedList().Select(diagnostic => diagnostic.Message(MessageLanguage.English)));
        return tree;
    }

    public static ProvisionTree Parse(string text, DiagnosticBag diagnostics) =>
        BylawsParser.Parse(new SourceFile("bylaws/sample.md", "content/bylaws/sample.md", text), 0, text.Length, Title, diagnostics);

    public static Provision Find(this ProvisionTree tree, string anchor) => tree.All.Single(provision => provision.Anchor == anchor);

    /// <summary>The council's bylaws, as the repository has them.</summary>
    public static ProvisionTree Council(string version) => Parse(CouncilText(version));

    /// <summary>Their text, without the fields above it.</summary>
    public static string CouncilText(string version)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", version + ".md"));
        var start = text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length;
        return text[start..];
    }
}

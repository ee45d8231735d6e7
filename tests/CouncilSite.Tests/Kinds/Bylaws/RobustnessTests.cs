using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.References;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws;

/// <summary>Whatever stands in a law or an amending text gives a tree and diagnostics inside the file, never an exception.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Council = [BylawsSample.CouncilText("2009"), BylawsSample.CouncilText("2021")];

    [Fact]
    public void A_slip_in_the_councils_bylaws_gives_diagnostics() =>
        GeneratedCases.Check(600, random => CheckLaw(Mutated(Council[random.Next(2)], random), Council[1]));

    [Fact]
    public void A_slip_in_any_law_gives_diagnostics() =>
        GeneratedCases.Check(600, random =>
        {
            var laws = new RandomBylaws(random.Next());
            CheckLaw(Mutated(PlainText.Of(laws.Tree()), random), PlainText.Of(laws.Tree()));
        });

    [Fact]
    public void A_slip_in_an_amending_text_gives_diagnostics() =>
        GeneratedCases.Check(600, random =>
        {
            var laws = new RandomBylaws(random.Next());
            var before = laws.Tree();
            var text = AmendmentWriter.Write(AmendmentComposer.Compose(BylawsSample.Title, before, laws.Changed(before)));
            CheckAmendment(before, Mutated(text, random));
        });

    private static string Mutated(string text, Random random)
    {
        for (var slips = random.Next(1, 4); slips > 0; slips--)
            text = MutatedText.Of(text, random);
        return text;
    }

    private static void CheckLaw(string text, string other)
    {
        var diagnostics = new DiagnosticBag();
        var tree = BylawsSample.Parse(text, diagnostics);
        var resolver = new ReferenceResolver(tree, BylawsSample.Title);
        foreach (var provision in tree.All)
            Assert.All(resolver.FindIn(provision), reference => provision.Text.Slice(reference.Start, reference.Length));
        var after = BylawsSample.Parse(other, new DiagnosticBag());
        ComparisonTable.Of(BylawsComparison.Of(tree, after));
        AmendmentWriter.Write(AmendmentComposer.Compose("", after, tree));
        AssertInside(text, diagnostics);
    }

    private static void CheckAmendment(ProvisionTree before, string text)
    {
        var diagnostics = new DiagnosticBag();
        AmendmentApplication.Apply(before, new SourceFile("amendment.txt", "amendment.txt", text), diagnostics);
        AssertInside(text, diagnostics);
    }

    private static void AssertInside(string text, DiagnosticBag diagnostics) =>
        Assert.All(diagnostics.ToSortedList(), diagnostic =>
            Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.Start <= diagnostic.Span.End && diagnostic.Span.End <= text.Length, diagnostic.Descriptor.Code));
}

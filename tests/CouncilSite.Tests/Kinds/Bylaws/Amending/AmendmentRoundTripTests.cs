using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Amending;

public sealed class AmendmentRoundTripTests
{
    [Fact]
    public void An_amending_text_read_back_makes_the_new_version_of_the_old() =>
        GeneratedCases.Check(1000, random =>
        {
            var laws = new RandomBylaws(random.Next());
            var before = laws.Tree();
            AssertRoundTrip(before, laws.Changed(before));
        });

    [Fact]
    public void Even_between_bylaws_that_have_nothing_in_common() =>
        GeneratedCases.Check(200, random =>
        {
            // Twelve seeds further a law has the same series of numbers.
            var seed = random.Next();
            AssertRoundTrip(new RandomBylaws(seed).Tree(), new RandomBylaws(unchecked(seed + 12) & int.MaxValue).Tree());
        });

    [Fact]
    public void The_amendment_of_2021_makes_its_version_of_the_one_of_2009() =>
        AssertRoundTrip(BylawsSample.Council("2009"), BylawsSample.Council("2021"));

    private static void AssertRoundTrip(ProvisionTree before, ProvisionTree after)
    {
        var text = AmendmentWriter.Write(AmendmentComposer.Compose(BylawsSample.Title, before, after));
        var diagnostics = new DiagnosticBag();
        var applied = AmendmentApplication.Apply(before, new SourceFile("amendment.txt", "amendment.txt", text), diagnostics);

        Assert.Equal($"{after.Title}\n{PlainText.Of(after)}\n{text}", $"{applied.Title}\n{PlainText.Of(applied)}\n{text}");
        Assert.Empty(diagnostics.ToSortedList().Select(diagnostic => $"{diagnostic.Message(MessageLanguage.English)}\n{text}"));
    }
}

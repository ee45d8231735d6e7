using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.References;

namespace CouncilSite.Tests.Kinds.Bylaws.References;

public sealed class ConsequentialAmendmentTests
{
    private const string Before = """
        第１条　会を置く。
        第２条　会費を定める。
        第３条　前条の会費は、第４条の総会で定める。
        第４条　総会を開く。
        第５条　第２条から第４条までの規定により、第１条の会を営む。
        """;

    [Fact]
    public void A_reference_to_what_moved_should_follow_it() =>
        Assert.Equal(
            ["第４条: 第４条 → 第５条", "第６条: 第４条 → 第５条"],
            Find(Before.Replace("第５条　", "第６条　").Replace("第４条　", "第５条　").Replace("第３条　", "第４条　").Replace("前条", "第２条")
                .Replace("第４条　第２条", "第３条　名簿を備える。\n第４条　第２条")));

    [Fact]
    public void A_word_that_counts_from_its_own_place_is_no_longer_right_behind_what_was_inserted() =>
        Assert.Contains("第３条: 前条 → 第２条", Find(Before.Replace("第３条　", "第２条の２　名簿を備える。\n第３条　")));

    [Fact]
    public void A_reference_to_what_was_removed_should_go() =>
        Assert.Contains("第４条: 第１条 → ", Find(
            "第１条　会費を定める。\n第２条　前条の会費は、第３条の総会で定める。\n第３条　総会を開く。\n第４条　第１条から第３条までの規定により、第１条の会を営む。"));

    [Fact]
    public void Nothing_follows_from_other_words() => Assert.Empty(Find(Before.Replace("会費を定める", "年会費を定める")));

    private static IEnumerable<string> Find(string after)
    {
        var (old, amended) = (BylawsSample.Parse(Before), BylawsSample.Parse(after));
        return ConsequentialAmendment.Find(
                BylawsComparison.Of(old, amended), new ReferenceResolver(old, BylawsSample.Title), new ReferenceResolver(amended, BylawsSample.Title))
            .Select(found => $"{CouncilSite.Kinds.Bylaws.Provisions.ProvisionAddress.OfAnchor(found.Provision.Anchor)!.Steps[0] switch { var step => CouncilSite.Kinds.Bylaws.Provisions.ProvisionNames.Of(step.Kind, step.Number) }}: {found.Words} → {found.Becomes}");
    }
}

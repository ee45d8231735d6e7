using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Amending;

public sealed class AmendedVersionTests
{
    private const string Before = """
        ---
        title: 見本の会規約
        name: 旧
        in_force: 2009-11-18
        assertions:
          - provision: 第２条
            rule: term_years
            words: ２年を任期とする
            value: 2
        source: 見本
        ---
        （名称）
        第１条　会を置く。
        （任期）
        第２条　役員は、２年を任期とする。
        附則
        この規約は、平成２１年１１月１８日から施行する。
        """;

    private const string Amendment = """
        第１条中「会」を「集い」に改める。
        末尾に次の附則を加える。
        附則
        この規約は、令和４年　月　日から施行する。
        """;

    [Fact]
    public void An_amended_version_keeps_what_is_asserted_and_passes_the_rules_beside_the_old_one()
    {
        var diagnostics = new DiagnosticBag();
        var store = MemoryContentStore.Empty.With("old.md", Before).With("amendment.txt", Amendment);

        var amended = AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), OwnSupplement.Whole, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        var versions = SampleSite.Minimal.With("bylaws/old.md", Before).With("bylaws/new.md", amended!).Read().Bylaws.Versions;
        Assert.Equal(["第１条", "第２条"], versions[^1].Provisions.Articles.Select(article => article.Label.Value));
        Assert.Equal("集いを置く。", versions[^1].Provisions.Articles[0].Children[0].Text.Value);
        Assert.Null(versions[^1].InForce);
        var assertion = Assert.Single(versions[^1].FrontMatter.Assertions);
        Assert.Equal(("第２条", "２年を任期とする", 2), (assertion.Provision.Value.ToString(), assertion.Words.Value, assertion.Value?.Value));
    }

    [Fact]
    public void A_part_goes_along_with_its_provision_and_ends_with_it()
    {
        var parts = Before.Replace("source: 見本", "parts:\n  membership: 第１条\n  term: 第２条", StringComparison.Ordinal);
        const string Text = """
            第１条を削る。
            第２条中「２年」を「３年」に改め、同条を第１条とし、同条の次に次の１条を加える。
            （会計）
            第２条　会計の期間は、別に定める。
            """;
        var store = MemoryContentStore.Empty
            .With("old.md", parts.Replace("assertions:\n  - provision: 第２条\n    rule: term_years\n    words: ２年を任期とする\n    value: 2\n", "", StringComparison.Ordinal))
            .With("amendment.txt", Text);
        var diagnostics = new DiagnosticBag();

        var amended = AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), OwnSupplement.Whole, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Contains("\nparts:\n  term: 第１条\n---\n", amended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OwnSupplement.Whole, "附　則\n１　この規約は、令和４年７月１日から施行する。\n２　今の役員の任期は、なお従前の例による。\n")]
    [InlineData(OwnSupplement.EffectiveDateAlone, "附　則\nこの規約は、令和４年７月１日から施行する。\n")]
    public void The_amending_rules_own_supplement_becomes_one_of_the_result_and_says_when_it_comes_into_force(OwnSupplement own, string supplement)
    {
        const string Text = """
            　第１条中「会」を「集い」に改める。
            　　　附　則
            （施行期日）
            １　この規約は、令和４年７月１日から施行する。
            （経過措置）
            ２　今の役員の任期は、なお従前の例による。
            """;
        var store = MemoryContentStore.Empty.With("old.md", Before).With("amendment.txt", Text);
        var diagnostics = new DiagnosticBag();

        var amended = AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), own, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Contains("\nin_force: 2022-07-01\n", amended, StringComparison.Ordinal);
        Assert.EndsWith(supplement, amended!.Replace("（施行期日）\n", "").Replace("（経過措置）\n", ""));
    }

    [Fact]
    public void A_supplement_without_a_day_cannot_be_taken_for_its_day_alone()
    {
        var store = MemoryContentStore.Empty.With("old.md", Before).With("amendment.txt", "第１条中「会」を「集い」に改める。\n附　則\n会費は、なお従前の例による。\n");
        var diagnostics = new DiagnosticBag();

        Assert.Null(AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), OwnSupplement.EffectiveDateAlone, diagnostics));
        Assert.Equal("AMD005", Assert.Single(diagnostics.ToSortedList()).Descriptor.Code);
    }

    [Fact]
    public void What_is_asserted_follows_its_provision_and_what_the_text_left_as_it_was_is_told()
    {
        const string Law = """
            ---
            title: 見本の会規約
            name: 旧
            in_force: 2009-11-18
            assertions:
              - provision: 第３条
                rule: term_years
                words: ２年を任期とする
                value: 2
            ---
            第１条　会を置く。
            第２条　第３条の役員は、第１条の会に出る。
            第３条　役員は、２年を任期とする。
            """;
        const string Text = "第３条を第４条とし、第２条の次に次の１条を加える。\n第３条　会費を定める。\n";
        var store = MemoryContentStore.Empty.With("old.md", Law).With("amendment.txt", Text);
        var diagnostics = new DiagnosticBag();

        var amended = AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), OwnSupplement.Whole, diagnostics);

        Assert.Contains("\n  - provision: 第４条\n    rule: term_years\n", amended, StringComparison.Ordinal);
        var consequence = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal(("AMD008", 12, 5), (consequence.Descriptor.Code, consequence.Span.StartPosition.Line, consequence.Span.StartPosition.Column));
        Assert.Contains("「第４条」", consequence.Message(MessageLanguage.Japanese), StringComparison.Ordinal);
    }
}

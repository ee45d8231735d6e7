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

        var amended = AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        var versions = SampleSite.Minimal.With("bylaws/old.md", Before).With("bylaws/new.md", amended!).Read().Bylaws.Versions;
        Assert.Equal(["第１条", "第２条"], versions[^1].Provisions.Articles.Select(article => article.Label.Value));
        Assert.Equal("集いを置く。", versions[^1].Provisions.Articles[0].Children[0].Text.Value);
        Assert.Null(versions[^1].InForce);
        var assertion = Assert.Single(versions[^1].FrontMatter.Assertions);
        Assert.Equal(("第２条", "２年を任期とする", 2), (assertion.Provision.Value, assertion.Words.Value, assertion.Value?.Value));
    }
}

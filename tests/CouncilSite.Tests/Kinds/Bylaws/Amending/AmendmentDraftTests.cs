using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Amending;

public sealed class AmendmentDraftTests
{
    private const string Before = "---\ntitle: 見本の会規約\nname: 旧\nin_force: 2009-11-18\n---\n第１条　会を置く。\n附則\nこの規約は、平成２１年１１月１８日から施行する。\n";
    private static readonly string After = Before.Replace("name: 旧\nin_force: 2009-11-18", "name: 新\nin_force: 未定", StringComparison.Ordinal).Replace("会を置く", "集いを置く", StringComparison.Ordinal)
        + "附則\nこの規約は、令和３年　月　日から施行する。\n";

    [Fact]
    public void The_amending_rule_makes_the_new_version_of_the_old()
    {
        var store = MemoryContentStore.Empty.With("old.md", Before).With("new.md", After).With("amendment.txt", Draft()[0].Text);
        var diagnostics = new DiagnosticBag();

        var amended = AmendedVersion.Make(new NamedFile(store, "old.md"), new NamedFile(store, "amendment.txt"), OwnSupplement.Whole, diagnostics);

        Assert.Empty(diagnostics.ToSortedList());
        Assert.Contains("第１条　集いを置く。", amended, StringComparison.Ordinal);
        Assert.EndsWith("この規約は、令和３年　月　日から施行する。\n", amended, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "size: A4;")]
    [InlineData(true, "size: A4 landscape;")]
    public void The_comparison_table_is_ready_for_print(bool isLandscape, string size)
    {
        var table = Draft(isLandscape)[1];

        Assert.Equal("comparison.html", table.Name);
        Assert.Contains(size, table.Text, StringComparison.Ordinal);
        Assert.Contains("<td>第１条　<u>集い</u>を置く。</td><td>第１条　<u>会</u>を置く。</td>", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_motion_is_a_meetings_file_that_leads_to_the_new_version()
    {
        var meetings = SampleSite.Minimal.With("bylaws/old.md", Before).With("bylaws/new.md", After).With("meetings/draft.md", Draft()[2].Text).Read().Meetings;

        var motion = Assert.Single(Assert.Single(meetings.WithMotionOn("/bylaws/new/")).Fields.Motions);
        Assert.Equal("見本の会規約の一部を改正する規約について", motion.Title);
        Assert.Equal(["/bylaws/new/", "/bylaws/new/changes/"], motion.Pages.Select(page => page.Value));
    }

    [Fact]
    public void Papers_of_restated_text_say_so()
    {
        var restated = After.Replace("name: 新", "name: 新\nrestated: true", StringComparison.Ordinal);

        Assert.All(Draft(after: restated).Take(2), file => Assert.Contains("原文の文言そのものではありません", file.Text, StringComparison.Ordinal));
    }

    private static IReadOnlyList<DraftFile> Draft(bool isLandscape = false, string? after = null)
    {
        var store = MemoryContentStore.Empty.With("old.md", Before).With("new.md", after ?? After);
        var diagnostics = new DiagnosticBag();
        var files = AmendmentDraft.Make(new NamedFile(store, "old.md"), new NamedFile(store, "new.md"), isLandscape, new DateOnly(2021, 5, 1), diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return files!;
    }
}

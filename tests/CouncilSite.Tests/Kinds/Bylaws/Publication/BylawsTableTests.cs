using CouncilSite.Kinds.Bylaws.Publication;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Publication;

public sealed class BylawsTableTests
{
    [Fact]
    public void A_row_stands_for_each_paragraph_item_and_sub_item()
    {
        var version = SampleSite.Minimal.With("bylaws/sample.md", """
            ---
            title: 見本の会規約
            name: 見本
            in_force: 2009-11-18
            ---
            （役員）
            第１条　会に、次の役員を置く。
            会長　１名
            監事　２名
            ２　会は、次の事業を行う。
            (1) 調査
            ア　紙によるもの
            第１条の２　会を置く。
            附則
            この規約は、平成２１年１１月１８日から施行する。
            """).Read().Bylaws.Versions.Single();

        Assert.Equal(
            [
                "art1-p1|1|1||役員|会に、次の役員を置く。　会長　１名　監事　２名",
                "art1-p2|1|2||役員|会は、次の事業を行う。",
                "art1-p2-i1|1|2|1|役員|調査",
                "art1-p2-i1-s1|1|2|1|役員|紙によるもの",
                "art1_2-p1|1_2|1|||会を置く。",
                "suppl1-p1||1||附則|この規約は、平成２１年１１月１８日から施行する。",
            ],
            BylawsTable.Of(version).Rows.Select(row => string.Join('|', row.Select(value => value.Text))));
        Assert.Equal(["anchor", "article", "paragraph", "item", "caption", "text"], BylawsTable.Of(version).Columns.Select(column => column.Name));
    }
}

using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>A version of the bylaws as open data: a row for each paragraph, item and sub-item, heading of a chapter and 別表.</summary>
public static class BylawsTable
{
    private static readonly DataColumn[] Columns =
    [
        new("anchor", "見出し位置", DataType.Text, "ページの中の位置（#の後）"),
        new("article", "条", DataType.Text, "条の番号。枝番号は9_2の形。附則の項、章・節、別表では空"),
        new("paragraph", "項", DataType.Number, "項の番号。項が一つだけでも1"),
        new("item", "号", DataType.Text, "号の番号。号でない行では空"),
        new("caption", "見出し", DataType.Text, "条の見出し。附則では「附則」か項の見出し、章・節と別表ではその番号"),
        new("text", "条文", DataType.Text, "名称と人数の一覧は全角の空白で続ける"),
    ];

    /// <summary>The table.</summary>
    public static DataTable Of(BylawsVersion version) => new(
        BylawsRoutes.Table(version),
        $"{version.FrontMatter.Title}（{version.FrontMatter.Name}）",
        $"{version.FrontMatter.Type}の条文を項・号ごとに分けた表" + (version.FrontMatter.IsRestated ? "。条文は原文を言い換えたもの" : ""),
        Columns,
        [.. version.Provisions.TopLevel.SelectMany(top => Rows(top, top))])
    {
        Date = version.InForce,
        Key = ["anchor"],
    };

    // Articles and supplementary provisions have no words of their own; chapters and 別表 have.
    private static IEnumerable<DataValue[]> Rows(Provision top, Provision provision) =>
        provision.Kind switch
        {
            ProvisionKind.Supplement => provision.Children.SelectMany(child => Rows(child.Kind == ProvisionKind.Article ? child : top, child)),
            ProvisionKind.Article => provision.Children.SelectMany(paragraph => RowsOf(provision, paragraph, paragraph, null)),
            ProvisionKind.Paragraph => RowsOf(top, provision, provision, null),
            _ => [Row(provision, null, null, provision)],
        };

    private static IEnumerable<DataValue[]> RowsOf(Provision top, Provision paragraph, Provision provision, Provision? item) =>
        provision.Children.SelectMany(child => RowsOf(top, paragraph, child, item ?? child)).Prepend(Row(top, paragraph, item, provision));

    private static DataValue[] Row(Provision top, Provision? paragraph, Provision? item, Provision provision) =>
    [
        provision.Anchor,
        top.Kind == ProvisionKind.Article ? top.Number.ToString() : null,
        paragraph?.Number.Main,
        item?.Number.ToString(),
        top.Kind switch
        {
            ProvisionKind.Article => top.Caption,
            ProvisionKind.Supplement => paragraph is { Caption.Length: > 0 } ? paragraph.Caption : "附則",
            _ => ProvisionNames.Mark(top),
        },
        string.Join('　', provision.Fragments.Where(fragment => fragment.Length > 0)),
    ];
}

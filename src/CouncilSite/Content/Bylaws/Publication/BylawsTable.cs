using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Site.OpenData;

namespace CouncilSite.Content.Bylaws.Publication;

/// <summary>A version of the bylaws as open data: a row for each paragraph, item and sub-item.</summary>
public static class BylawsTable
{
    private static readonly DataColumn[] Columns =
    [
        new("anchor", "見出し位置", DataType.Text, "ページの中の位置（#の後）"),
        new("article", "条", DataType.Text, "条の番号。枝番号は9_2の形。附則では空"),
        new("paragraph", "項", DataType.Number, "項の番号。項が一つだけでも1"),
        new("item", "号", DataType.Text, "号の番号。号でない行では空"),
        new("caption", "見出し", DataType.Text, "条の見出し。附則では「附則」"),
        new("text", "条文", DataType.Text, "名称と人数の一覧は全角の空白で続ける"),
    ];

    /// <summary>The table.</summary>
    public static DataTable Of(BylawsVersion version) => new(
        $"bylaws-{version.Slug}",
        $"{version.FrontMatter.Title}（{version.FrontMatter.Name}）",
        "規約の条文を項・号ごとに分けた表" + (version.FrontMatter.IsRestated ? "。条文は原文を言い換えたもの" : ""),
        Columns,
        [.. version.Provisions.TopLevel.SelectMany(top => top.Children.SelectMany(paragraph =>
            paragraph.WithDescendants().Select(provision => Row(top, paragraph, provision))))])
    {
        Date = version.InForce,
    };

    private static DataValue[] Row(Provision top, Provision paragraph, Provision provision) =>
    [
        provision.Anchor,
        top.Kind == ProvisionKind.Article ? top.Number.ToString() : null,
        paragraph.Number.Main,
        ItemOf(paragraph, provision)?.Number.ToString(),
        top.Kind == ProvisionKind.Article ? top.Caption : "附則",
        string.Join('　', provision.Fragments.Where(fragment => fragment.Length > 0)),
    ];

    private static Provision? ItemOf(Provision paragraph, Provision provision) =>
        paragraph.Children.FirstOrDefault(item => item == provision || item.Children.Contains(provision));
}

using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Provisions;

/// <summary>The names of provisions as texts cite them and the marks that print them.</summary>
public static class ProvisionNames
{
    private const string KanaOrder = "アイウエオカキクケコサシスセソタチツテト";

    /// <summary>第９条の２, 第２項, 第３号, ア, 附則: the provision without those above it.</summary>
    public static string Of(Provision provision) => Of(provision.Kind, provision.Number);

    /// <summary>The same from a rank and a number.</summary>
    public static string Of(ProvisionKind kind, ProvisionNumber number) => kind switch
    {
        ProvisionKind.Article => $"第{JapaneseNumeral.Wide(number.Main)}条{number.WideBranch}",
        ProvisionKind.Paragraph => $"第{JapaneseNumeral.Wide(number.Main)}項",
        ProvisionKind.Item => $"第{JapaneseNumeral.Wide(number.Main)}号{number.WideBranch}",
        ProvisionKind.Subitem => Kana(number),
        _ => "附則",
    };

    /// <summary>附則, or 附則（第２） where there are several: they have no numbers of their own.</summary>
    public static string OfSupplement(Provision supplement, int count) =>
        count == 1 ? "附則" : $"附則（第{JapaneseNumeral.Wide(supplement.Number.Main)}）";

    /// <summary>What stands before the words of a provision in print: 第１条, ２, （１）, ア, 附　則.</summary>
    public static string Mark(Provision provision) => provision.Kind switch
    {
        ProvisionKind.Article => Of(provision),
        ProvisionKind.Paragraph => JapaneseNumeral.Wide(provision.Number.Main),
        ProvisionKind.Item => $"（{JapaneseNumeral.Wide(provision.Number.Main)}{provision.Number.WideBranch}）",
        ProvisionKind.Subitem => Kana(provision.Number),
        _ => "附　則",
    };

    private static string Kana(ProvisionNumber number) =>
        number.Main <= KanaOrder.Length ? KanaOrder[number.Main - 1].ToString() : JapaneseNumeral.Wide(number.Main);
}

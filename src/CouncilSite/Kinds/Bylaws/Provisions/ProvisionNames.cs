using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>The names of provisions as texts cite them and the marks that print them.</summary>
public static class ProvisionNames
{
    /// <summary>第９条の２, 第２項, 第３号, ア, 附則: the provision without those above it.</summary>
    public static string Of(Provision provision) => provision.Kind == ProvisionKind.Subitem ? Mark(provision)
        : provision.Through is { } last ? $"{Of(provision.Kind, provision.Number)}から{Of(provision.Kind, last)}まで"
        : Of(provision.Kind, provision.Number);

    /// <summary>The same from a rank and a number.</summary>
    public static string Of(ProvisionKind kind, ProvisionNumber number) => kind switch
    {
        ProvisionKind.Subitem => NumberMark.Write(NumberStyle.Kana, number),
        ProvisionKind.Supplement => number == default ? "附則" : $"附則（第{JapaneseNumeral.Wide(number.Main)}）",
        ProvisionKind.Table => number == default ? "別表" : $"別表第{JapaneseNumeral.Wide(number.Main)}{number.WideBranches}",
        ProvisionKind.Form => number == default ? "様式" : $"様式第{JapaneseNumeral.Wide(number.Main)}号{number.WideBranches}",
        _ => $"第{JapaneseNumeral.Wide(number.Main)}{kind.Unit}{number.WideBranches}",
    };

    /// <summary>附則, or 附則（第２） where there are several: they have no numbers of their own.</summary>
    public static string OfSupplement(Provision supplement, int count) =>
        Of(ProvisionKind.Supplement, count == 1 ? default : supplement.Number);

    /// <summary>What stands before the words of a provision in print, in full-width characters: 第１条, ２, （１）, イ, 附　則.</summary>
    public static string Mark(Provision provision) => provision.Label.IsEmpty ? DefaultMark(provision)
        : provision.Kind == ProvisionKind.Supplement && provision.Label.Value == "附則" ? "附　則"
        : Widened(provision.Label.Value);

    /// <summary>The mark of a provision after its number has changed, in the series that it is written in.</summary>
    public static LocatedText MarkWith(Provision provision, ProvisionNumber number)
    {
        var mark = provision.Label.Value;
        // The first paragraph of an article is printed without its number.
        if (provision.Kind == ProvisionKind.Paragraph && number == 1)
            return LocatedText.Empty;
        if (mark.Length == 0 && provision is { Kind: ProvisionKind.Paragraph, Number.Main: not 1 } or { Kind: not ProvisionKind.Paragraph })
            return LocatedText.Empty;
        return LocatedText.Unplaced(provision.Kind switch
        {
            ProvisionKind.Paragraph or ProvisionKind.Item or ProvisionKind.Subitem => NumberMark.Write(StyleOf(provision), number),
            ProvisionKind.Supplement => mark,
            _ when mark.Length > 1 && mark[0] == '第' && JapaneseNumeral.Digit(mark[1]) < 0 =>
                $"第{NumberMark.Kanji(number.Main)}{(mark.Contains('條') ? '條' : provision.Kind.Unit)}{string.Concat(number.Branches.ToArray().Select(branch => "の" + NumberMark.Kanji(branch)))}",
            _ => Of(provision.Kind, number),
        });
    }

    /// <summary>The series that a provision's mark belongs to.</summary>
    public static NumberStyle StyleOf(Provision provision)
    {
        var mark = provision.Label.Value;
        var isBracketed = mark.Length > 2 && mark[0] is '（' or '(';
        var core = isBracketed ? mark[1..^1] : mark;
        if (core.Length == 0)
            return provision.Kind switch { ProvisionKind.Item => NumberStyle.Parenthesized, ProvisionKind.Subitem => NumberStyle.Kana, _ => NumberStyle.Digits };
        return core[0] switch
        {
            >= '⑴' and <= '⒇' => NumberStyle.Parenthesized,
            >= '①' and <= '⑳' => NumberStyle.Circled,
            var c when JapaneseNumeral.Digit(c) >= 0 => isBracketed ? NumberStyle.Parenthesized : core[^1] is '.' or '．' ? NumberStyle.Dotted : NumberStyle.Digits,
            var c when NumberMark.PlaceOfLatin(c) > 0 => isBracketed ? NumberStyle.ParenthesizedLatin : NumberStyle.Latin,
            var c when NumberMark.PlaceOf(NumberMark.KanaOrder, c) == provision.Number.Main => isBracketed ? NumberStyle.ParenthesizedKana : NumberStyle.Kana,
            var c when NumberMark.PlaceOf(NumberMark.IrohaOrder, c) == provision.Number.Main => isBracketed ? NumberStyle.ParenthesizedIroha : NumberStyle.Iroha,
            _ => NumberStyle.Kanji,
        };
    }

    /// <summary>A mark in full-width characters: (1) is （１）.</summary>
    public static string Widened(string mark) => string.Create(mark.Length, mark, static (wide, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            wide[i] = source[i] is > ' ' and <= '~' ? (char)(source[i] + 0xFEE0) : source[i];
    });

    private static string DefaultMark(Provision provision) => provision.Kind switch
    {
        ProvisionKind.Paragraph => NumberMark.Write(NumberStyle.Digits, provision.Number),
        ProvisionKind.Item => NumberMark.Write(NumberStyle.Parenthesized, provision.Number),
        ProvisionKind.Subitem => NumberMark.Write(NumberStyle.Kana, provision.Number),
        ProvisionKind.Supplement => "附　則",
        _ => Of(provision),
    };
}

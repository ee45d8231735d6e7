using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>
/// The grammar of provision numbers: 第１条の２の３, 第４項, 第５号, ア, 附則第２項, 別表第１, 前条, 同項. Every reader of
/// addresses stands on it: headings, references, amendments, citations in fields.
/// </summary>
internal static class AddressPartReader
{
    /// <summary>The part that a text goes on with at a position, which then stands behind it; null, with the position as it was, where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the part begins.</param>
    /// <param name="above">The part before it in the same address; null at the beginning.</param>
    public static AddressPart? Read(ReadOnlySpan<char> text, ref int position, AddressPart? above)
    {
        if (position >= text.Length)
            return null;
        var rest = text[position..];
        var length = 0;
        AddressPart? part = rest[0] switch
        {
            '第' => ReadNumbered(rest, out length),
            '附' => ReadSupplement(rest, out length),
            '別' or '様' or '付' => ReadAppendix(rest, out length),
            '前' => ReadPrevious(rest, out length),
            '次' => rest.StartsWith("次の各号") ? Take(ProvisionKind.Item, AddressForm.Each, 4, out length) : ReadWord(rest, AddressForm.Next, out length),
            '同' => ReadWord(rest, AddressForm.Same, out length),
            '本' => ReadWord(rest, AddressForm.This, out length),
            'こ' when rest.StartsWith("この") => ReadWord(rest[1..], AddressForm.This, out length) is { } word ? Lengthened(word, ref length) : null,
            '各' when above is not null && rest.StartsWith("各号") => Take(ProvisionKind.Item, AddressForm.Each, 2, out length),
            _ when above is { Kind: ProvisionKind.Article or ProvisionKind.Paragraph or ProvisionKind.Supplement } && JapaneseNumeral.Digit(rest[0]) >= 0 => ReadBare(rest, out length),
            _ when above is { Kind: ProvisionKind.Item or ProvisionKind.Subitem } => ReadSubitem(rest, out length),
            _ => null,
        };
        if (part is not null)
            position += length;
        return part;
    }

    /// <summary>第, a number, a unit and branches, with any layout spaces between: 第 １ 条の２.</summary>
    public static AddressPart? ReadNumbered(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || text[0] != '第')
            return null;
        var position = ReadNumeral(text, SkipSpace(text, 1), out var main);
        if (position == 0 || main == 0)
            return null;
        var end = position;
        position = SkipSpace(text, position);
        // 第１　目的 is no 目.
        if (position >= text.Length || (text[position] == '目' && position > end))
            return null;
        // 第１号様式 names a form, not an item.
        if (text[position..].StartsWith("号様式"))
        {
            length = position + 3;
            return new AddressPart(ProvisionKind.Form, AddressForm.Numbered, main);
        }

        if (ProvisionKinds.OfUnit(text[position]) is not { } kind)
            return null;
        length = position + 1;
        length += ProvisionNumber.ReadBranches(text[length..], main, out var number);
        return new AddressPart(kind, AddressForm.Numbered, number);
    }

    /// <summary>A numeral whose digits justified print may have spread (1 0); the position behind it, 0 where there is none.</summary>
    public static int ReadNumeral(ReadOnlySpan<char> text, int position, out int value)
    {
        value = 0;
        if (position > text.Length || JapaneseNumeral.Read(text[position..], out value) is not (> 0 and var length))
            return 0;
        position += length;
        while (SkipSpace(text, position) is var next && next > position && next < text.Length
            && JapaneseNumeral.Digit(text[next]) is >= 0 and var digit && value < 1000)
        {
            value = value * 10 + digit;
            position = next + 1;
        }

        return position;
    }

    /// <summary>The position of the next character that is no white space.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    // 第５条２項: the 第 of a paragraph or item left out.
    private static AddressPart? ReadBare(ReadOnlySpan<char> text, out int length)
    {
        length = ReadNumeral(text, 0, out var number);
        if (length == 0 || number == 0 || length >= text.Length || text[length] is not ('項' or '号'))
            return null;
        return Take(text[length] == '項' ? ProvisionKind.Paragraph : ProvisionKind.Item, AddressForm.Numbered, length + 1, out length) with { Number = number };
    }

    // 附則, 附則（第２）: the second of several that have no numbers of their own.
    private static AddressPart? ReadSupplement(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var position = SkipSpace(text, 1);
        if (position >= text.Length || text[position] != '則')
            return null;
        length = position + 1;
        if (length + 1 < text.Length && text[length] is '（' or '(' && text[length + 1] == '第'
            && ReadNumeral(text, length + 2, out var number) is > 0 and var end && end < text.Length && text[end] is '）' or ')')
        {
            length = end + 1;
            return new AddressPart(ProvisionKind.Supplement, AddressForm.Numbered, number);
        }

        return new AddressPart(ProvisionKind.Supplement, AddressForm.Numbered, default);
    }

    // 別表, 別表第１, 様式第１号, 別記様式, 付録第１, 別記第１号様式.
    private static AddressPart? ReadAppendix(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var kind = ProvisionKind.Form;
        foreach (var (word, wordKind) in new[] { ("別表", ProvisionKind.Table), ("別記様式", kind), ("別記", kind), ("様式", kind), ("付録", kind) })
        {
            if (!text.StartsWith(word))
                continue;
            (length, kind) = (word.Length, wordKind);
            break;
        }

        if (length == 0)
            return null;
        var start = SkipSpace(text, length);
        var isOrdinal = start < text.Length && text[start] == '第';
        var end = ReadNumeral(text, isOrdinal ? start + 1 : start, out var number);
        if (end == 0 || (!isOrdinal && end < text.Length && !IsEndOfNumber(text[end])))
            return new AddressPart(kind, AddressForm.Numbered, default);
        length = end;
        if (kind == ProvisionKind.Form && text[end..].StartsWith("号様式"))
            length += 3;
        else if (kind == ProvisionKind.Form && end < text.Length && text[end] == '号')
            length++;
        length += ProvisionNumber.ReadBranches(text[length..], number, out var branched);
        return new AddressPart(kind, AddressForm.Numbered, branched);
    }

    private static bool IsEndOfNumber(char c) => char.IsWhiteSpace(c) || c is '（' or '(' or 'の' or '中' or '、' or '。' or '号' or 'を';

    private static AddressPart? ReadPrevious(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length > 2 && text[1] == '各' && text[2] is '号' or '項')
            return Take(text[2] == '号' ? ProvisionKind.Item : ProvisionKind.Paragraph, text[2] == '号' ? AddressForm.Each : AddressForm.Previous, 3, out length);
        var digits = JapaneseNumeral.Read(text[1..], out var count);
        if (1 + digits >= text.Length || ProvisionKinds.OfUnit(text[1 + digits]) is not { } kind)
            return null;
        length = digits + 2;
        return new AddressPart(kind, AddressForm.Previous, digits == 0 ? 1 : Math.Max(count, 1));
    }

    private static AddressPart? ReadWord(ReadOnlySpan<char> text, AddressForm form, out int length)
    {
        length = 0;
        if (text.Length < 2)
            return null;
        if (form == AddressForm.Same && text[1] == '表')
            return Take(ProvisionKind.Table, form, 2, out length);
        if (ProvisionKinds.OfUnit(text[1]) is not { } kind)
            return null;
        length = 2;
        return new AddressPart(kind, form, 1);
    }

    private static AddressPart Lengthened(AddressPart part, ref int length)
    {
        length++;
        return part;
    }

    private static AddressPart? ReadSubitem(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text[0] is '（' or '(')
        {
            var close = text[1..].IndexOfAny('）', ')');
            if (close < 1 || (close > 1 && !JapaneseNumeral.TryParse(text[1..(close + 1)], out _)))
                return null;
            length = close + 2;
            var inner = text[1..(close + 1)];
            return JapaneseNumeral.TryParse(inner, out _) || IsLetter(inner[0])
                ? new AddressPart(ProvisionKind.Subitem, AddressForm.Numbered, default, ProvisionNames.Widened($"（{inner}）"))
                : null;
        }

        // ア stands alone: アの or ア及び, never the first letter of a word.
        return IsLetter(text[0]) && (text.Length == 1 || !IsWordCharacter(text[1]))
            ? new AddressPart(ProvisionKind.Subitem, AddressForm.Numbered, default, ProvisionNames.Widened(text[..1].ToString()))
            : null;
    }

    private static bool IsLetter(char c) =>
        NumberMark.PlaceOf(NumberMark.IrohaOrder, c) > 0 || NumberMark.PlaceOf(NumberMark.KanaOrder, c) > 0 || NumberMark.PlaceOfLatin(c) > 0;

    private static bool IsWordCharacter(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー' || char.IsAsciiLetterOrDigit(c);

    private static AddressPart Take(ProvisionKind kind, AddressForm form, int taken, out int length)
    {
        length = taken;
        return new AddressPart(kind, form, 1);
    }
}

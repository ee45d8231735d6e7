using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.References;

/// <summary>
/// Finds in a text what reads as a reference to a provision: 第N条第M項第K号, 前条, 前2項, 同項, 次の各号, ただし書.
/// What belongs to a law or to another body's rules is found too and marked foreign.
/// </summary>
internal sealed class ReferenceScanner
{
    private static readonly string[] Joints = ["及び", "および", "又は", "または", "並びに", "若しくは", "もしくは", "から", "まで", "、", "､", "・", "と", "～", "〜"];

    // 第１号会員 and 第３条例 name other things than an item and an article.
    private const string AfterItem = "及又並若中本前後該ただ";
    private const string AfterArticle = "例件約文理目";

    private readonly string _text;
    private readonly ReferenceOwnerReader _owners;
    private readonly List<ReferenceExpression> _found = [];
    private int _depth;
    private int _quotations;

    private ReferenceScanner(string text, ReferenceOwnerReader owners) => (_text, _owners) = (text, owners);

    /// <summary>The references of a text, in order, none overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="owners">Tells whose provisions a reference means.</param>
    /// <param name="inQuotations">Whether quoted words count; words that a law quotes to be read otherwise (読替え) are no references.</param>
    public static IReadOnlyList<ReferenceExpression> Scan(string text, ReferenceOwnerReader owners, bool inQuotations)
    {
        var scanner = new ReferenceScanner(text, owners);
        for (var i = 0; i < text.Length;)
        {
            if (text.AsSpan(i).IndexOfAny("第前次同本こ各た附別様付（）()「」") is not (>= 0 and var next))
                break;
            i += next;
            if (scanner.CountBracket(text[i]))
                i++;
            else if ((inQuotations || scanner._quotations == 0) && scanner.Read(i) is { } expression)
            {
                scanner._found.Add(expression);
                i = expression.End;
            }
            else
                i++;
        }

        return scanner._found;
    }

    private bool CountBracket(char c)
    {
        _depth = Math.Max(0, _depth + (c switch { '（' or '(' => 1, '）' or ')' => -1, _ => 0 }));
        _quotations = Math.Max(0, _quotations + (c switch { '「' => 1, '」' => -1, _ => 0 }));
        return "（）()「」".Contains(c, StringComparison.Ordinal);
    }

    private ReferenceExpression? Read(int start)
    {
        var position = start;
        var parts = ImmutableArray.CreateBuilder<AddressPart>();
        AddressPart? above = null;
        for (var next = start; ReadPart(ref next, above) is { } part && (above is not { } upper || ProvisionAddress.GoesBelow(part.Kind, upper.Kind));
            next = AddressPartReader.SkipSpace(_text, position))
        {
            parts.Add(part);
            (above, position) = (part, next);
        }

        var sentence = ReadSentence(ref position);
        if (parts.Count == 0 && sentence is not SentencePart.Proviso)
            return null;
        var last = LastAtDepth();
        var isJoined = last is not null && IsJoint(_text.AsSpan(last.End, start - last.End));
        var (nameStart, owner) = _owners.Read(_text, start);
        if (owner == ReferenceOwner.Unnamed && isJoined && last!.Owner != ReferenceOwner.Unnamed && parts is [{ Form: AddressForm.Numbered }, ..])
            owner = last.Owner;
        if (parts is [{ Form: not AddressForm.Numbered }, ..] or [] && owner == ReferenceOwner.Foreign)
            return null;
        return new ReferenceExpression(nameStart, position - nameStart, owner, parts.ToImmutable(), sentence, _depth, isJoined);
    }

    // The reference before, what stands in brackets of its own left out.
    private ReferenceExpression? LastAtDepth()
    {
        for (var i = _found.Count - 1; i >= Math.Max(0, _found.Count - 8); i--)
        {
            if (_found[i].Depth <= _depth)
                return _found[i].Depth == _depth ? _found[i] : null;
        }

        return null;
    }

    private AddressPart? ReadPart(ref int position, AddressPart? above)
    {
        var end = position;
        if (AddressPartReader.Read(_text, ref end, above) is not { } part || IsOtherWord(part, end))
            return null;
        position = end;
        return part;
    }

    private bool IsOtherWord(AddressPart part, int end) => part.Kind switch
    {
        // 様式 and 別記 alone are everyday words.
        ProvisionKind.Form => part.Number == default,
        _ when end >= _text.Length || part.Form == AddressForm.Each => false,
        ProvisionKind.Article => AfterArticle.Contains(_text[end], StringComparison.Ordinal) && !Starts(end, "本文"),
        ProvisionKind.Paragraph => _text[end] == '目',
        ProvisionKind.Supplement or ProvisionKind.Table or ProvisionKind.Subitem => false,
        _ => _text[end] is (>= '一' and <= '鿿') or '々' && !AfterItem.Contains(_text[end], StringComparison.Ordinal) && !Starts(end, "第"),
    };

    private SentencePart? ReadSentence(ref int position)
    {
        foreach (var (word, part) in new[] { ("ただし書", SentencePart.Proviso), ("本文", SentencePart.Main), ("前段", SentencePart.Former), ("後段", SentencePart.Latter) })
        {
            if (!Starts(position, word))
                continue;
            position += word.Length;
            if (Starts(position, "き"))
                position++;
            return part;
        }

        return null;
    }

    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        between = WithoutBrackets(between).Trim();
        if (between.IsEmpty)
            return false;
        while (!between.IsEmpty)
        {
            var length = 0;
            foreach (var joint in Joints)
                length = Math.Max(length, between.StartsWith(joint, StringComparison.Ordinal) ? joint.Length : 0);
            if (length == 0)
                return false;
            between = between[length..].Trim();
        }

        return true;
    }

    // 第５条（入会）、第６条: what stands in brackets does not break a list.
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> between)
    {
        if (between.IsEmpty || between[0] is not ('（' or '('))
            return between;
        var depth = 0;
        for (var i = 0; i < between.Length; i++)
        {
            depth += between[i] switch { '（' or '(' => 1, '）' or ')' => -1, _ => 0 };
            if (depth == 0)
                return between[(i + 1)..];
        }

        return between;
    }

    private bool Starts(int position, string word) => string.CompareOrdinal(_text, position, word, 0, word.Length) == 0;
}

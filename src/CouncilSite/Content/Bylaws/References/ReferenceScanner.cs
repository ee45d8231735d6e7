using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.References;

/// <summary>
/// Finds in a text what reads as a reference to a provision: 第N条第M項第K号, 前条, 前2項, 同項, 次の各号, ただし書.
/// What belongs to a law or to another body's rules is found too and marked foreign.
/// </summary>
internal sealed class ReferenceScanner
{
    private static readonly string[] ForeignNames =
    [
        "法", "令", "憲法", "規則", "規程", "条例", "規約", "会則", "定款", "要綱", "要領", "細則", "協定", "基準", "約款", "契約", "指針", "別表", "様式", "別記",
    ];

    private static readonly string[] Joints = ["及び", "および", "又は", "または", "並びに", "若しくは", "もしくは", "から", "まで", "、", "､", "・", "と", "～"];

    // 第１号会員 and 第３条例 name other things than an item and an article.
    private const string AfterItem = "及又並若中本前後該ただ";
    private const string AfterArticle = "例件約文理目";

    private readonly string _text;
    private readonly string _title;

    private ReferenceScanner(string text, string title)
    {
        _text = text;
        _title = JapaneseWidth.ToNarrow(title);
    }

    // Every text of every page is scanned and few name a provision, so the names are made when one does.
    private string[] OwnNames => field ??=
        [.. new[] { _title, "協議会規約", "規約" }.SelectMany(name => new[] { name, "当" + name, "本" + name, "この" + name, "現行" + name })];

    /// <summary>The references of a text, in order, none overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The full title of the bylaws, by which a text may name them.</param>
    public static IReadOnlyList<ReferenceExpression> Scan(string text, string title)
    {
        var scanner = new ReferenceScanner(text, title);
        var found = new List<ReferenceExpression>();
        for (var i = 0; i < text.Length;)
        {
            var next = text.AsSpan(i).IndexOfAny("第前次同本こ各た");
            if (next < 0)
                break;
            i += next;
            if (scanner.Read(i, found.Count > 0 ? found[^1] : null) is { } expression)
            {
                found.Add(expression);
                i = expression.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private ReferenceExpression? Read(int start, ReferenceExpression? last)
    {
        var position = start;
        var parts = ImmutableArray.CreateBuilder<ReferencePart>();
        var next = position;
        while (ReadPart(ref next, parts.Count > 0) is { } part && (parts.Count == 0 || part.Kind > parts[^1].Kind))
        {
            parts.Add(part);
            position = next;
        }

        var sentence = ReadSentence(ref position);
        if (parts.Count == 0 && sentence is not SentencePart.Proviso)
            return null;
        if (parts is [{ Form: ReferenceForm.Each }] && _text[start] == '各')
            return null;
        var isJoined = last is not null && last.End <= start && IsJoint(_text.AsSpan(last.End, start - last.End));
        var (nameStart, owner) = OwnerBefore(start);
        if (owner == ReferenceOwner.Unnamed && isJoined && last!.Owner != ReferenceOwner.Unnamed && parts is [{ Form: ReferenceForm.Numbered }, ..])
            owner = last.Owner;
        if (parts is [{ Form: not ReferenceForm.Numbered }, ..] or [] && owner == ReferenceOwner.Foreign)
            return null;
        return new ReferenceExpression(nameStart, position - nameStart, owner, parts.ToImmutable(), sentence, isJoined);
    }

    private ReferencePart? ReadPart(ref int position, bool isInside)
    {
        var i = SkipSpace(position);
        if (i >= _text.Length || (!isInside && i != position))
            return null;
        ReferencePart? part = _text[i] switch
        {
            '第' => ReadNumbered(ref i),
            '前' => ReadPrevious(ref i),
            '次' => Starts(i, "次の各号") ? Take(ref i, 4, ProvisionKind.Item, ReferenceForm.Each) : ReadWord(ref i, '次', ReferenceForm.Next),
            '同' => ReadWord(ref i, '同', ReferenceForm.Same),
            '本' => ReadWord(ref i, '本', ReferenceForm.This),
            'こ' => Starts(i, "この条") ? Take(ref i, 3, ProvisionKind.Article, ReferenceForm.This)
                : Starts(i, "この項") ? Take(ref i, 3, ProvisionKind.Paragraph, ReferenceForm.This) : null,
            '各' => Starts(i, "各号") && isInside ? Take(ref i, 2, ProvisionKind.Item, ReferenceForm.Each) : null,
            _ => null,
        };
        if (part is not null)
            position = i;
        return part;
    }

    private ReferencePart? ReadNumbered(ref int i)
    {
        var start = SkipSpace(i + 1);
        var length = JapaneseNumeral.Read(_text.AsSpan(start), out var number);
        var unit = SkipSpace(start + length);
        if (length == 0 || number == 0 || unit >= _text.Length || KindOf(_text[unit]) is not { } kind)
            return null;
        var end = unit + 1;
        var branch = ReadBranch(ref end);
        if (IsOtherWord(kind, end))
            return null;
        i = end;
        return new ReferencePart(kind, ReferenceForm.Numbered, new ProvisionNumber(number, branch));
    }

    private int ReadBranch(ref int end)
    {
        if (end >= _text.Length || _text[end] != 'の')
            return 0;
        var length = JapaneseNumeral.Read(_text.AsSpan(end + 1), out var branch);
        if (length == 0 || branch < 2 || (end + 1 + length < _text.Length && "年月日名人回つ分以種者個".Contains(_text[end + 1 + length], StringComparison.Ordinal)))
            return 0;
        end += 1 + length;
        return branch;
    }

    private ReferencePart? ReadPrevious(ref int i)
    {
        if (Starts(i, "前各号"))
            return Take(ref i, 3, ProvisionKind.Item, ReferenceForm.Each);
        var length = JapaneseNumeral.Read(_text.AsSpan(i + 1), out var count);
        var unit = i + 1 + length;
        if (unit >= _text.Length || KindOf(_text[unit]) is not { } kind || IsOtherWord(kind, unit + 1))
            return null;
        i = unit + 1;
        return new ReferencePart(kind, ReferenceForm.Previous, length == 0 ? 1 : Math.Max(count, 1));
    }

    private ReferencePart? ReadWord(ref int i, char word, ReferenceForm form) =>
        i + 1 < _text.Length && _text[i] == word && KindOf(_text[i + 1]) is { } kind && !IsOtherWord(kind, i + 2)
            ? Take(ref i, 2, kind, form)
            : null;

    private static ReferencePart Take(ref int i, int length, ProvisionKind kind, ReferenceForm form)
    {
        i += length;
        return new ReferencePart(kind, form, 1);
    }

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

    private bool IsOtherWord(ProvisionKind kind, int end) => end < _text.Length && kind switch
    {
        ProvisionKind.Article => AfterArticle.Contains(_text[end], StringComparison.Ordinal) && !Starts(end, "本文"),
        ProvisionKind.Paragraph => _text[end] == '目',
        _ => IsIdeograph(_text[end]) && !AfterItem.Contains(_text[end], StringComparison.Ordinal),
    };

    // The name before a reference: our own (part of the link), a law or another body's rules, or none.
    private (int Start, ReferenceOwner Owner) OwnerBefore(int start)
    {
        var end = start;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
            end--;
        if (end > 0 && _text[end - 1] == 'の')
            end--;
        end = SkipBracketBackwards(end);
        if (_title.Length > 0 && end >= _title.Length && JapaneseWidth.ToNarrow(_text[(end - _title.Length)..end]) == _title)
            return (end - _title.Length, ReferenceOwner.Named);
        var nameStart = end;
        while (nameStart > 0 && IsNameCharacter(_text[nameStart - 1]))
            nameStart--;
        if (nameStart >= 2 && _text.AsSpan(nameStart - 2, 2) is "この")
            nameStart -= 2;
        var name = JapaneseWidth.ToNarrow(_text[nameStart..end]);
        if (OwnNames.Contains(name))
            return (nameStart, ReferenceOwner.Named);
        var isAdjacent = end == start && nameStart < start;
        return name.Length > 0 && (isAdjacent || Array.Exists(ForeignNames, foreign => name.EndsWith(foreign, StringComparison.Ordinal)))
            ? (start, ReferenceOwner.Foreign)
            : (start, ReferenceOwner.Unnamed);
    }

    // 地方自治法（昭和２２年法律第６７号）第２条: the name stands before the bracket.
    private int SkipBracketBackwards(int end)
    {
        if (end == 0 || _text[end - 1] is not ('）' or ')'))
            return end;
        var depth = 0;
        for (var i = end - 1; i >= 0; i--)
        {
            depth += _text[i] switch { '）' or ')' => 1, '（' or '(' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return end;
    }

    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        between = between.Trim();
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

    private bool Starts(int position, string word) => string.CompareOrdinal(_text, position, word, 0, word.Length) == 0;

    private int SkipSpace(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '　')
            position++;
        return position;
    }

    private static ProvisionKind? KindOf(char unit) => unit switch
    {
        '条' => ProvisionKind.Article,
        '項' => ProvisionKind.Paragraph,
        '号' => ProvisionKind.Item,
        _ => null,
    };

    private static bool IsIdeograph(char c) => c is (>= '一' and <= '鿿') or '々';

    private static bool IsNameCharacter(char c) =>
        IsIdeograph(c) || char.IsAsciiLetterOrDigit(c)
        || c is (>= 'ァ' and <= 'ー') or (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '○' or '〇' or '◯' or '△' or '□';
}

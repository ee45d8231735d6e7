using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.References;

/// <summary>Reads the name before a reference: the bylaws' own, a law's or another body's, or none.</summary>
/// <param name="title">The full title of the bylaws, by which a text may name them.</param>
internal sealed class ReferenceOwnerReader(string title)
{
    // No name is longer; looking further back would make long runs of references slow.
    private const int LongestName = 60;
    private const int LongestBracket = 200;

    private const string AnyCouncil = "協議会";

    private static readonly string[] ForeignNames =
        ["法", "法律", "令", "憲法", .. BylawsTypes.All, "協定", "基準", "約款", "契約", "指針", "別表", "様式", "別記", "計画", "通知", "告示"];

    // What a body may be called in short: any council by the first, others by a part of their name.
    private static readonly string[] Bodies = [AnyCouncil, "会議", "委員会", "連合会", "自治会", "町内会", "法人"];

    private readonly string _title = JapaneseWidth.ToNarrow(title);

    // Every text of every page is scanned and few name a provision, so the names are made when one does.
    private HashSet<string> OwnNames => field ??= [.. OwnTypes.SelectMany(type => OwnShortNames.Select(body => body + type).Prepend(type)).Append(_title)
        .SelectMany(name => new[] { name, "当" + name, "本" + name, "この" + name, "現行" + name })];

    // What the bylaws call themselves: 規約, as other texts call any bylaws, and the last word of the title.
    private IEnumerable<string> OwnTypes => BylawsTypes.All.Where(type => type == BylawsTypes.Usual || _title.EndsWith(type, StringComparison.Ordinal));

    private IEnumerable<string> OwnShortNames => Bodies.Where(body => body == AnyCouncil || _title.Contains(body, StringComparison.Ordinal));

    private string[] OwnBodies => field ??= ["本会", "当会", "この会", .. OwnShortNames.SelectMany(body => new[] { body, $"本{body}", $"当{body}", $"この{body}" })];

    /// <summary>Whose provisions the reference at <paramref name="start"/> means, and where the name begins if it is part of the reference.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the reference begins.</param>
    public (int Start, ReferenceOwner Owner) Read(string text, int start)
    {
        var floor = Math.Max(0, start - LongestName - LongestBracket);
        var end = start;
        while (end > floor && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > floor && text[end - 1] == 'の')
            end--;
        end = SkipBracketBackwards(text, end, floor);
        if (_title.Length > 0 && end - floor >= _title.Length && JapaneseWidth.ToNarrow(text[(end - _title.Length)..end]) == _title)
            return (end - _title.Length, ReferenceOwner.Named);
        var nameStart = end;
        while (nameStart > floor && IsNameCharacter(text[nameStart - 1]))
            nameStart--;
        if (nameStart - 2 >= floor && text.AsSpan(nameStart - 2, 2) is "この")
            nameStart -= 2;
        var name = JapaneseWidth.ToNarrow(text[nameStart..end]);
        if (OwnNames.Contains(name))
            return OfBody(text, nameStart, floor);
        var isAdjacent = end == start && nameStart < start;
        return name.Length > 0 && (isAdjacent || Array.Exists(ForeignNames, foreign => name.EndsWith(foreign, StringComparison.Ordinal)))
            ? (start, ReferenceOwner.Foreign)
            : (start, ReferenceOwner.Unnamed);
    }

    // 本会の規約 is ours, 団体の規約 another's.
    private (int Start, ReferenceOwner Owner) OfBody(string text, int nameStart, int floor)
    {
        if (nameStart <= floor || text[nameStart - 1] != 'の')
            return (nameStart, ReferenceOwner.Named);
        foreach (var body in OwnBodies)
        {
            var start = nameStart - 1 - body.Length;
            if (start >= floor && string.CompareOrdinal(text, start, body, 0, body.Length) == 0 && (start == floor || !IsNameCharacter(text[start - 1])))
                return (start, ReferenceOwner.Named);
        }

        return nameStart - 2 >= floor && (IsNameCharacter(text[nameStart - 2]) || text[nameStart - 2] is '）' or '」')
            ? (nameStart, ReferenceOwner.Foreign)
            : (nameStart, ReferenceOwner.Named);
    }

    // 地方自治法（昭和２２年法律第６７号）第２条: the name stands before the bracket.
    private static int SkipBracketBackwards(string text, int end, int floor)
    {
        if (end <= floor || text[end - 1] is not ('）' or ')'))
            return end;
        var depth = 0;
        for (var i = end - 1; i >= Math.Max(floor, end - LongestBracket); i--)
        {
            depth += text[i] switch { '）' or ')' => 1, '（' or '(' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return end;
    }

    private static bool IsNameCharacter(char c) =>
        IsIdeograph(c) || char.IsAsciiLetterOrDigit(c)
        || c is (>= 'ァ' and <= 'ー') or (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '○' or '〇' or '◯' or '△' or '□';

    private static bool IsIdeograph(char c) => c is (>= '一' and <= '鿿') or '々';
}

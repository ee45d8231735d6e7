using System.Text.RegularExpressions;

namespace CouncilSite.Tests.Kinds.Bylaws;

/// <summary>A text of law or of an amendment with one slip in it, the same for the same random source.</summary>
internal static partial class MutatedText
{
    private static readonly string[] Pieces =
    [
        "第１条", "第99条", "第１条の２の３", "第〇条", "第999999999条", "２", "(1)", "一　", "ア　", "（ア）", "①", "附則", "附　則", "別表第１", "様式第１号（第２条関係）", "第１章　総則", "第２節　会議",
        "（見出し）", "【", "】", "（", "）", "「", "」", "。", "、", "ただし、", "次の各号", "前条", "前項", "同条", "同項第９号", "第１条から第３条まで", "削除", "次の役員を置く。", "会長　１名", "を「", "」に改める。",
        "を削る。", "の次に次の１条を加える。", "中", "とする。", "附則第１項", "本則中", "題名", "\a", "\0", "\u001B", "\uFFFE", "\uD842", "\u202E", "\u2028", "\u0085", "\t", "　", "\r", "\n\n", "😀", "\uE000", "\uF8FF",
    ];

    public static string Of(string text, Random random) => random.Next(11) switch
    {
        0 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
        1 => Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
        2 => Lines(text, lines => Swap(lines, random.Next(lines.Count), random.Next(lines.Count))),
        3 => Lines(text, lines => lines.Insert(random.Next(lines.Count), Piece(random))),
        4 => Lines(text, lines => MoveArticle(lines, random)),
        5 => text.Length == 0 ? text : text.Remove(random.Next(text.Length), 1),
        6 => text.Insert(random.Next(text.Length + 1), Piece(random)),
        7 => AtNumber(text, random, _ => Piece(random)),
        8 => AtNumber(text, random, _ => random.Next(20).ToString()),
        9 => text[..random.Next(text.Length + 1)],
        _ => Caption().Replace(text, _ => $"（{Piece(random)}）", 1, random.Next(text.Length + 1)),
    };

    private static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private static void Swap(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);

    // The lines of one article once more, somewhere else.
    private static void MoveArticle(List<string> lines, Random random)
    {
        var start = random.Next(lines.Count);
        var moved = lines.GetRange(start, Math.Min(random.Next(1, 8), lines.Count - start));
        if (random.Next(2) == 0)
            lines.RemoveRange(start, moved.Count);
        lines.InsertRange(random.Next(lines.Count + 1), moved);
    }

    private static string AtNumber(string text, Random random, Func<string, string> change)
    {
        var matches = Number().Matches(text);
        if (matches.Count == 0)
            return text;
        var match = matches[random.Next(matches.Count)];
        return text.Remove(match.Index, match.Length).Insert(match.Index, change(match.Value));
    }

    [GeneratedRegex("[0-9０-９]+")]
    private static partial Regex Number();

    [GeneratedRegex("（[^（）\n]{1,20}）|【[^】\n]{1,20}】")]
    private static partial Regex Caption();
}

using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Markdown;

/// <summary>
/// Finds words that one text spells in two ways: ＲＰＡ and RPA, サーバ and サーバー. A part of a longer word and what stands
/// between quotes is left, since it may be a name.
/// </summary>
/// <param name="diagnostics">Takes the faults.</param>
internal sealed partial class TermSpellings(DiagnosticBag diagnostics)
{
    // Words of their own, and not another spelling of the longer one.
    private static readonly HashSet<string> Others = ["ドラマ", "バッタ", "ホッケ"];

    private readonly Dictionary<string, SourceSpan> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Whether a text has words of both sorts at all, as few have.</summary>
    public static bool MayDiffer(ReadOnlySpan<char> whole)
    {
        if (whole.ContainsAnyInRange('Ａ', 'ｚ'))
            return true;
        HashSet<string> stems = [];
        foreach (var word in Katakana().EnumerateMatches(whole))
        {
            if (whole.Slice(word.Index, word.Length) is [.. var stem, 'ー'])
                stems.Add(stem.ToString());
        }

        var known = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Katakana().EnumerateMatches(whole))
        {
            if (known.Contains(whole.Slice(word.Index, word.Length)))
                return true;
        }

        return false;
    }

    /// <summary>Reports each word of a part of the text that is spelt otherwise than where it stands first.</summary>
    public void Check(WrittenText words)
    {
        if (!words.IsAsWritten)
            return;
        foreach (Match match in Term().Matches(words.Text))
        {
            var (word, place) = (match.Value, words.Place(match.Index, match.Length));
            if (Others.Contains(word))
                continue;
            var key = JapaneseWidth.ToNarrow(word).TrimEnd('ー');
            if (_first.TryAdd(key, place) || _first[key].Text == word || !_told.Add(key))
                continue;
            diagnostics.Add(WordingDiagnostics.TwoWays, place, word, _first[key].Text, $"{_first[key].StartPosition.Line}");
        }
    }

    [GeneratedRegex("(?<![ァ-ヴー])[ァ-ヴー]{3,}")]
    private static partial Regex Katakana();

    [GeneratedRegex("(?<![一-龠々ァ-ヶーA-Za-z0-9Ａ-Ｚａ-ｚ０-９.@/・＆&])(?:[A-Za-z]{2,}|[Ａ-Ｚａ-ｚ]{2,}|[ァ-ヴー]{3,})(?![一-龠々ァ-ヶーA-Za-z0-9Ａ-Ｚａ-ｚ０-９.@/・＆&])(?![^「『」』]{0,100}[」』])")]
    private static partial Regex Term();
}

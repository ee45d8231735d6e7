using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>
/// Counts the paragraphs that Word numbers by itself, whose numbers (第１条, ２, （１）) therefore stand nowhere in the text:
/// in the order in which they are asked for.
/// </summary>
internal sealed partial class WordNumbering
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordStyle> _styles;
    private readonly Dictionary<string, WordList> _lists;
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, int Level)> _begun = [];

    /// <summary>The numbering of a document.</summary>
    /// <param name="numbering">The part that defines the lists; null where there is none.</param>
    /// <param name="styles">The part that defines the styles, which may number their paragraphs; null where there is none.</param>
    public WordNumbering(XElement? numbering, XElement? styles)
    {
        _styles = WordListReader.ReadStyles(styles);
        _lists = WordListReader.ReadLists(numbering, _styles);
    }

    /// <summary>What Word writes before the words of the next paragraph, with a wide space after it; empty for nothing.</summary>
    /// <param name="style">The paragraph's style; empty for the usual one.</param>
    /// <param name="list">The list that the paragraph names itself; null for that of its style.</param>
    /// <param name="level">Its level there, from 0; null likewise.</param>
    public string NumberOf(string style, string? list, string? level)
    {
        var styles = StylesOf(style).ToList();
        if ((list ?? styles.Select(above => above.List).FirstOrDefault(found => found is not null)) is not { } id || !_lists.TryGetValue(id, out var found))
            return "";
        level ??= styles.Select(above => above.Level).FirstOrDefault(named => named is not null);
        var depth = level is not null ? Math.Min(WordListReader.ToNumber(level) ?? 0, WordListReader.Levels - 1)
            : Math.Max(0, found.Levels.TakeWhile(numbered => numbered.Style != style).Count() % WordListReader.Levels);
        return Write(found.Levels[depth], Count(id, found, depth), found.Levels);
    }

    private IEnumerable<WordStyle> StylesOf(string style)
    {
        for (var i = 0; i < LongestChain && _styles.TryGetValue(style, out var found); i++)
        {
            yield return found;
            style = found.BasedOn;
        }
    }

    private int[] Count(string id, WordList list, int depth)
    {
        if (!_counts.TryGetValue(list.Definition, out var counts))
            _counts[list.Definition] = counts = [.. list.Levels.Select(level => level.Start - 1)];
        // A list counts on from the others of its definition, unless it says with what it begins.
        if (_begun.Add((id, depth)) && list.Begins[depth] is { } first)
            counts[depth] = first - 1;
        counts[depth]++;
        for (var below = depth + 1; below < counts.Length; below++)
        {
            if (list.Levels[below].Restarts)
                counts[below] = list.Levels[below].Start - 1;
        }

        return counts;
    }

    private static string Write(WordLevel level, int[] counts, IReadOnlyList<WordLevel> levels)
    {
        if (level.Format == "bullet")
            return "";
        var number = Place().Replace(level.Text, match =>
        {
            var index = match.Value[1] - '1';
            return Write(level.IsLegal ? "decimal" : levels[index].Format, Math.Max(counts[index], levels[index].Start));
        });
        return number.Length > 0 && level.IsSpaced ? number + "　" : number;
    }

    // In one of Word's formats (ST_NumberFormat); in digits for one that bylaws do not use.
    private static string Write(string format, int number) => format switch
    {
        "none" => "",
        "decimalFullWidth" or "decimalFullWidth2" => JapaneseNumeral.Wide(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => NumberMark.Write(NumberStyle.Circled, number),
        "decimalEnclosedParen" => NumberMark.Write(NumberStyle.Parenthesized, number),
        "decimalEnclosedFullstop" => NumberMark.Write(NumberStyle.Dotted, number),
        "japaneseCounting" or "japaneseDigitalTenThousand" or "japaneseLegal" or "ideographDigital" or "chineseCounting" or "chineseCountingThousand" => NumberMark.Kanji(number),
        "aiueo" or "aiueoFullWidth" => NumberMark.Write(NumberStyle.Kana, number),
        "iroha" or "irohaFullWidth" => NumberMark.Write(NumberStyle.Iroha, number),
        "lowerLetter" when number is > 0 and <= 26 => $"{(char)('a' + number - 1)}",
        "upperLetter" when number is > 0 and <= 26 => $"{(char)('A' + number - 1)}",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}

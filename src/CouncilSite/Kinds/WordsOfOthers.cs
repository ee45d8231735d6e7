using System.Text.RegularExpressions;
using CouncilSite.Content;

namespace CouncilSite.Kinds;

/// <summary>What a text does not say of the council itself: what it quotes, and what it tells of another organisation.</summary>
internal static partial class WordsOfOthers
{
    // What organisations are called, whichever the council is.
    private const string AnyCouncil = "協議会|協会|連合会|連盟|研究会|組合|法人|会社|学会|市|町|村";

    // In characters: so that a line without an end takes no longer than many.
    private const int LongestSentence = 400;

    /// <summary>Whether such words stand at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    /// <param name="settings">The council's own names.</param>
    public static bool Include(string text, int place, SiteSettings settings)
    {
        var before = text.AsSpan(Math.Max(0, place - LongestSentence)..place);
        var sentence = before[(before.LastIndexOfAny('。', '\n') + 1)..];
        if (sentence.LastIndexOfAny('「', '『') > sentence.LastIndexOfAny('」', '』'))
            return true;
        var told = sentence.ToString().Replace(settings.Name, "", StringComparison.Ordinal).Replace(settings.ShortName, "", StringComparison.Ordinal);
        return Others().IsMatch(told);
    }

    [GeneratedRegex("(?:他|ほか|別|よそ|近隣|隣|全国|各地)の[^、]{0,12}(?:会|団体|市|町|村|県)|(?:となり|隣)[市町村県]|[一-龠々ァ-ヴーA-Za-zＡ-Ｚａ-ｚ]{1,20}(?:" + AnyCouncil + ")(?:の|は|が|で|では|でも)")]
    private static partial Regex Others();
}

using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>
/// Finds characters that look like those that belong there: 二ュース, 努カ, デ―タ, ＮＰО, 2O名. Only what no word can be
/// written with is told; a kanji between two words of katakana (スキル力アップ) may be meant.
/// </summary>
internal static partial class LookAlikes
{
    // Each kanji, katakana or hiragana beside the one that it is mistaken for.
    private const string Twins = "力カ口ロ工エ夕タ卜ト八ハ二ニ才オ千チ三ミ一ーへヘべベぺペ〇○";

    // Cyrillic and Greek letters of the shape of Latin ones.
    private const string Foreign = "АВЕЅІЈКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string Cyrillic = "АВЕЅІЈКМНОРСТХаеорсухіјѕ";
    private const string Latin = "ABESIJKMHOPCTXaeopcyxijsABEZHIKMNOPTYXo";

    private const string LatinLetters = "A-Za-zＡ-Ｚａ-ｚ";
    private const string Digits = "0-9０-９";
    private const string Counted = "[名人年円月日件回台社時分%％]";

    // What is counted in katakana, behind a numeral of kanji: コース三タイプ, センター二カ所.
    private const string Counters = "カ[所月国年町村条店校]|コース|チーム|グループ|タイプ|クラス|セット|ページ|メートル|キロ|ドル|ユーロ|ユニット|パターン|ブロック|ステージ|ラウンド|ポイント|パーセント|トン|グラム|ケース|フロア|シーズン|ゲーム|センチ|ミリ|コマ|ケタ|レーン|ビル|テーマ|メニュー";

    private const int LongestQuoted = 6;

    /// <summary>What is looked for; the group that matches is the character, and its name what it is mistaken for.</summary>
    public static IReadOnlyList<Regex> Patterns { get; } = [KanjiInKatakana(), KatakanaInKanji(), DashInKatakana(), LetterOrDigit(), ForeignLetter()];

    /// <summary>The character that belongs in the place of the one that was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where it was found in the text.</param>
    public static string FindMeant(string text, Group found)
    {
        var (before, after) = (found.Index > 0 ? text[found.Index - 1] : ' ', found.Index + 1 < text.Length ? text[found.Index + 1] : ' ');
        return found.Name switch
        {
            "long" => "ー",
            "dash" => "－",
            "zero" => LikeNeighbours('0'),
            "one" => LikeNeighbours('1'),
            "capital" => LikeNeighbours('I'),
            "kanji" => "〇",
            "twin" => $"{Twins[Twins.IndexOf(found.Value[0], StringComparison.Ordinal) ^ 1]}",
            _ => LikeNeighbours(Latin[Foreign.IndexOf(found.Value[0], StringComparison.Ordinal)]),
        };

        string LikeNeighbours(char letter) => $"{(JapaneseWidth.ToNarrow(before) != before || JapaneseWidth.ToNarrow(after) != after ? (char)(letter + 0xFEE0) : letter)}";
    }

    /// <summary>The word that it was found in, for a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where it was found in the text.</param>
    public static string WordAround(string text, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && index - start < LongestQuoted && IsOfWord(text[start - 1]))
            start--;
        while (end < text.Length && end - index < LongestQuoted && IsOfWord(text[end]))
            end++;
        return text[start..end];
    }

    private static bool IsOfWord(char letter) => WordLetters.Include(JapaneseWidth.ToNarrow(letter)) || letter is '〇' or '○' or '◯';

    // No word begins with ー, ン or a small letter, and none ends with ッ. Behind another word 力 and 口 may be meant, and
    // what stands before a name with ッ (八ッ場) a numeral.
    [GeneratedRegex(
        "(?<twin>[二力口工夕卜八三千才])(?=[ンャュョァィゥェォ]|[ーッ][ァ-ヴ])|(?<=[ァ-ヴ]ッ)(?<twin>[力口工夕卜])|(?<=[ァ-ヴー])(?<twin>卜)|(?<twin>卜)(?=[ァ-ヴー])"
        + "|(?<=[ァ-ヴー])(?<twin>[工夕才]|口(?!コミ|パク|ゲンカ|グセ)|[二一](?!" + Counters + "))(?=[ァ-ヴ])|(?<=[ァ-ヴ])(?<twin>二)(?=ー)"
        + "|(?<![一-龠々ァ-ヴー" + Digits + LatinLetters + "])(?<twin>[工夕才])(?=[ァ-ヴ]{2})|(?<![一-龠々ァ-ヴー])(?<twin>口)(?=グ|ボ|ゴ|ビ|ケッ|シア|マン|ジ)"
        + "|(?<![一-龠々])(?<twin>力)(?=タログ|メラ|レンダ|テゴリ|ルテ|フェ|バー|ラー|ウン|ナダ|リキュ|プセル)|(?<=アメリ|アフリ)(?<twin>力)|(?<=デー|コンピュー)(?<twin>夕)(?![一-龠])"
        + "|(?<twin>[へべぺ])(?=[ーッンァィゥェォャュョ][ァ-ヴ])|(?<=^|[。、「『（(・：:\\s])(?<twin>[へべぺ])(?=[ァ-ヴ]{2})")]
    private static partial Regex KanjiInKatakana();

    // Not what counts (五カ年), nor a sub-item of law (第2号ロ).
    [GeneratedRegex(
        "(?<=[努協能有電魅活効実総学権入出労迫圧勢体視聴速暴武腕脚握筋磁浮重])(?<twin>カ)(?![ァ-ヶー所月国年町村条店校])|(?<=[窓人入出間河])(?<twin>ロ)(?![ァ-ヶー])"
        + "|(?<=[加施着竣商])(?<twin>エ)(?![ァ-ヶー])|(?<=[電図木陶大人重化])(?<twin>エ)(?=[事場業学芸夫])|(?<=[をのがはで、])(?<twin>エ)(?=[事場][をのがはで、。中])"
        + "|(?<![ァ-ヶー])(?<twin>タ)(?=[方食刻暮焼涼](?![一-龠]))|(?<=七)(?<twin>タ)(?![ァ-ヶー])|(?<=第)(?<twin>[ニハー])(?=[条項号回章部期次月])|(?<![ァ-ヶー一-龠])(?<twin>[ニハ])(?=月[にのはを])"
        + "|(?<![ぁ-んァ-ヶー" + Digits + LatinLetters + "])(?<twin>ー)(?=[般覧括緒斉律])|(?<=[統唯単均])(?<twin>ー)(?![ァ-ヶー" + LatinLetters + "])|(?<=天)(?<twin>オ)(?![ァ-ヶー])"
        + "|(?<=[ぁ-ん一-龠々ァ-ヴー])(?<twin>ヘ)(?=[行向送届進戻移]|お[越送])")]
    private static partial Regex KatakanaInKanji();

    // A dash is told where it cannot part two words: beside a single letter, behind a small one, before a particle. Between
    // two single letters it may stand for all between them (ア－オ).
    [GeneratedRegex(
        "(?<=[ァ-ヴー])(?<long>[－−‐‑]|(?<=[ャュョァィゥェォ].|(?<![ァ-ヴー])[ァ-ヴ].)[―—–─-]|[―—–─-](?=[ァ-ヴ](?![ァ-ヴー])))(?=[ァ-ヴ])(?<!(?<![ァ-ヴー])[アカサタナハマヤラワ].(?=[アカサタナハマヤラワオコソトノホモヨロヲン](?![ァ-ヴー])))"
        + "|(?<=[ァ-ヴ])(?<long>[―—–─－])(?=[をはがのにでともや。])|(?<=[" + Digits + "])(?<dash>ー)(?=[" + Digits + "])")]
    private static partial Regex DashInKatakana();

    [GeneratedRegex(
        "(?<=(?<![" + LatinLetters + "])[" + Digits + "][" + Digits + "OＯ]{0,4})(?<zero>[OＯ])(?=[" + Digits + "OＯ,，]{0,8}(?:[" + Digits + "](?![" + LatinLetters + "])|" + Counted + "))"
        + "|(?<![" + LatinLetters + "])(?<one>[lIｌＩ])(?=[" + Digits + "]{1,4}" + Counted + ")"
        + "|(?<![" + LatinLetters + "])(?<capital>[lｌⅠ])(?=(?:[TＴ]|CT|ＣＴ|oT|ｏＴ)(?![a-zａ-ｚ]))"
        + "|(?<=[一二三四五六七八九〇]|[一二三四五六七八九][○◯])(?<kanji>[○◯])(?=[一二三四五六七八九〇○◯年月日])|(?<twin>〇)(?=[印×△◎]|を付|をつけ|で囲)|(?<=[◎×△])(?<twin>〇)")]
    private static partial Regex LetterOrDigit();

    // A letter of another script among Latin ones, or alone where it is of a script that no Japanese text has letters of.
    [GeneratedRegex("(?<=[" + LatinLetters + "])(?<letter>[" + Foreign + "])|(?<letter>[" + Foreign + "])(?=[" + LatinLetters + "])|(?<!\\p{IsCyrillic})(?<letter>[" + Cyrillic + "])(?!\\p{IsCyrillic})")]
    private static partial Regex ForeignLetter();
}

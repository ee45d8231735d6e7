namespace CouncilSite.Text;

/// <summary>Kanji that stand for each other in names: 斎 for 齋, 髙 for 高. Two names that differ in nothing else are one name, spelt twice.</summary>
public static class KanjiVariants
{
    // Each group begins with the character that stands for all of it.
    private const string Groups =
        "斉齊斎齋 辺邊邉 高髙 崎﨑嵜碕 浜濱濵 沢澤 広廣 国國 桜櫻 滝瀧 島嶋嶌 富冨 吉𠮷 柳栁 角⻆ 徳德 恵惠 真眞 竜龍 栄榮 寿壽 静靜 礼禮 実實 関關 円圓 万萬 会會 学學 与與 来來 宝寶 鉄鐵 塩鹽 渋澁 黒黑 横橫 郎郞 館舘 曽曾 槙槇 薮藪籔 桧檜 遥遙 亀龜 豊豐 芦蘆 蔵藏 数數 当當 条條 剣劍 仏佛 体體 台臺 団團 図圖 声聲 変變 予豫 双雙";

    private static readonly Dictionary<string, string> First = Groups.Split(' ')
        .Select(group => group.EnumerateRunes().Select(rune => rune.ToString()).ToList())
        .SelectMany(group => group.Skip(1), (group, variant) => (Variant: variant, First: group[0]))
        .DistinctBy(pair => pair.Variant)
        .ToDictionary(pair => pair.Variant, pair => pair.First, StringComparer.Ordinal);

    private static readonly Dictionary<char, char> FirstOf =
        First.Where(pair => pair is { Key.Length: 1, Value.Length: 1 }).ToDictionary(pair => pair.Key[0], pair => pair.Value[0]);

    /// <summary>Whether two letters are one, or variants of one.</summary>
    public static bool AreSame(char letter, char other) =>
        letter == other || (letter >= '一' && other >= '一' && FirstOf.GetValueOrDefault(letter, letter) == FirstOf.GetValueOrDefault(other, other));

    /// <summary>The text with the first character of each group in the place of the others.</summary>
    public static string Fold(string text) => string.Concat(text.EnumerateRunes().Select(rune => First.GetValueOrDefault(rune.ToString(), rune.ToString())));
}

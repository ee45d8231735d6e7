namespace CouncilSite.Text;

/// <summary>The letters that names and terms are written with: where one stands beside them, they are a part of a longer word.</summary>
internal static class WordLetters
{
    /// <summary>Whether a character is one: kanji, katakana, a Latin letter or a digit.</summary>
    public static bool Include(char letter) => letter is >= '一' and <= '龠' or >= 'ァ' and <= 'ヺ' or 'ー' or '々' || char.IsAsciiLetterOrDigit(letter);
}

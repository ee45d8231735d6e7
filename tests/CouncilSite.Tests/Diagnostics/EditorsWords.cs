using System.Text.RegularExpressions;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>The words in which editors are spoken to: those of an office, and one word for one thing.</summary>
internal static partial class EditorsWords
{
    /// <summary>That a message, a hint, or what a field is called and may be, is in such words and in short sentences.</summary>
    public static void AssertAre(string text)
    {
        Assert.DoesNotMatch(ProgrammersWords(), text);
        Assert.DoesNotMatch(OtherTerms(), text);
        // What is to be typed, in the letters of programs, makes no sentence hard to read.
        Assert.All(text.Split('。', '\n'), sentence => Assert.InRange(sentence.Count(letter => !char.IsAscii(letter)), 0, 60));
    }

    [GeneratedRegex("文字列|アンカー|エンコー|パース|フロントマター|ルート|構文|トークン|スキーマ|パラメータ|ディレクトリ|引数|配列|オブジェクト|デフォルト|YAML|XML|NFC|NFD")]
    private static partial Regex ProgrammersWords();

    // Elsewhere they are: 内容, 資料の, リポジトリ, 違う, 言葉, 住所.
    [GeneratedRegex("コンテンツ|刷られ|印刷され|リポジトリー|ちが[いうっわ]|ことば|(?<!メール)アドレス")]
    private static partial Regex OtherTerms();
}

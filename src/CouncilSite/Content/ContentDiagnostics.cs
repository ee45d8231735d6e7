using CouncilSite.Diagnostics;

namespace CouncilSite.Content;

/// <summary>What can be wrong with content files, whatever their kind.</summary>
public static class ContentDiagnostics
{
    /// <summary>The content folder is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFolder = new(
        "CON001", Severity.Error,
        "コンテンツのフォルダー「{0}」がありません。",
        "The content folder '{0}' does not exist.",
        "--content でフォルダーを指定するか、リポジトリーの一番上で実行してください。",
        "Give the folder with --content, or run at the top of the repository.");

    /// <summary>A folder below content/ that no kind of content reads.</summary>
    public static readonly DiagnosticDescriptor UnknownFolder = new(
        "CON002", Severity.Error,
        "フォルダー「{0}」は知らない種類です。",
        "No kind of content is called '{0}'.",
        "「{1}」の書き間違いではありませんか。使えるフォルダー: {2}",
        "Did you mean '{1}'? Folders: {2}");

    /// <summary>The file cannot be opened.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CON003", Severity.Error,
        "ファイルを読めません（{0}）。",
        "The file cannot be read ({0}).",
        "ファイルの権限と、壊れたリンクでないかを確かめてください。",
        "Check its permissions, and that it is no broken link.");

    /// <summary>The file has no text.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "CON004", Severity.Error,
        "ファイルが空です。",
        "The file is empty.",
        "要らないファイルなら消してください。",
        "Delete the file if it is not needed.");

    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "CON005", Severity.Error,
        "文字コードがUTF-8ではありません。",
        "The file is not UTF-8.",
        "メモ帳なら「名前を付けて保存」で文字コードをUTF-8にして保存し直してください。",
        "Save it again as UTF-8.");

    /// <summary>A file name that cannot be a good address.</summary>
    public static readonly DiagnosticDescriptor WrongFileName = new(
        "CON006", Severity.Error,
        "ファイル名「{0}」はページの住所にできません。",
        "The file name '{0}' cannot become an address.",
        "半角の英小文字・数字・ハイフンだけの100字までの名前にしてください（例: 2021-general.md）。con や aux など、Windowsが使う名前も避けてください。",
        "Use up to 100 ASCII lower-case letters, digits and hyphens (like 2021-general.md), and no name of a Windows device such as con or aux.");

    /// <summary>A decomposed (macOS) file name.</summary>
    public static readonly DiagnosticDescriptor DecomposedFileName = new(
        "CON007", Severity.Warning,
        "ファイル名「{0}」の濁点が分かれた形（NFD）になっています。",
        "The file name '{0}' is in decomposed form (NFD).",
        "Macで付けた名前は、GitHubの画面で一度付け直すと直ります。公開する住所は合成した形（NFC）です。",
        "Rename it on GitHub. It is published in composed form (NFC).");

    /// <summary>Markdown without front matter.</summary>
    public static readonly DiagnosticDescriptor MissingFrontMatter = new(
        "CON008", Severity.Error,
        "ファイルの先頭に「---」で囲んだ見出し欄がありません。",
        "The file does not begin with front matter between '---' lines.",
        "1行目に --- だけを書き、その前に空行や文字を置かないでください。",
        "Write --- alone on line 1, with nothing before it.");

    /// <summary>Front matter that is never closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "CON009", Severity.Error,
        "見出し欄を閉じる「---」がありません。",
        "The front matter is not closed by a '---' line.",
        "項目の最後の次の行に --- だけを書いてください。",
        "Write --- alone on the line after the last field.");

    /// <summary>A file of a type that the folder does not take.</summary>
    public static readonly DiagnosticDescriptor WrongFileType = new(
        "CON010", Severity.Error,
        "「{0}」のファイルはこのフォルダーでは使いません。",
        "This folder takes no '{0}' files.",
        "このフォルダーのファイルの種類: {1}",
        "Files in this folder: {1}");

    /// <summary>An old address that no static host can serve.</summary>
    public static readonly DiagnosticDescriptor WrongAlias = new(
        "CON011", Severity.Error,
        "前の住所「{0}」からの案内は作れません（{1}）。",
        "Nothing can be published at the old address '{0}' ({2}).",
        "「?」や「#」から後を除いた、/ で始まる住所を書いてください。",
        "Write the path alone, without anything from '?' or '#' on.");

    /// <summary>A character that no text of the site may hold.</summary>
    public static readonly DiagnosticDescriptor UnsoundCharacter = new(
        "CON012", Severity.Error,
        "使えない文字（{0}）があります。",
        "The character {0} cannot be used.",
        "目に見えない文字です。WordやPDFから貼ったときに入ることがあります。この文字を消すか、前後の文字ごと打ち直してください。",
        "It is invisible, and often comes along when text is pasted from Word or a PDF. Delete it, or type the words around it anew.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MissingFolder, UnknownFolder, Unreadable, Empty, NotUtf8, WrongFileName, DecomposedFileName,
        MissingFrontMatter, UnclosedFrontMatter, WrongFileType, WrongAlias,
        UnsoundCharacter,
    ];
}

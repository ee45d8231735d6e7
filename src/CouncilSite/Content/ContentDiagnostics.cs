using CouncilSite.Diagnostics;

namespace CouncilSite.Content;

/// <summary>What can be wrong with content files, whatever their kind.</summary>
public static class ContentDiagnostics
{
    /// <summary>The content folder is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFolder = new(
        "CON001", Severity.Error,
        "内容のフォルダー「{0}」がありません。",
        "The content folder '{0}' does not exist.",
        "内容のフォルダー（ふつうは content）のある場所で実行するか、--content で指定してください。",
        "Give the folder with --content, or run at the top of the repository.");

    /// <summary>A folder below content/ that no kind of content reads.</summary>
    public static readonly DiagnosticDescriptor UnknownFolder = new(
        "CON002", Severity.Error,
        "フォルダー「{0}」は、どの種類の内容でもありません。",
        "No kind of content is called '{0}'.",
        "{1}使えるフォルダー: {3}",
        "{2}Folders: {3}");

    /// <summary>The file cannot be opened.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "CON003", Severity.Error,
        "ファイルを読めません。",
        "The file cannot be read ({0}).",
        "このファイルを読む権限があるか、ほかのソフトで開いたままでないかを確かめてください。",
        "Check its permissions, and that it is no broken link.");

    /// <summary>The file has no text.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "CON004", Severity.Error,
        "ファイルが空です。",
        "The file is empty.",
        "要らないファイルなら消してください。中身があるはずなら、もう一度保存し直してください。",
        "Delete the file if it is not needed. If it should not be empty, it is no ordinary file (a pipe, for example).");

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
        "ファイル名「{0}」の濁点や半濁点が、別の文字に分かれています。",
        "The file name '{0}' is in decomposed form (NFD).",
        "Macで付けた名前です。GitHubの画面で、同じ名前を打ち直すと直ります。公開する住所は、ふつうの1文字にそろえます。",
        "Rename it on GitHub. It is published in composed form (NFC).");

    /// <summary>Markdown without front matter.</summary>
    public static readonly DiagnosticDescriptor MissingFrontMatter = new(
        "CON008", Severity.Error,
        "ファイルの先頭に「---」で囲んだ見出し欄がありません。",
        "The file does not begin with front matter between '---' lines.",
        "1行目と、項目の最後の次の行に、--- だけを書いてください。1行目の前に空の行や文字を置かないでください。",
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

    /// <summary>A symbolic link, which could lead anywhere.</summary>
    public static readonly DiagnosticDescriptor Link = new(
        "CON013", Severity.Error,
        "リンク（ショートカット）は読みません。",
        "Links are not followed.",
        "リンク先のファイルそのものを、ここに置いてください。",
        "Put the file itself here instead.");

    /// <summary>A file of more bytes than there may be.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "CON014", Severity.Error,
        "ファイルが大きすぎます（上限 {0} MB）。",
        "The file is too large (the limit is {0} MB).",
        "文章や表は複数のファイルに分け、画像やPDFは小さく保存し直してください。",
        "Divide a text or table into several files; save a picture or PDF smaller.");

    /// <summary>More files than there may be.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = new(
        "CON015", Severity.Error,
        "ファイルが多すぎるので読みませんでした（上限 {0}）。",
        "There are too many files; none was read (the limit is {0}).",
        "--content のフォルダーが正しいか、要らないファイルが入っていないかを確かめてください。",
        "Check that --content is the right folder, and that it holds nothing that does not belong there.");

    /// <summary>Folders within folders beyond the limit.</summary>
    public static readonly DiagnosticDescriptor FoldersTooDeep = new(
        "CON016", Severity.Error,
        "フォルダーの中のフォルダーが深すぎます（上限 {0} 段）。",
        "The folders are nested too deeply (the limit is {0}).",
        "ファイルを上のフォルダーに移してください。",
        "Move the files to a folder further up.");

    /// <summary>A file with the name of a kind of content.</summary>
    public static readonly DiagnosticDescriptor FileForFolder = new(
        "CON017", Severity.Error,
        "「{0}」はフォルダーのはずですが、ファイルです。",
        "'{0}' should be a folder, and is a file.",
        "ファイルの名前を変え、フォルダーを作ってください。",
        "Rename the file and make the folder.");

    /// <summary>A folder with the name of a file of text.</summary>
    public static readonly DiagnosticDescriptor FolderForFile = new(
        "CON018", Severity.Error,
        "「{0}」はファイルのはずですが、フォルダーです。",
        "'{0}' should be a file, and is a folder.",
        "フォルダーの名前から拡張子を取るか、ファイルを置き直してください。",
        "Take the extension off the folder, or put the file there.");

    /// <summary>A file name with control characters or in another encoding.</summary>
    public static readonly DiagnosticDescriptor UnsoundFileName = new(
        "CON019", Severity.Error,
        "名前に使えない文字のあるファイルです。",
        "The name of the file has characters that cannot be used.",
        "改行、タブ、目に見えない文字を除いた名前にしてください。Windowsの古いZIPから出した名前は、文字化けしていることがあります。",
        "Give it a name without line ends, tabs and invisible characters, in UTF-8.");

    /// <summary>Two names that are one in composed form.</summary>
    public static readonly DiagnosticDescriptor TwinNames = new(
        "CON020", Severity.Error,
        "同じ名前のファイルが二つあります（「{0}」、濁点の表し方だけが違う）。",
        "There are two files called '{0}' (decomposed and composed).",
        "一方はMacで付けた名前です。どちらかを消すか、名前を変えてください。",
        "One of them was named on macOS. Delete or rename one.");

    /// <summary>A file that nothing names.</summary>
    public static readonly DiagnosticDescriptor Unnamed = new(
        "CON021", Severity.Warning,
        "公開するどのページからも使われていないので、「{0}」は公開しません。",
        "'{0}' is not published: no published page uses it.",
        "公開するなら本文にリンクを書き、公開した住所を残すなら addresses.yml に加えてください。まだ公開日の来ないページのファイルなら、そのままで構いません。要らなければ消してください。",
        "Link to it, or list its address in addresses.yml, to publish it. It may stay if its page is still to appear; otherwise delete it.");

    /// <summary>A type of file that browsers run, or that the public cannot open.</summary>
    public static readonly DiagnosticDescriptor AttachmentType = new(
        "CON022", Severity.Error,
        "「{0}」のファイルは公開できません。",
        "Files of the type '{0}' cannot be published.",
        "PDF、Word・Excel・PowerPoint、画像、音声・動画、ZIP、TXTのどれかで保存し直してください。HTMLの文書は、Markdownのページにします。",
        "Save it as PDF, an Office file, a picture, sound, video, ZIP or TXT. Make a Markdown page of an HTML document.");

    /// <summary>An SVG picture that does more than draw.</summary>
    public static readonly DiagnosticDescriptor ActiveSvg = new(
        "CON023", Severity.Error,
        "SVGの画像に、図形でないもの（{0}）があります。",
        "The SVG picture holds something other than drawings ({0}).",
        "スクリプト、リンク、外部のファイル、HTML、DOCTYPEは使えません。「プレーンSVG」で書き出すか、PNGで保存し直してください。",
        "Scripts, links, external files, HTML and DOCTYPE cannot be used. Export it as plain SVG, or as PNG.");

    /// <summary>An SVG picture that is no well-formed XML.</summary>
    public static readonly DiagnosticDescriptor MalformedSvg = new(
        "CON024", Severity.Error,
        "SVGの画像を読めません（途中で切れているか、書き方が正しくありません）。",
        "The SVG picture cannot be read ({0}).",
        "「プレーンSVG」で書き出すか、PNGで保存し直すと直ります。",
        "Export it as plain SVG, or as PNG.");

    /// <summary>A folder whose entries cannot be listed.</summary>
    public static readonly DiagnosticDescriptor UnreadableFolder = new(
        "CON025", Severity.Error,
        "フォルダーを読めません。",
        "The folder cannot be read.",
        "フォルダーの権限を確かめてください。",
        "Check its permissions.");

    /// <summary>content/site.yml is missing.</summary>
    public static readonly DiagnosticDescriptor MissingSettings = new(
        "SITE002", Severity.Error,
        "サイトの設定「{0}」がありません。",
        "The site's settings '{0}' are missing.",
        "サイトの名前と住所を書いた site.yml を置いてください。",
        "Add a site.yml with the site's name and address.");

    /// <summary>Content that a newer version of the program was made for. Arguments: its form, the newest one that is known.</summary>
    public static readonly DiagnosticDescriptor NewerFormat = new(
        "SITE015", Severity.Error,
        "内容は、このプログラムより新しい書き方（format: {0}）で書かれています。このプログラムが読めるのは {1} までです。",
        "The content is written in a newer form (format: {0}) than this program reads ({1}).",
        "プログラムを新しい版にしてください（dotnet tool update --global council-site）。.github/workflows に version があれば、それも新しい版にします。",
        "Update the program (dotnet tool update --global council-site), and the version in .github/workflows if there is one.");

    /// <summary>A file whose name can be no address.</summary>
    public static readonly DiagnosticDescriptor UnpublishableName = new(
        "SITE008", Severity.Error,
        "ファイル「{0}」の名前では公開できません（{1}）。",
        "A file named '{0}' cannot be published ({2}).",
        "ファイル名を変えてください。",
        "Rename the file.");

    /// <summary>What is not published yet. Arguments: how many, which in Japanese, which in English.</summary>
    public static readonly DiagnosticDescriptor Unpublished = new(
        "CON030", Severity.Notice,
        "まだ公開しないもの：{0} 件（{1}）",
        "Not published yet: {0} ({2})",
        "下書きは、draft の行を消すと公開されます。先の日付のものは、その日に公開されます。",
        "A draft is published when its line 'draft' is removed, and what is of a later day on that day.");

    /// <summary>A date far from the one that the file is named for.</summary>
    public static readonly DiagnosticDescriptor OtherThanNamed = new(
        "CON031", Severity.Warning,
        "日付「{0}」が、ファイル名の日付「{1}」から離れています。",
        "The date '{0}' is far from '{1}', which the file is named for.",
        "年や月の書き間違いではありませんか。",
        "Check the year and the month.");

    /// <summary>Fields between lines of dashes once more, at the head of the text.</summary>
    public static readonly DiagnosticDescriptor SecondFrontMatter = new(
        "CON032", Severity.Error,
        "見出し欄が二つあります。",
        "There is a second front matter.",
        "一つのファイルには一つのページを書きます。二度貼り付けたのなら一方を消し、別のページなら別のファイルにしてください。",
        "A file holds one page: delete one of them, or make a file of its own of it.");

    /// <summary>A published address that stands twice in the list.</summary>
    public static readonly DiagnosticDescriptor RepeatedAddress = new(
        "CON034", Severity.Warning,
        "住所「{0}」が二度あります（{1}）。",
        "The address '{0}' stands twice ({1}).",
        "どちらかの行を消してください。",
        "Delete one of the lines.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        MissingFolder, UnknownFolder, Unreadable, Empty, NotUtf8, WrongFileName, DecomposedFileName,
        MissingFrontMatter, UnclosedFrontMatter, WrongFileType, WrongAlias,
        Link, FileTooLarge, TooManyFiles, FoldersTooDeep, FileForFolder, FolderForFile, UnsoundFileName, TwinNames,
        RepeatedAddress, Unnamed, AttachmentType, ActiveSvg, MalformedSvg, UnreadableFolder, MissingSettings, NewerFormat, UnpublishableName, Unpublished, OtherThanNamed, SecondFrontMatter,
    ];
}

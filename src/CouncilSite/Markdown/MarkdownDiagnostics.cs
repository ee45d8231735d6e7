using CouncilSite.Diagnostics;

namespace CouncilSite.Markdown;

/// <summary>What a Japanese author writes in Markdown and probably means otherwise.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>A full-width mark at the beginning of a line, which Markdown takes for text.</summary>
    public static readonly DiagnosticDescriptor FullWidthMark = new(
        "MD001", Severity.Warning,
        "行頭の「{0}」は{1}になりません。",
        "'{0}' at the beginning of a line makes no {2}.",
        "半角で「{3}」と書いてください。",
        "Write '{3}' in ASCII.");

    /// <summary>Raw HTML, which is not let through.</summary>
    public static readonly DiagnosticDescriptor RawHtml = new(
        "MD002", Severity.Warning,
        "HTMLのタグ「{0}」はそのまま文字として表示されます。",
        "The HTML tag '{0}' is shown as text.",
        "太字は **太字**、リンクは [文字](住所) のように書き直してください。文字として見せるなら ` で囲んでください。",
        "Write it in Markdown, or put it between backticks to show it.");

    /// <summary>A first-level heading: the page's title is that already.</summary>
    public static readonly DiagnosticDescriptor FirstLevelHeading = new(
        "MD003", Severity.Warning,
        "本文の見出し「{0}」が第1段階（#）です。",
        "The heading '{0}' is of the first level (#).",
        "ページの題が第1段階なので、本文は「## 」から始めてください。",
        "The page's title is the first level: begin with '## '.");

    /// <summary>An image without words for those who cannot see it.</summary>
    public static readonly DiagnosticDescriptor ImageWithoutText = new(
        "MD004", Severity.Error,
        "画像「{0}」に説明の文がありません。",
        "The image '{0}' has no text alternative.",
        "![何の画像か](住所) の形で、見えない人にも伝わる説明を書いてください。",
        "Write ![what it shows](address).");

    /// <summary>Quotes, lists, emphasis or links within each other without end.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "MD005", Severity.Error,
        "引用・一覧・強調・リンクの重なりが深すぎます（{0}段まで）。",
        "Quotes, lists, emphasis or links are nested too deeply (more than {0} levels).",
        "字下げと記号（> - * [）を確かめてください。",
        "Check the indentation and the marks (> - * [).");

    /// <summary>A paragraph with more marks than anybody writes.</summary>
    public static readonly DiagnosticDescriptor TooManyMarks = new(
        "MD006", Severity.Error,
        "一つの段落や表に、記号（[ * _ ~）が多すぎます（{0}個まで）。",
        "There are too many marks ([ * _ ~) in one paragraph or table (more than {0}).",
        "空行で段落を分けてください。",
        "Part it by blank lines.");

    /// <summary>A table that grows beyond measure when its rows are filled up.</summary>
    public static readonly DiagnosticDescriptor TableTooLarge = new(
        "MD007", Severity.Error,
        "表が大きすぎます（行と列を掛けて{0}まで）。",
        "The table is too large (more than {0} cells).",
        "表を分けるか、CSVのファイルにしてください。",
        "Make several tables of it, or a CSV file.");

    /// <summary>A page with more headings than a table of contents can show.</summary>
    public static readonly DiagnosticDescriptor TooManyHeadings = new(
        "MD008", Severity.Error,
        "見出しが多すぎます（一つのファイルに{0}まで）。",
        "There are too many headings (more than {0} in one file).",
        "ページを分けてください。",
        "Make several pages of it.");

    /// <summary>A mark of a heading or an item without the space that makes it one.</summary>
    public static readonly DiagnosticDescriptor MarkWithoutSpace = new(
        "MD009", Severity.Warning,
        "「{0}」の後に半角の空白がないので、文字のまま表示されます。",
        "'{0}' is shown as text, for no space follows it.",
        "「{1}」のように、半角の空白を入れてください。",
        "Put a space after it: '{1}'.");

    /// <summary>A line that begins like an item, but goes on from the line before.</summary>
    public static readonly DiagnosticDescriptor JoinedLine = new(
        "MD010", Severity.Warning,
        "「{0}」で始まる行が、前の行とつながって表示されます。",
        "The line that begins with '{0}' is shown as part of the line before.",
        "行頭を「- 」か「1. 」にして一覧にするか、前に空行を入れてください。",
        "Make it an item ('- ' or '1. '), or put an empty line before it.");

    /// <summary>A link in full-width brackets.</summary>
    public static readonly DiagnosticDescriptor WideLink = new(
        "MD011", Severity.Warning,
        "「{0}」の括弧が全角なので、リンクになりません。",
        "The brackets of '{0}' are full-width, so it is no link.",
        "半角で書いてください: {1}",
        "Write them in ASCII: '{1}'");

    /// <summary>Emphasis with full-width asterisks.</summary>
    public static readonly DiagnosticDescriptor WideEmphasis = new(
        "MD012", Severity.Warning,
        "「{0}」の＊が全角なので、太字になりません。",
        "The asterisks of '{0}' are full-width, so it is not emphasised.",
        "半角で書いてください: {1}",
        "Write them in ASCII: '{1}'");

    /// <summary>Asterisks that found no partner.</summary>
    public static readonly DiagnosticDescriptor UnclosedEmphasis = new(
        "MD013", Severity.Warning,
        "「{0}」の ** が太字にならず、文字のまま表示されます。",
        "The asterisks in '{0}' are shown as text.",
        "始まりと終わりの両方に ** を書き、** の内側に空白を入れないでください。",
        "Write ** at both ends, without a space inside.");

    /// <summary>Text between fences that is not ended.</summary>
    public static readonly DiagnosticDescriptor UnclosedFence = new(
        "MD014", Severity.Error,
        "``` の囲みが閉じていないので、ここから後がすべて、打ったままの等幅の文字で表示されます。",
        "The fence ``` is not closed, so that all that follows is shown as code.",
        "囲みの終わりに ``` だけの行を書いてください。",
        "Write a line with ``` alone at its end.");

    /// <summary>A line of hyphens that makes a heading of the line above.</summary>
    public static readonly DiagnosticDescriptor UnderlinedHeading = new(
        "MD015", Severity.Warning,
        "「{0}」の下の行が「---」なので、見出しとして表示されます。",
        "A line of hyphens below '{0}' makes it a heading.",
        "見出しなら「## {0}」と書き、区切りの線なら前に空行を入れてください。",
        "Write '## {0}' for a heading, or put an empty line before it for a rule.");

    /// <summary>Four spaces at the beginning of a line make code of it.</summary>
    public static readonly DiagnosticDescriptor IndentedCode = new(
        "MD016", Severity.Warning,
        "行頭に空白が4つ以上あるので、「{0}」が、打ったままの等幅の文字で表示されます。",
        "Four spaces at the beginning of the line make code of '{0}'.",
        "行頭の空白を消してください。一覧の続きなら、印の後の文字とそろえてください。",
        "Delete the spaces. If it belongs to a list, align it with the item's text.");

    /// <summary>A row of a table with more or fewer cells than its head.</summary>
    public static readonly DiagnosticDescriptor UnevenRow = new(
        "MD017", Severity.Warning,
        "表のこの行の欄が {0} 個で、見出しの {1} 個と違います。",
        "This row has {0} cells, the table's head has {1}.",
        "「|」の数を見出しの行とそろえてください。空の欄も「|」で区切ります。",
        "Write as many '|' as in the head; empty cells have them too.");

    /// <summary>Lines with bars that are no table for want of the second row.</summary>
    public static readonly DiagnosticDescriptor TableWithoutRule = new(
        "MD018", Severity.Warning,
        "「|」で区切った行が表になりません。",
        "These lines with '|' make no table.",
        "見出しの行の次に「| --- | --- |」の行を入れてください（欄の数だけ）。",
        "Put a line '| --- | --- |' after the head, with one '---' for each column.");

    /// <summary>An address with full-width letters.</summary>
    public static readonly DiagnosticDescriptor WideAddress = new(
        "MD019", Severity.Error,
        "リンク先「{0}」に全角の文字があります。",
        "The address '{0}' has full-width letters.",
        "半角で書いてください: {1}",
        "Write it in ASCII: '{1}'");

    /// <summary>An address with a space, which is no link therefore.</summary>
    public static readonly DiagnosticDescriptor SpacedAddress = new(
        "MD020", Severity.Warning,
        "「{0}」の住所に空白があるので、リンクになりません。",
        "The address in '{0}' has a space, so it is no link.",
        "空白を消してください。空白が要る住所なら %20 と書いてください。",
        "Delete the space, or write %20 for it.");

    /// <summary>A link without words or without an address.</summary>
    public static readonly DiagnosticDescriptor EmptyLink = new(
        "MD021", Severity.Error,
        "リンク「{0}」に、文字か住所がありません。",
        "The link '{0}' has no words or no address.",
        "[リンクの文字](住所) の両方を書いてください。",
        "Write both: [words](address).");

    /// <summary>A link by reference whose address stands nowhere.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new(
        "MD022", Severity.Warning,
        "「{0}」の住所がどこにもないので、リンクになりません。",
        "The address of '{0}' stands nowhere, so it is no link.",
        "[リンクの文字](住所) の形で書いてください。",
        "Write [words](address).");

    /// <summary>A mark of a footnote that stands nowhere.</summary>
    public static readonly DiagnosticDescriptor UnknownFootnote = new(
        "MD023", Severity.Warning,
        "注「{0}」の文がありません。",
        "The footnote '{0}' has no text.",
        "文の終わりに「{0}: 注の文」の行を書いてください。",
        "Write a line '{0}: text' at the end.");

    /// <summary>Words of a link that say nothing without the sentence around it (WCAG 2.4.4).</summary>
    public static readonly DiagnosticDescriptor VagueLink = new(
        "MD024", Severity.Warning,
        "リンクの文字が「{0}」だけでは、行き先が分かりません。",
        "'{0}' does not say where the link leads.",
        "行き先のページの名前をリンクの文字にしてください。",
        "Use the name of the page as the words of the link.");

    /// <summary>The name of a file in the place of an image's description (WCAG 1.1.1).</summary>
    public static readonly DiagnosticDescriptor FileNameAsImageText = new(
        "MD025", Severity.Warning,
        "画像の説明が「{0}」では、何の画像か伝わりません。",
        "'{0}' does not say what the image shows.",
        "何が写っているか、見えない人に伝わる文にしてください。",
        "Say what it shows to those who cannot see it.");

    /// <summary>A heading that is more than one level below the one before it (WCAG 1.3.1).</summary>
    public static readonly DiagnosticDescriptor SkippedHeading = new(
        "MD026", Severity.Error,
        "見出し「{0}」が段階を飛ばしています。",
        "The heading '{0}' skips a level.",
        "見出しは一段ずつ深くします。ここでは「{1} 」で始めてください。",
        "Go down one level at a time: begin it with '{1} '.");

    /// <summary>A row of a table between full-width bars.</summary>
    public static readonly DiagnosticDescriptor WideBorder = new(
        "MD027", Severity.Warning,
        "「{0}」の区切りが全角なので、表の行になりません。",
        "The bars of '{0}' are full-width, so it is no row of a table.",
        "半角で書いてください: {1}",
        "Write them in ASCII: '{1}'");

    /// <summary>Lines divided by tabs, as a table pasted from a spreadsheet is.</summary>
    public static readonly DiagnosticDescriptor TabbedRows = new(
        "MD028", Severity.Warning,
        "タブで区切った行が、表にならずにつながって表示されます。",
        "Lines divided by tabs make no table and are shown as one.",
        "「| 月 | 回数 |」のように | で区切り、見出しの行の次に「| --- | --- |」の行を入れてください。",
        "Divide the cells with '|', and put a line '| --- | --- |' after the head.");

    /// <summary>An address that was copied from a mail, a search or GitHub's editor. Arguments: it, the address of the page that was meant.</summary>
    public static readonly DiagnosticDescriptor CopiedAddress = new(
        "MD029", Severity.Warning,
        "リンク「{0}」は、メールや検索、編集の画面から写した回り道の住所です。",
        "The link '{0}' is an address copied from a mail, a search or an editor.",
        "ページそのものの住所を書いてください: {1}",
        "Write the address of the page itself: {1}");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        FullWidthMark, RawHtml, FirstLevelHeading, ImageWithoutText, TooDeep, TooManyMarks, TableTooLarge, TooManyHeadings,
        MarkWithoutSpace, JoinedLine, WideLink, WideEmphasis, UnclosedEmphasis, UnclosedFence,
        UnderlinedHeading, IndentedCode, UnevenRow, TableWithoutRule, WideAddress, SpacedAddress,
        EmptyLink, UnknownReference, UnknownFootnote, VagueLink, FileNameAsImageText, SkippedHeading, WideBorder, TabbedRows, CopiedAddress,
    ];
}

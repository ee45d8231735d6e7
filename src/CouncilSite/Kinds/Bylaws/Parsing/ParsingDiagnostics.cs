using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>What can be wrong with the words of bylaws as printed.</summary>
public static class ParsingDiagnostics
{
    /// <summary>No 第N条 at the beginning of any line.</summary>
    public static readonly DiagnosticDescriptor NoArticle = new(
        "BYL001", Severity.Error,
        "規約の本文に「第１条」で始まる行がありません。",
        "No line of the bylaws begins with an article number.",
        "本文（--- の下）に条文を貼り付けてください。条は行の先頭に「第１条」のように書きます。",
        "Paste the articles below the front matter; each begins a line with its number.");

    /// <summary>Text above the first article that is not the title. Argument: the text.</summary>
    public static readonly DiagnosticDescriptor TextBeforeFirstArticle = new(
        "BYL008", Severity.Warning,
        "第１条より前に、表題ではない文「{0}」があります。",
        "Text that is not the title stands before article 1: '{0}'.",
        "条文の一部でなければ消してください。見出しは【　】で囲みます。",
        "Delete it unless it belongs to the bylaws; captions go in brackets.");

    /// <summary>A number stands twice under one parent. Argument: the number.</summary>
    public static readonly DiagnosticDescriptor DuplicateNumber = new(
        "BYL003", Severity.Error,
        "「{0}」が二つあります。",
        "'{0}' stands twice.",
        "どちらか一方の番号を直してください。",
        "Correct the number of one of the two.");

    /// <summary>A number is smaller than the one before it. Arguments: what is there, what went before.</summary>
    public static readonly DiagnosticDescriptor NumberBackwards = new(
        "BYL004", Severity.Error,
        "「{0}」が「{1}」の後にあります。",
        "'{0}' stands after '{1}'.",
        "並びの順か番号を直してください。",
        "Correct the order or the number.");

    /// <summary>A number is left out. Arguments: what is there, what went before (or the parent).</summary>
    public static readonly DiagnosticDescriptor NumberGap = new(
        "BYL002", Severity.Error,
        "「{0}」は番号が飛んでいます（直前は{1}）。",
        "The numbering jumps to '{0}' (before it: '{1}').",
        "抜けている条・項・号を書き足すか、番号を直してください。廃止した条は「第N条　削除」と書いて残します。",
        "Add what is missing or correct the number. An abolished article keeps its number and the word for «deleted».");

    /// <summary>A number without words. Argument: the number.</summary>
    public static readonly DiagnosticDescriptor EmptyProvision = new(
        "BYL005", Severity.Error,
        "「{0}」に文がありません。",
        "'{0}' has no text.",
        "文を書くか、条を廃止したのなら「削除」と書いてください。",
        "Write its text, or the word for «deleted» where the article was abolished.");

    /// <summary>A caption that no article follows. Argument: the caption.</summary>
    public static readonly DiagnosticDescriptor CaptionWithoutArticle = new(
        "BYL011", Severity.Error,
        "見出し「{0}」の次に条がありません。",
        "No article follows the caption '{0}'.",
        "見出しのすぐ次の行に「第N条」を書いてください。",
        "Put the article on the line after its caption.");

    /// <summary>An article inside 附則. Argument: its number.</summary>
    public static readonly DiagnosticDescriptor ArticleInSupplement = new(
        "BYL010", Severity.Error,
        "附則の中に、番号の続かない「{0}」があります。",
        "'{0}', whose number does not go on, stands inside a supplementary provision.",
        "本則の条であれば附則より前に置いてください。附則の条は「第１条」から数えます。",
        "An article of the main provisions stands before them; a supplementary provision's own articles count from 1.");

    /// <summary>The table of contents and the headings differ. Argument: the heading that stands in one alone.</summary>
    public static readonly DiagnosticDescriptor ContentsDiffer = new(
        "BYL021", Severity.Error,
        "「{0}」が、目次と本文の一方にしかありません。",
        "The heading '{0}' stands only in the table of contents or only in the text.",
        "目次と章・節の見出しを同じにしてください。",
        "Make the table of contents and the headings agree.");

    /// <summary>The articles that the table of contents names are not those beneath the heading. Arguments: the line, the first article, the last.</summary>
    public static readonly DiagnosticDescriptor ContentsArticlesDiffer = new(
        "BYL023", Severity.Error,
        "目次の「{0}」の条が、本文（{1}から{2}まで）と違います。",
        "The articles in the line '{0}' of the table of contents are not those beneath the heading in the text.",
        "目次の括弧の中を、本文の初めの条と終わりの条にしてください。",
        "Name the first and the last article beneath the heading.");

    /// <summary>A line that looks like a heading or a number went on with the text before it. Argument: the line.</summary>
    public static readonly DiagnosticDescriptor TakenForText = new(
        "BYL020", Severity.Warning,
        "「{0}」を、新しい条・項・号や見出しではなく、前の文の続きとして読みました。",
        "'{0}' was read as going on with the text before it, not as a heading or number.",
        "新しい条・項・号であれば、前の文を「。」で終え、番号の後に全角の空白を入れてください。番号が飛んでいないかも確かめてください。文の続きであれば、前の行につなげてください。",
        "If it begins a provision, end the text before it with a full stop and put a wide space after the number; if it goes on, join it to the line above.");

    /// <summary>A line with a number alone was taken for a page number. Argument: the line.</summary>
    public static readonly DiagnosticDescriptor PageNumberOmitted = new(
        "BYL007", Severity.Warning,
        "「{0}」だけの行を、印刷物のページ番号とみなして本文から外しました。",
        "The line '{0}' was taken for a page number and left out of the text.",
        "ページ番号であればこの行を消してください。項の番号であれば、後に続く文と同じ行に書いてください。",
        "Delete the line if it is one; put a paragraph's number on the same line as its text.");

    /// <summary>The count at the end of a list line does not parse. Arguments: label, amount.</summary>
    public static readonly DiagnosticDescriptor UnreadableCount = new(
        "BYL006", Severity.Error,
        "「{0}」の人数「{1}」が読み取れません。",
        "The count '{1}' of '{0}' cannot be read.",
        "「会長　１名」のように、名称・空白・数・「名」の順に書いてください。",
        "Write the label, a space, a number and its counter.");

    /// <summary>A mark of Markdown or HTML among the words.</summary>
    public static readonly DiagnosticDescriptor MarkdownMark = new(
        "BYL024", Severity.Warning,
        "条文の中の「{0}」は、そのまま文字として表示されます。",
        "'{0}' among the words of bylaws is shown as it is written.",
        "条文には資料のとおりの文字だけを書き、画像、リンク、注は別のページに書いてください。",
        "Write what is printed and nothing else; put pictures, links and notes on another page.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoArticle, TextBeforeFirstArticle, DuplicateNumber, NumberBackwards, NumberGap, EmptyProvision, CaptionWithoutArticle, ArticleInSupplement, ContentsDiffer, ContentsArticlesDiffer, TakenForText, PageNumberOmitted, UnreadableCount, MarkdownMark,
    ];
}

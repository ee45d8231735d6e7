using CouncilSite.Diagnostics;

namespace CouncilSite.Content.Bylaws;

/// <summary>What can be wrong with bylaws: their numbering, their words, their versions and what refers to them.</summary>
public static class BylawsDiagnostics
{
    /// <summary>No 第N条 at the beginning of any line.</summary>
    public static readonly DiagnosticDescriptor NoArticle = new(
        "BYL001", Severity.Error,
        "規約の本文に「第１条」で始まる行がありません。",
        "No line of the bylaws begins with an article number.",
        "本文（--- の下）に条文を貼り付けてください。条は行の先頭に「第１条」のように書きます。",
        "Paste the articles below the front matter; each begins a line with its number.");

    /// <summary>A number is left out. Arguments: what is there, what went before (or the parent).</summary>
    public static readonly DiagnosticDescriptor NumberGap = new(
        "BYL002", Severity.Error,
        "「{0}」は番号が飛んでいます（直前は{1}）。",
        "The numbering jumps to '{0}' (before it: '{1}').",
        "抜けている条・項・号を書き足すか、番号を直してください。廃止した条は「第N条　削除」と書いて残します。",
        "Add what is missing or correct the number. An abolished article keeps its number and the word for «deleted».");

    /// <summary>A number stands twice under one parent. Argument: the number.</summary>
    public static readonly DiagnosticDescriptor DuplicateNumber = new(
        "BYL003", Severity.Error,
        "「{0}」が2回あります。",
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

    /// <summary>A number without words. Argument: the number.</summary>
    public static readonly DiagnosticDescriptor EmptyProvision = new(
        "BYL005", Severity.Error,
        "「{0}」に文がありません。",
        "'{0}' has no text.",
        "文を書くか、条を廃止したのなら「削除」と書いてください。",
        "Write its text, or the word for «deleted» where the article was abolished.");

    /// <summary>The count at the end of a list line does not parse. Arguments: label, amount.</summary>
    public static readonly DiagnosticDescriptor UnreadableCount = new(
        "BYL006", Severity.Error,
        "「{0}」の人数「{1}」が読み取れません。",
        "The count '{1}' of '{0}' cannot be read.",
        "「会長　１名」のように、名称・空白・数・「名」の順に書いてください。",
        "Write the label, a space, a number and its counter.");

    /// <summary>A line with a number alone was taken for a page number. Argument: the line.</summary>
    public static readonly DiagnosticDescriptor PageNumberOmitted = new(
        "BYL007", Severity.Warning,
        "「{0}」だけの行を、印刷物のページ番号とみなして本文から外しました。",
        "The line '{0}' was taken for a page number and left out of the text.",
        "ページ番号であればこの行を消してください。項の番号であれば、後に続く文と同じ行に書いてください。",
        "Delete the line if it is one; put a paragraph's number on the same line as its text.");

    /// <summary>Text above the first article that is not the title. Argument: the text.</summary>
    public static readonly DiagnosticDescriptor TextBeforeFirstArticle = new(
        "BYL008", Severity.Warning,
        "第１条より前に、表題ではない文「{0}」があります。",
        "Text that is not the title stands before article 1: '{0}'.",
        "条文の一部でなければ消してください。見出しは【　】で囲みます。",
        "Delete it unless it belongs to the bylaws; captions go in brackets.");

    /// <summary>An article inside 附則. Argument: its number.</summary>
    public static readonly DiagnosticDescriptor ArticleInSupplement = new(
        "BYL010", Severity.Error,
        "附則の中に、番号の続かない「{0}」があります。",
        "'{0}', whose number does not go on, stands inside a supplementary provision.",
        "本則の条であれば附則より前に置いてください。附則の条は「第１条」から数えます。",
        "An article of the main provisions stands before them; a supplementary provision's own articles count from 1.");

    /// <summary>A caption that no article follows. Argument: the caption.</summary>
    public static readonly DiagnosticDescriptor CaptionWithoutArticle = new(
        "BYL011", Severity.Error,
        "見出し「{0}」の次に条がありません。",
        "No article follows the caption '{0}'.",
        "見出しのすぐ次の行に「第N条」を書いてください。",
        "Put the article on the line after its caption.");

    /// <summary>The effective date in the front matter is not that of the last 附則. Arguments: both, and the line of the 附則.</summary>
    public static readonly DiagnosticDescriptor EffectiveDateDiffers = new(
        "BYL012", Severity.Error,
        "施行日（{0}）が、最後の附則の日付（{1}、{2}行目）と違います。",
        "The effective date ({3}) is not that of the last supplementary provision ({4}, line {2}).",
        "in_force か附則のどちらかを直してください。日付が空欄の附則には「未定」と書きます。",
        "Correct in_force or the provision; where the provision leaves the day blank, in_force says that it is undetermined.");

    /// <summary>Two versions in force from one day. Arguments: the day, the other file.</summary>
    public static readonly DiagnosticDescriptor SameEffectiveDate = new(
        "BYL013", Severity.Error,
        "施行日（{0}）が {1} と同じです。",
        "The effective date ({2}) is that of {1} too.",
        "どちらかの in_force を直してください。",
        "Correct in_force in one of the two.");

    /// <summary>On the day of the build no version is in force.</summary>
    public static readonly DiagnosticDescriptor NoneInForce = new(
        "BYL014", Severity.Warning,
        "今日の時点で施行されている規約がありません。",
        "No version of the bylaws is in force today.",
        "施行日を確かめてください。",
        "Check the effective dates.");

    /// <summary>A reference inside the bylaws to a provision that does not exist. Argument: its words.</summary>
    public static readonly DiagnosticDescriptor BrokenReference = new(
        "BYL015", Severity.Error,
        "「{0}」の指す条・項・号がありません。",
        "'{0}' points to no provision.",
        "番号を確かめてください。ほかの法令や規程を指すときは、その名前を直前に書いてください。",
        "Check the number. A reference to another law or rule needs that rule's name before it.");

    /// <summary>An assertion names a provision that is not there. Argument: its citation.</summary>
    public static readonly DiagnosticDescriptor UnknownAssertedProvision = new(
        "BYL016", Severity.Error,
        "assertions の「{0}」が条文にありません。",
        "The bylaws have no '{0}', which an assertion names.",
        "「第９条第１項」のように、条文にある番号で書いてください。",
        "Cite a provision that is there.");

    /// <summary>The words of an assertion are not in its provision. Arguments: citation, words, place of the provision.</summary>
    public static readonly DiagnosticDescriptor AssertedWordsMissing = new(
        "BYL017", Severity.Error,
        "{0}（{2}）に「{1}」という言葉がありません。",
        "'{0}' ({2}) does not say '{1}'.",
        "条文の言葉をそのまま words に書いてください。条文を変えたときは、words と value も改めます。",
        "Quote the provision in 'words'; when the provision changes, 'words' and 'value' change with it.");

    /// <summary>The number of an assertion is not in its words. Arguments: number, words, place of the provision.</summary>
    public static readonly DiagnosticDescriptor AssertedNumberDiffers = new(
        "BYL018", Severity.Error,
        "value の{0}が、条文の「{1}」（{2}）の数と違います。",
        "The value {0} is not the number in '{1}' ({2}).",
        "条文の数に合わせてください。",
        "Give the number that the provision states.");

    /// <summary>Other content contradicts the bylaws. Arguments: what it says, citation, words, place of the provision.</summary>
    public static readonly DiagnosticDescriptor ContentContradictsAssertion = new(
        "BYL019", Severity.Error,
        "{0}になっており、規約{1}の「{2}」（{3}）と食い違います。",
        "{4}: this contradicts '{2}' in '{1}' of the bylaws ({3}).",
        "どちらが正しいかを確かめて、誤っている方を直してください。",
        "Find out which of the two is right and correct the other.");

    /// <summary>A line that looks like a heading or a number went on with the text before it. Argument: the line.</summary>
    public static readonly DiagnosticDescriptor TakenForText = new(
        "BYL020", Severity.Warning,
        "「{0}」を、新しい条・項・号や見出しではなく、前の文の続きとして読みました。",
        "'{0}' was read as going on with the text before it, not as a heading or number.",
        "新しい条・項・号であれば、前の文を「。」で終え、番号の後に全角の空白を入れてください。番号が飛んでいないかも確かめてください。文の続きであれば、前の行につなげてください。",
        "If it begins a provision, end the text before it with a full stop and put a wide space after the number; if it goes on, join it to the line above.");

    /// <summary>The table of contents and the headings differ. Argument: the heading that stands in one alone.</summary>
    public static readonly DiagnosticDescriptor ContentsDiffer = new(
        "BYL021", Severity.Error,
        "「{0}」が、目次と本文の一方にしかありません。",
        "The heading '{0}' stands only in the table of contents or only in the text.",
        "目次と章・節の見出しを同じにしてください。",
        "Make the table of contents and the headings agree.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NoArticle, NumberGap, DuplicateNumber, NumberBackwards, EmptyProvision, UnreadableCount, PageNumberOmitted,
        TextBeforeFirstArticle, ArticleInSupplement, CaptionWithoutArticle,
        EffectiveDateDiffers, SameEffectiveDate, NoneInForce, BrokenReference,
        UnknownAssertedProvision, AssertedWordsMissing, AssertedNumberDiffers, ContentContradictsAssertion, TakenForText, ContentsDiffer,
    ];
}

using CouncilSite.Diagnostics;

namespace CouncilSite.Publishing.Links;

/// <summary>What can be wrong with the links of the finished pages.</summary>
public static class LinkDiagnostics
{
    /// <summary>A link, image or download that leads to nothing that is published.</summary>
    public static readonly DiagnosticDescriptor MissingTarget = new(
        "LNK001", Severity.Error,
        "リンク「{0}」の行き先がありません。",
        "The link '{0}' leads nowhere.",
        "{1}このサイトの住所は / で始まり、ページの住所は / で終わります。",
        "{2}Addresses of this site begin with a slash, and those of pages end with one.");

    /// <summary>A picture or download that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "LNK008", Severity.Error,
        "ファイル「{0}」がありません。",
        "There is no file '{0}'.",
        "{2}このファイルを使うなら、content{1} に置いてください。",
        "{3}Put the file at content{1}.");

    /// <summary>A link to what is not published yet. Arguments: its address, its title, why in Japanese, why in English.</summary>
    public static readonly DiagnosticDescriptor UnpublishedTarget = new(
        "LNK009", Severity.Error,
        "リンク「{0}」の行き先「{1}」は、まだ公開されません（{2}）。",
        "The link '{0}' leads to '{1}', which is not published yet ({3}).",
        "行き先を公開するまで、このリンクを外してください。",
        "Leave the link out until it is published.");

    /// <summary>Words that name a provision or the like of a page that has none such. Arguments: the words, the page, a suggestion.</summary>
    public static readonly DiagnosticDescriptor MissingMention = new(
        "LNK010", Severity.Error,
        "「{0}」の指すものが、ページ「{1}」にありません。",
        "'{0}' names what the page '{1}' does not have.",
        "番号を確かめてください。ほかのものを指すときは、その名前を直前に書いてください。",
        "Check the number. Where it is of something else, put that name right before it.");

    /// <summary>A link to a place that its page does not have.</summary>
    public static readonly DiagnosticDescriptor MissingFragment = new(
        "LNK002", Severity.Error,
        "リンク「{0}」のページに「#{1}」という場所がありません。",
        "The page of the link '{0}' has no place '#{1}'.",
        "{2}見出しの言葉が、そのまま場所の名前です。",
        "{3}The words of a heading are its name.");

    /// <summary>Two elements of one page with the same id, so that a link to it is ambiguous.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "LNK003", Severity.Error,
        "ページ「{0}」に同じ場所の名前（id）「{1}」が二つあります。",
        "The page '{0}' has two elements with the id '{1}'.",
        "同じ言葉の見出しや脚注が二つないか確かめてください。",
        "Look for two headings or footnotes with the same words.");

    /// <summary>A link that would leave the sub-path which the site is published under.</summary>
    public static readonly DiagnosticDescriptor MissesBasePath = new(
        "LNK004", Severity.Error,
        "リンク「{0}」が、サイトを公開するフォルダー「{1}」の外を指しています。",
        "The link '{0}' leaves the sub-path '{1}' that the site is published under.",
        "テンプレートでは住所を Href(…) に通してください。",
        "In templates, pass addresses through Href(…).");

    /// <summary>An address or a place on a page that the public has been given, and that is gone.</summary>
    public static readonly DiagnosticDescriptor LostAddress = new(
        "LNK005", Severity.Warning,
        "公開していた住所「{0}」がなくなりました。",
        "The published address '{0}' is gone.",
        "{1}ページを移したのなら、移した先の見出し欄の aliases に前の住所を書いてください。公開をやめたのなら、この行を消してください。",
        "{2}If the page moved, list the old address under aliases in its front matter. If it is meant to go, delete this line.");

    /// <summary>An address that the site must not link to.</summary>
    public static readonly DiagnosticDescriptor ForbiddenAddress = new(
        "LNK006", Severity.Error,
        "リンク「{0}」は使えません（{1}）。",
        "The link '{0}' is not allowed ({2}).",
        "リンクできるのは、このサイトの住所（/ で始まる）、https://、http://、mailto:、tel: だけです。",
        "Links lead to this site (beginning with /), https://, http://, mailto: or tel: alone.");

    /// <summary>A picture, script or the like that is fetched from another host, which so learns of every reader.</summary>
    public static readonly DiagnosticDescriptor ForeignResource = new(
        "LNK007", Severity.Error,
        "「{0}」をほかのサイトから読み込んでいます。",
        "'{0}' is fetched from another host.",
        "画像などのファイルは content のフォルダーに置き、/ で始まる住所で書いてください。",
        "Put the file into a content folder and give its address beginning with /.");

    /// <summary>A link to another site that leads to nothing, as <c>check --external</c> finds it.</summary>
    public static readonly DiagnosticDescriptor DeadExternalLink = new(
        "LNK011", Severity.Warning,
        "外部のリンク「{0}」が開けません（{1}）。",
        "The external link '{0}' leads nowhere ({2}).",
        "ブラウザーで開いてみて、なくなっているなら、新しい住所に直すか、リンクをやめてください。",
        "Open it in a browser; if it is gone, give its new address or remove the link.");

    /// <summary>A link to another site whose page has moved for good.</summary>
    public static readonly DiagnosticDescriptor MovedExternalLink = new(
        "LNK012", Severity.Warning,
        "外部のリンク「{0}」は「{1}」に移っています。",
        "The external link '{0}' has moved to '{1}'.",
        "新しい住所に書き換えてください。前の住所は、いつか使えなくなります。",
        "Write the new address; the old one will stop working some day.");

    /// <summary>A page that the public has been given, and that is a draft again or of a later day.</summary>
    public static readonly DiagnosticDescriptor Withdrawn = new(
        "LNK013", Severity.Warning,
        "公開していたページ「{0}」が見られなくなります（{1}）。",
        "The published page '{0}' will not be seen any more ({2}).",
        "日付の打ち間違いなら直してください。下書きに戻すのなら、addresses.yml からその住所を消してください。",
        "Correct the date if it is a slip. If the page is meant to be a draft again, delete its address from addresses.yml.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [MissingTarget, MissingFile, UnpublishedTarget, MissingMention, MissingFragment, DuplicateId, MissesBasePath, LostAddress, ForbiddenAddress, ForeignResource,
            DeadExternalLink, MovedExternalLink, Withdrawn];
}

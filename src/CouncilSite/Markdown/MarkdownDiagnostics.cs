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
        "Markdownで書き直してください。文字として見せるなら ` で囲んでください。",
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
        "引用・一覧・強調・リンクが深く入れ子になりすぎています（{0}段まで）。",
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

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [FullWidthMark, RawHtml, FirstLevelHeading, ImageWithoutText, TooDeep, TooManyMarks, TableTooLarge, TooManyHeadings];
}

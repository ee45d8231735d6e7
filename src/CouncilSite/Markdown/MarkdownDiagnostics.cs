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

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [FullWidthMark, RawHtml, FirstLevelHeading, ImageWithoutText];
}

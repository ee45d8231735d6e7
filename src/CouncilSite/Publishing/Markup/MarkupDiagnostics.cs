using CouncilSite.Diagnostics;

namespace CouncilSite.Publishing.Markup;

/// <summary>What can be wrong with the markup of finished pages. Browsers forgive it; readers with assistive technology pay.</summary>
public static class MarkupDiagnostics
{
    /// <summary>The markup breaks the grammar of HTML: wrong nesting, an end tag too many.</summary>
    public static readonly DiagnosticDescriptor WrongNesting = new(
        "MRK001", Severity.Error,
        "ページ「{0}」のHTMLが正しくありません（{1}行目）。",
        "The HTML of the page '{0}' is not valid (line {1}: {2}).",
        "開いたタグが閉じているか、タグの入れ子が正しいかを確かめてください。",
        "See that every tag is closed and nested as it should be.");

    /// <summary>The page does not say its language (WCAG 3.1.1).</summary>
    public static readonly DiagnosticDescriptor MissingLanguage = new(
        "MRK002", Severity.Error,
        "ページ「{0}」に言語の指定がありません。",
        "The page '{0}' does not say its language.",
        "<html lang=\"ja\"> と書いてください。",
        "Write <html lang=\"ja\">.");

    /// <summary>The page has no title (WCAG 2.4.2).</summary>
    public static readonly DiagnosticDescriptor MissingTitle = new(
        "MRK003", Severity.Error,
        "ページ「{0}」に題（title）がありません。",
        "The page '{0}' has no title.",
        "<title> を書いてください。",
        "Write a <title>.");

    /// <summary>The page has no first-level heading, or several.</summary>
    public static readonly DiagnosticDescriptor FirstLevelHeadings = new(
        "MRK004", Severity.Error,
        "ページ「{0}」の第1段階の見出し（h1）が{1}個あります。",
        "The page '{0}' has {1} first-level headings (h1).",
        "h1 はページに一つだけにしてください。",
        "Give the page exactly one h1.");

    /// <summary>A heading skips a level (WCAG 1.3.1).</summary>
    public static readonly DiagnosticDescriptor SkippedHeading = new(
        "MRK005", Severity.Error,
        "ページ「{0}」の見出し「{1}」が段階を飛ばしています（h{2}の次にh{3}）。",
        "The heading '{1}' of the page '{0}' skips a level (h{3} after h{2}).",
        "見出しは一段ずつ深くしてください。",
        "Go down one level at a time.");

    /// <summary>An image without a text alternative (WCAG 1.1.1).</summary>
    public static readonly DiagnosticDescriptor MissingAlternative = new(
        "MRK006", Severity.Error,
        "ページ「{0}」の画像「{1}」に代わりの文（alt）がありません。",
        "The image '{1}' of the page '{0}' has no text alternative (alt).",
        "何の画像かを書くか、飾りなら alt=\"\" としてください。",
        "Say what it shows, or write alt=\"\" for an ornament.");

    /// <summary>A field of a form without a label (WCAG 3.3.2).</summary>
    public static readonly DiagnosticDescriptor MissingLabel = new(
        "MRK007", Severity.Error,
        "ページ「{0}」の入力欄「{1}」に名前（label）がありません。",
        "The field '{1}' of the page '{0}' has no label.",
        "label か aria-label を付けてください。",
        "Give it a label or an aria-label.");

    /// <summary>A link or button without words (WCAG 2.4.4).</summary>
    public static readonly DiagnosticDescriptor MissingName = new(
        "MRK008", Severity.Error,
        "ページ「{0}」に言葉のないリンクやボタン「{1}」があります。",
        "The page '{0}' has a link or button '{1}' without words.",
        "リンクの文字か aria-label を付けてください。",
        "Give it words or an aria-label.");

    /// <summary>An attribute names an element that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingReference = new(
        "MRK009", Severity.Error,
        "ページ「{0}」の {1} が指す「{2}」がありません。",
        "On the page '{0}', the attribute '{1}' names '{2}', which is not there.",
        "指す先の id を確かめてください。",
        "Check the id that it names.");

    /// <summary>A script, a style or an event handler stands in the page itself.</summary>
    public static readonly DiagnosticDescriptor InlineCode = new(
        "MRK010", Severity.Error,
        "ページ「{0}」のHTMLに、スクリプトや書式が直接書かれています（{1}）。",
        "The page '{0}' has a script or a style in its HTML itself ({1}).",
        "別のファイル（.js、.css）にして読み込んでください。ページの中のものは、安全のためブラウザーで働きません。",
        "Put it into a file of its own (.js, .css) and load that: browsers do not run what stands in a page of this site.");

    /// <summary>The page has no strict Content-Security-Policy before what it loads.</summary>
    public static readonly DiagnosticDescriptor MissingPolicy = new(
        "MRK011", Severity.Error,
        "ページ「{0}」に、読み込んでよいものの指定（Content-Security-Policy）がないか、ゆるすぎます。",
        "The page '{0}' has no strict Content-Security-Policy.",
        "<head> の初めに <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\"> のように書いてください。",
        "Begin <head> with <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\"> or the like.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        WrongNesting, MissingLanguage, MissingTitle, FirstLevelHeadings, SkippedHeading,
        MissingAlternative, MissingLabel, MissingName, MissingReference, InlineCode, MissingPolicy,
    ];
}

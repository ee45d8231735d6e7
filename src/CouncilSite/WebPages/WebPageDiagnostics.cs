using CouncilSite.Diagnostics;

namespace CouncilSite.WebPages;

/// <summary>What can be wrong with pages and feeds that are taken over from another site.</summary>
public static class WebPageDiagnostics
{
    /// <summary>A file that is no feed.</summary>
    public static readonly DiagnosticDescriptor NotAFeed = new(
        "IMP009", Severity.Error,
        "RSSとしても、Atomとしても読めません。",
        "It can be read neither as RSS nor as Atom.",
        "今のサイトの「RSS」や「フィード」の住所を開き、名前を付けて保存したファイルを指定してください。",
        "Open the address of the old site's feed, save it, and give that file.");

    /// <summary>A file in which no text is found.</summary>
    public static readonly DiagnosticDescriptor NoText = new(
        "IMP010", Severity.Error,
        "ページの文章が見つかりません。",
        "No text is found in the page.",
        "ブラウザーで「名前を付けて保存」し、種類を「ウェブページ、完全」にしたファイルを指定してください。",
        "Save the page in a browser as 'Webpage, Complete' and give that file.");

    /// <summary>An entry of a feed that cannot become an item of news.</summary>
    public static readonly DiagnosticDescriptor SkippedEntry = new(
        "IMP011", Severity.Warning,
        "「{0}」は{1}がないので、読み飛ばしました。",
        "'{0}' was left out: it has no {2}.",
        "要るものなら、council new news で作ってください。",
        "Begin it with 'council new news' if it is needed.");

    /// <summary>Something that text cannot say.</summary>
    public static readonly DiagnosticDescriptor LeftOut = new(
        "IMP012", Severity.Warning,
        "「{0}」の {1} は移せませんでした。",
        "{1} of '{0}' could not be taken over.",
        "要るものなら、文章や添付ファイルにして書き足してください。",
        "Put it into words or attach it as a file if it is needed.");

    /// <summary>A former address that cannot be kept.</summary>
    public static readonly DiagnosticDescriptor AddressLost = new(
        "IMP013", Severity.Warning,
        "「{0}」の前の住所「{1}」は、開いても新しいページに移りません。",
        "The former address of '{0}' ('{1}') will not lead to the new page.",
        "? の付く住所は、この仕組みでは引き継げません。住所が空なら、できたファイルの aliases に書いてください。",
        "An address with '?' cannot be kept. Where none is given, write it into 'aliases' of the new file.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NotAFeed, NoText, SkippedEntry, LeftOut, AddressLost];
}

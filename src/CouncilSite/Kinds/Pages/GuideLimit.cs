using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Pages;

/// <summary>How much of something content may hold, as the guide says it.</summary>
/// <param name="Subject">What is limited.</param>
/// <param name="Limit">How much of it is allowed.</param>
public sealed record GuideLimit(string Subject, string Limit)
{
    /// <summary>All limits that an editor can meet.</summary>
    public static IReadOnlyList<GuideLimit> All { get; } =
    [
        new("文章や表のファイル（.md .yml .csv）", Megabytes(ContentLimits.TextFileBytes)),
        new("公開する資料（PDF、画像など）", Megabytes(ContentLimits.AttachmentBytes)),
        new("ファイルの数", Count(ContentLimits.Files)),
        new("フォルダーの中のフォルダー", $"{Count(ContentLimits.FolderNesting)}段"),
        new("ページになるファイルの名前（拡張子を除く）", $"{Count(RouteRules.LongestSlug)}字"),
        new("資料のファイルの名前", $"{Count(RouteRules.LongestName)}バイト（漢字やかなは1字が3バイト）"),
        new("ページや資料の住所", $"{Count(RouteRules.LongestPath)}バイト"),
        new("引用・一覧・強調や、YAMLの一覧・項目の入れ子", $"{Count(ContentLimits.Nesting)}段"),
        new("一覧と、CSVの表の行", Count(ContentLimits.TableRows)),
        new("本文の表の大きさ（行×列）", Count(ContentLimits.TableCells)),
        new("一つの段落や表の中の記号（[ * _ ~）", Count(ContentLimits.ParagraphMarks)),
        new("一つのファイルの見出し", Count(ContentLimits.Headings)),
        new("日付", FieldTypes.Date.Description),
        new("年度", FieldTypes.Year.Description),
        new("金額", FieldTypes.WholeNumber.Description),
        new("数えたもの", FieldTypes.Count.Description),
        new("そのほかの数", FieldTypes.Number.Description),
        new("示されるメッセージ", $"{Count(ContentLimits.PrintedDiagnostics)}（残りは数だけ）"),
    ];

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Megabytes(int bytes) => $"{bytes / (1024 * 1024)} MB";
}

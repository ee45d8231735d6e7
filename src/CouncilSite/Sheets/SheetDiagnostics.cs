using CouncilSite.Diagnostics;

namespace CouncilSite.Sheets;

/// <summary>What can be wrong with tables that are imported from a spreadsheet.</summary>
public static class SheetDiagnostics
{
    /// <summary>A file that is neither a workbook nor a table of text.</summary>
    public static readonly DiagnosticDescriptor NotASheet = new(
        "IMP001", Severity.Error,
        "Excelのファイル（.xlsx）としても、CSVとしても読めません。",
        "It can be read neither as an Excel workbook (.xlsx) nor as CSV.",
        "Excelで開き、「名前を付けて保存」で「Excel ブック（.xlsx）」か「CSV UTF-8（コンマ区切り）」を選んでください。パスワードは外します。",
        "Open it in Excel and save it as 'Excel Workbook (.xlsx)' or 'CSV UTF-8 (comma delimited)', without a password.");

    /// <summary>No row that names the columns.</summary>
    public static readonly DiagnosticDescriptor NoHeadings = new(
        "IMP002", Severity.Error,
        "見出しの行が見つかりません（{0}）。",
        "No row has the headings of the columns ({1}).",
        "見出しを一つの行に書いてください。読める見出し: {2}",
        "Write the headings in one row. Known headings: {3}");

    /// <summary>A cell that means nothing in its column.</summary>
    public static readonly DiagnosticDescriptor UnreadableCell = new(
        "IMP003", Severity.Error,
        "セル{0}の「{1}」が読めません。{2}",
        "The cell {0} ('{1}') cannot be read: {3}",
        "Excelでそのセルを直して、もう一度読み込んでください。",
        "Correct the cell and import the file again.");

    /// <summary>A printed total that the rows do not give.</summary>
    public static readonly DiagnosticDescriptor WrongTotal = new(
        "IMP004", Severity.Error,
        "セル{0}の合計は{1}ですが、行を足すと{2}です。",
        "The total in the cell {0} is {1}, but the rows add up to {2}.",
        "抜けている行や、書き写しの間違いがないかを確かめてください。",
        "Look for a row that is missing or was copied wrongly.");

    /// <summary>Nothing says which fiscal year the table is of.</summary>
    public static readonly DiagnosticDescriptor NoFiscalYear = new(
        "IMP005", Severity.Error,
        "どの年度の表か分かりません。",
        "Nothing says which fiscal year the table is of.",
        "表の上に「令和２年度…」と書くか、--year 2020 のように指定してください。",
        "Write the year above the table as papers do, or give it with --year 2020.");

    /// <summary>A row of words among the rows of the table.</summary>
    public static readonly DiagnosticDescriptor SkippedRow = new(
        "IMP006", Severity.Warning,
        "セル{0}の「{1}」は表の行ではないので、読み飛ばしました。",
        "The cell {0} ('{1}') is no row of the table and was left out.",
        "要るものなら、できたファイルに書き足してください。",
        "Write it into the new file if it is needed.");

    /// <summary>A further sheet of the workbook.</summary>
    public static readonly DiagnosticDescriptor SkippedSheet = new(
        "IMP007", Severity.Warning,
        "シート「{0}」は読みませんでした。読むのは最初のシートだけです。",
        "The sheet '{0}' was not read: only the first one is.",
        "そのシートだけのファイルを作って、読み込んでください。",
        "Import it from a file of its own.");

    /// <summary>Headings and nothing below them.</summary>
    public static readonly DiagnosticDescriptor NoRows = new(
        "IMP008", Severity.Error,
        "見出しの下に、読み込む行がありません。",
        "There are no rows below the headings.",
        "表のあるシートを、ファイルの最初のシートにしてください。",
        "Make the sheet with the table the first one of the file.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [NotASheet, NoHeadings, UnreadableCell, WrongTotal, NoFiscalYear, SkippedRow, SkippedSheet, NoRows];
}

using CouncilSite.Diagnostics;

namespace CouncilSite.Csv;

/// <summary>What can be wrong with tables that editors give as CSV.</summary>
public static class CsvDiagnostics
{
    /// <summary>A cell in a column without a name.</summary>
    public static readonly DiagnosticDescriptor NamelessColumn = new(
        "CSV001", Severity.Error,
        "「{0}」のある列に見出しがありません。",
        "The column of '{0}' has no name.",
        "1行目に項目の名前を書くか、要らないセルを消してください。値の中のカンマは値を \" で囲みます。",
        "Name the column in line 1, or empty the cell. A value with a comma goes between quotes.");

    /// <summary>A quote that is never closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedQuote = new(
        "CSV002", Severity.Error,
        "「\"」が閉じられていません。",
        "The quote is not closed.",
        "値の終わりに \" を書いてください。値の中の \" は二つ重ねます。",
        "Write a quote at the end of the value. A quote within a value is doubled.");

    /// <summary>Two columns of one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        "CSV003", Severity.Error,
        "「{0}」の列が二つあります。",
        "There are two columns called '{0}'.",
        "片方の列を消してください。",
        "Delete one of them.");

    /// <summary>Bytes in neither of the two encodings.</summary>
    public static readonly DiagnosticDescriptor UnknownEncoding = new(
        "CSV005", Severity.Error,
        "文字コードがUTF-8でもShift_JISでもありません。",
        "The file is neither UTF-8 nor Shift_JIS.",
        "Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んでください。",
        "Save it from Excel as 'CSV UTF-8 (comma delimited)'.");

    /// <summary>More rows than the lists of one file may have together.</summary>
    public static readonly DiagnosticDescriptor TooManyRows = new(
        "CSV006", Severity.Error,
        "表「{0}」までの行が多すぎます（一つのファイルで{1}行まで）。",
        "With the table '{0}' there are too many rows (more than {1} in one file).",
        "行を減らすか、ファイルを分けてください。",
        "Use fewer rows, or make several files of it.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [NamelessColumn, UnclosedQuote, DuplicateColumn, UnknownEncoding, TooManyRows];
}

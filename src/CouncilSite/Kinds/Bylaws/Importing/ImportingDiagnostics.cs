using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>What can be wrong with a file that bylaws are taken from.</summary>
public static class ImportingDiagnostics
{
    /// <summary>A file in which no article is found, or which is neither a text nor a document of Word.</summary>
    public static readonly DiagnosticDescriptor NoBylaws = new(
        "IMP014", Severity.Error,
        "条文（「第１条」で始まる行）のある文章としても、Wordの文書（.docx）としても読めません。",
        "It can be read neither as a text with articles (lines that begin with an article's number) nor as a document of Word (.docx).",
        "古い形の文書（.doc）やPDFは、Wordで開いて .docx で保存してください。パスワードは外します。条文を貼り付けたテキストファイル（UTF-8、Shift_JIS）でもかまいません。",
        "Open an old document (.doc) or a PDF in Word and save it as .docx without a password, or paste the articles into a text file (UTF-8 or Shift_JIS).");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NoBylaws];
}

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
        "条の番号が「１　名称」のように数だけのときは、「第１条」の形に書き直してください。古い形の文書（.doc）やPDFは、Wordで開いて .docx で保存してください。パスワードは外します。条文を貼り付けたテキストファイル（UTF-8、Shift_JIS）でもかまいません。",
        "Where articles are numbered '1' alone, number them as bylaws do ('dai 1 jo'). Open an old document (.doc) or a PDF in Word and save it as .docx without a password, or paste the articles into a text file (UTF-8 or Shift_JIS).");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NoBylaws];
}

namespace CouncilSite.Text;

/// <summary>
/// How much content may be, so that time and memory stay in proportion and nothing nests deeper than the stack
/// reaches. Far more than a council writes: what goes beyond is a slip, or meant to harm, and is reported.
/// </summary>
public static class ContentLimits
{
    /// <summary>Bytes of a file of text: Markdown, YAML, CSV, an amending text.</summary>
    public const int TextFileBytes = 4 * 1024 * 1024;

    /// <summary>Bytes of an attachment.</summary>
    public const int AttachmentBytes = 64 * 1024 * 1024;

    /// <summary>Files in the content folder.</summary>
    public const int Files = 200_000;

    /// <summary>Folders within each other below the content folder.</summary>
    public const int FolderNesting = 16;

    /// <summary>Blocks or values within each other, in Markdown and YAML.</summary>
    public const int Nesting = 32;

    /// <summary>Rows of a table.</summary>
    public const int TableRows = 20_000;

    /// <summary>Cells of a table in Markdown, each row as wide as the widest.</summary>
    public const int TableCells = 200_000;

    /// <summary>Marks (<c>[ * _ ~</c>) of a paragraph in Markdown.</summary>
    public const int ParagraphMarks = 4_000;

    /// <summary>Headings of a page.</summary>
    public const int Headings = 1_000;

    /// <summary>Diagnostics that are printed; the others are counted.</summary>
    public const int PrintedDiagnostics = 1_000;
}

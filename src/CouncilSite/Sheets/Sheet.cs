using CouncilSite.Text;

namespace CouncilSite.Sheets;

/// <summary>A sheet of a spreadsheet, or a table of text that stands for one.</summary>
/// <param name="Source">Its file, for faults of no single cell.</param>
/// <param name="Rows">The rows from the top, blank ones included; they may be of unequal length.</param>
public sealed record Sheet(SourceFile Source, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);

/// <summary>A cell.</summary>
/// <param name="Text">What it shows, on one line; empty for nothing.</param>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Span">Its place in the file.</param>
public sealed record SheetCell(string Text, int Row, int Column, SourceSpan Span)
{
    private const int Letters = 26;

    /// <summary>Its name as spreadsheets call it: B7.</summary>
    public string Name => $"{Letter(Column)}{Row + 1}";

    private static string Letter(int column) =>
        (column >= Letters ? Letter((column / Letters) - 1) : "") + (char)('A' + (column % Letters));
}

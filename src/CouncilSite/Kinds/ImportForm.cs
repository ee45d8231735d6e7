using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Sheets;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>What its editor says of a file that is imported.</summary>
/// <param name="Council">What there is already; null for files that stand apart from it.</param>
/// <param name="Today">The day of the import in Asia/Tokyo.</param>
/// <param name="FiscalYear">The fiscal year that the table is of; null for the one that it says.</param>
/// <param name="Name">The name of the new file, without extension; null for the kind's own.</param>
/// <param name="Source">Where in the papers the table stands; null to leave it to be written.</param>
public sealed record ImportWishes(Council? Council, DateOnly Today, int? FiscalYear = null, string? Name = null, string? Source = null)
{
    /// <summary>What files say of where the table stands.</summary>
    public string Paper => Source ?? NewContent.ToWrite("資料の名前とページ");
}

/// <summary>A file of another program that is imported.</summary>
/// <param name="DisplayPath">The file as messages print it.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="ReadBeside">Reads another file by its path from the folder of this one; null where there is none.</param>
public sealed record ImportedFile(string DisplayPath, byte[] Bytes, Func<string, byte[]?> ReadBeside)
{
    /// <summary>The file as a whole, as faults point at it.</summary>
    public SourceSpan Place => new SourceFile(Path.GetFileName(DisplayPath), DisplayPath, "").Beginning;

    /// <summary>The file of a folder; null, with the fault in the bag, where it cannot be read.</summary>
    /// <param name="folder">The folder that the file lies in.</param>
    /// <param name="name">The file in it.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static ImportedFile? Read(IContentStore folder, string name, DiagnosticBag diagnostics)
    {
        var file = new ContentFile(name, name);
        return new ContentFolder("", folder, [file], diagnostics).ReadBytes(file, ContentLimits.TextFileBytes) is { } bytes
            ? new ImportedFile(folder.Place(name).DisplayPath, bytes, path => ReadFrom(folder, path)) : null;
    }

    private static byte[]? ReadFrom(IContentStore folder, string path)
    {
        try
        {
            return folder.ReadBytes(path, ContentLimits.AttachmentBytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>How a file of another program becomes files of a kind.</summary>
/// <param name="Word">The word that <c>council import</c> takes for the kind.</param>
/// <param name="Label">What is imported, in Japanese.</param>
/// <param name="Read">Reads the file; null, with the faults in the bag, where it cannot be read whole.</param>
public sealed record ImportForm(string Word, string Label, Func<ImportedFile, ImportWishes, DiagnosticBag, NewContent?> Read)
{
    /// <summary>A kind that is imported of a table of a spreadsheet.</summary>
    public static ImportForm OfSheet(string word, string label, Func<Sheet, ImportWishes, DiagnosticBag, NewContent?> read) =>
        new(word, label, (file, wishes, diagnostics) => SheetReader.Read(file.DisplayPath, file.Bytes, diagnostics) is { } sheet ? read(sheet, wishes, diagnostics) : null);

    /// <summary>Reads a file; null, with the faults in the bag, where it cannot be read whole.</summary>
    /// <param name="folder">The folder that the file lies in.</param>
    /// <param name="name">The file in it.</param>
    /// <param name="wishes">What its editor says.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public NewContent? ReadFile(IContentStore folder, string name, ImportWishes wishes, DiagnosticBag diagnostics) =>
        ImportedFile.Read(folder, name, diagnostics) is { } file ? Read(file, wishes, diagnostics) : null;
}

/// <summary>Faults of cells, as all imports report them.</summary>
internal static class CellFaults
{
    extension(DiagnosticBag diagnostics)
    {
        /// <summary>Reports a cell that means nothing in its column.</summary>
        public void AddCell(SheetCell cell, string japanese, string english) =>
            diagnostics.Add(SheetDiagnostics.UnreadableCell, cell.Span, cell.Name, cell.Text, japanese, english);

        /// <summary>Reports words among the rows of a table.</summary>
        public void AddSkipped(SheetCell cell) => diagnostics.Add(SheetDiagnostics.SkippedRow, cell.Span, cell.Name, cell.Text);
    }
}

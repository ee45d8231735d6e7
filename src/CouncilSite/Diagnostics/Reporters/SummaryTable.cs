using System.Text;

namespace CouncilSite.Diagnostics.Reporters;

/// <summary>Faults as a table of GitHub's Markdown in which every text stays text.</summary>
/// <param name="output">The job's summary.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class SummaryTable(TextWriter output, MessageLanguage language)
{
    // GitHub drops a step's summary of more than 1 MiB, and a step may call the program twice.
    private const int MostBytes = 400 * 1024;

    /// <summary>Writes the faults; what is too much is counted below the table.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var isJapanese = language == MessageLanguage.Japanese;
        output.WriteLine(isJapanese ? "| 場所 | 程度 | コード | 内容 | 直し方 |" : "| Place | Level | Code | Message | Hint |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        var (written, bytes) = (0, 0);
        foreach (var row in diagnostics.Select(Row))
        {
            bytes += Encoding.UTF8.GetByteCount(row) + 1;
            if (bytes > MostBytes)
                break;
            output.WriteLine(row);
            written++;
        }

        output.WriteLine();
        if (written < diagnostics.Count)
            output.WriteLine(isJapanese ? $"…ほか {diagnostics.Count - written} 件" : $"… and {diagnostics.Count - written} more");
    }

    private string Row(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Span.StartPosition;
        return $"| {GitHubMarkdown.Escape($"{diagnostic.Span.File.DisplayPath}({line},{column})")} | {TextReporter.Word(diagnostic.Severity)} | {diagnostic.Descriptor.Code} | {GitHubMarkdown.Escape(diagnostic.Message(language))} | {GitHubMarkdown.Escape(diagnostic.Hint(language))} |";
    }
}

namespace CouncilSite.Diagnostics.Reporters;

/// <summary>
/// Prints faults as annotations of GitHub Actions. GitHub shows ten of each level a step, so the first ten go out
/// as annotations and all that did not fit go into the job's summary as a table.
/// </summary>
/// <param name="output">Where the workflow commands go.</param>
/// <param name="summary">The job's summary (Markdown); null where there is none to write to.</param>
/// <param name="language">The language of the messages.</param>
public sealed class GitHubReporter(TextWriter output, TextWriter? summary, MessageLanguage language) : IDiagnosticReporter
{
    private const int ShownPerLevel = 10;

    /// <inheritdoc/>
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        var rest = new List<Diagnostic>();
        foreach (var level in diagnostics.GroupBy(diagnostic => diagnostic.Severity).OrderByDescending(level => level.Key))
        {
            foreach (var diagnostic in level.Take(ShownPerLevel))
                output.WriteLine(Annotation(diagnostic));
            rest.AddRange(level.Skip(ShownPerLevel));
        }

        // Without a summary, plain lines in the log are better than silence.
        if (summary is null)
            new TextReporter(output, language).Report(rest);
        else if (rest.Count > 0)
            WriteSummary(summary, rest);
    }

    private string Annotation(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Span.StartPosition, diagnostic.Span.EndPosition);
        var place = $"file={Property(diagnostic.Span.File.DisplayPath)},line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column}";
        var text = diagnostic.Message(language) + (diagnostic.Hint(language) is { Length: > 0 } hint ? "\n" + hint : "");
        return $"::{TextReporter.Word(diagnostic.Severity)} {place},title={diagnostic.Descriptor.Code}::{Data(text)}";
    }

    private void WriteSummary(TextWriter table, List<Diagnostic> rest)
    {
        table.WriteLine(language == MessageLanguage.Japanese
            ? "| 場所 | 程度 | コード | 内容 | 直し方 |"
            : "| Place | Level | Code | Message | Hint |");
        table.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var diagnostic in rest)
        {
            var (line, column) = diagnostic.Span.StartPosition;
            table.WriteLine($"| {Cell(diagnostic.Span.File.DisplayPath)}({line},{column}) | {TextReporter.Word(diagnostic.Severity)} | {diagnostic.Descriptor.Code} | {Cell(diagnostic.Message(language))} | {Cell(diagnostic.Hint(language))} |");
        }
    }

    // The escapes of workflow commands; properties end at a colon or comma besides.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}

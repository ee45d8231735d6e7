using CouncilSite.Text;

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
        {
            new TextReporter(output, language).Report(rest);
            return;
        }

        if (rest.Count > 0)
            new SummaryTable(summary, language).Write(rest);
        new FixesSummary(summary, language).Write(diagnostics);
    }

    private string Annotation(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Span.StartPosition, diagnostic.Span.EndPosition);
        var place = $"file={Property(diagnostic.Span.File.DisplayPath)},line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column}";
        var hint = diagnostic.Hint(language) is { Length: > 0 } words ? "%0A" + Data(words) : "";
        return $"::{TextReporter.Word(diagnostic.Severity)} {place},title={diagnostic.Descriptor.Code}::{Data(diagnostic.Message(language))}{hint}";
    }

    // The escapes of workflow commands; properties end at a colon or comma besides. Line ends are spaces by then.
    private static string Data(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

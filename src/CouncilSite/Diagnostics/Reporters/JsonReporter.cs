using System.Text;
using System.Text.Json;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics.Reporters;

/// <summary>Prints a fault as one JSON object a line, for other programs.</summary>
/// <param name="output">Where to print.</param>
/// <param name="language">The language of the messages.</param>
public sealed class JsonReporter(TextWriter output, MessageLanguage language) : IDiagnosticReporter
{
    /// <inheritdoc/>
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(ToJson(diagnostic));
    }

    private string ToJson(Diagnostic diagnostic)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
        {
            var (start, end) = (diagnostic.Span.StartPosition, diagnostic.Span.EndPosition);
            writer.WriteStartObject();
            writer.WriteString("file", diagnostic.Span.File.DisplayPath);
            writer.WriteNumber("line", start.Line);
            writer.WriteNumber("column", start.Column);
            writer.WriteNumber("endLine", end.Line);
            writer.WriteNumber("endColumn", end.Column);
            writer.WriteString("severity", TextReporter.Word(diagnostic.Severity));
            writer.WriteString("code", diagnostic.Descriptor.Code);
            writer.WriteString("message", diagnostic.Message(language));
            writer.WriteString("hint", diagnostic.Hint(language));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}

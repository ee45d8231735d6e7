using CouncilSite.Text;

namespace CouncilSite.Diagnostics.Reporters;

/// <summary>Prints a fault as one line, then its hint, indented: what people and editors read.</summary>
/// <param name="output">Where to print.</param>
/// <param name="language">The language of the messages.</param>
public sealed class TextReporter(TextWriter output, MessageLanguage language) : IDiagnosticReporter
{
    /// <summary><c>content/accounts/2020.yml(12,8): error ACC003: message</c>.</summary>
    public static string Line(Diagnostic diagnostic, MessageLanguage language)
    {
        var (line, column) = diagnostic.Span.StartPosition;
        return PrintableText.Of($"{diagnostic.Span.File.DisplayPath}({line},{column}): {Word(diagnostic.Severity)} {diagnostic.Descriptor.Code}: {diagnostic.Message(language)}");
    }

    /// <inheritdoc/>
    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(Line(diagnostic, language));
            if (diagnostic.Hint(language) is { Length: > 0 } hint)
                output.WriteLine($"    {PrintableText.Of(hint)}");
        }
    }

    /// <summary>The severity in the word that every format prints.</summary>
    internal static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}

using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Text;

namespace CouncilSite.Tests.Mutations;

/// <summary>Whether diagnostics are what an editor can use: at a place that is there, in whole sentences, about the content.</summary>
internal static class DiagnosticSoundness
{
    /// <summary>Throws where one is no good.</summary>
    public static void Check(IReadOnlyList<Diagnostic> diagnostics, IContentStore store)
    {
        var files = store.List().Select(entry => $"{store.DisplayPath}/{KanaComposition.Compose(entry.Path)}").ToHashSet();
        foreach (var diagnostic in diagnostics)
        {
            if (Fault(diagnostic, files) is { } fault)
                throw new InvalidDataException($"{fault}: {TextReporter.Line(diagnostic, MessageLanguage.English)}");
        }

        new TextReporter(TextWriter.Null, MessageLanguage.Japanese).Report(diagnostics);
        new JsonReporter(TextWriter.Null, MessageLanguage.English).Report(diagnostics);
        new GitHubReporter(TextWriter.Null, TextWriter.Null, MessageLanguage.Japanese).Report(diagnostics);
    }

    private static string? Fault(Diagnostic diagnostic, HashSet<string> files)
    {
        var span = diagnostic.Span;
        if (diagnostic.Descriptor.Code.StartsWith("INT", StringComparison.Ordinal))
            return "a fault of the program";
        // Of a file that is missing there is only the name to point at.
        if (!files.Contains(span.File.DisplayPath) && (span.File.Text.Length > 0 || span.File.DisplayPath.Split('/')[0] != "content"))
            return "in no file";
        return span.Start < 0 || span.Start > span.End || span.End > span.File.Text.Length ? "outside its file" : null;
    }
}

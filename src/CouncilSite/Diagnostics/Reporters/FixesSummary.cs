using CouncilSite.Text;

namespace CouncilSite.Diagnostics.Reporters;

/// <summary>The lines that mend themselves, before and after, in GitHub's Markdown, to be copied from there.</summary>
/// <param name="output">The job's summary.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class FixesSummary(TextWriter output, MessageLanguage language)
{
    private const int MostLines = 100;

    // Longer than what any line of content may hold could end it; the lines begin with a sign besides.
    private const string Fence = "``````````";

    /// <summary>Writes them; nothing where there are none.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = FixedFile.Of(diagnostics).SelectMany(file => file.Lines.Select(line => (file.File, Line: line))).ToList();
        if (lines.Count == 0)
            return;
        output.WriteLine(language == MessageLanguage.Japanese ? "### このまま書き換えれば直る行" : "### Lines that can be mended as they stand");
        output.WriteLine();
        output.WriteLine($"{Fence}diff");
        foreach (var (file, line) in lines.Take(MostLines))
        {
            output.WriteLine($"@@ {PrintableText.Of(file.DisplayPath)}({line.Number}) @@");
            output.WriteLine($"- {PrintableText.Of(line.Before)}");
            output.WriteLine($"+ {PrintableText.Of(line.After)}");
        }

        output.WriteLine(Fence);
        output.WriteLine();
    }
}

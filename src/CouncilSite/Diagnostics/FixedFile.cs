using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>A file with all faults mended that can be mended without asking.</summary>
/// <param name="File">The file as it is.</param>
/// <param name="Text">Its text as it should be.</param>
/// <param name="Lines">The lines that differ.</param>
public sealed record FixedFile(SourceFile File, string Text, IReadOnlyList<FixedLine> Lines)
{
    /// <summary>The files that have such faults, by name.</summary>
    public static IReadOnlyList<FixedFile> Of(IEnumerable<Diagnostic> diagnostics) => Of(diagnostics.Select(diagnostic => diagnostic.Fix).OfType<TextEdit>());

    /// <summary>The files that edits are of, by name. Of two edits of the same letters the first counts.</summary>
    public static IReadOnlyList<FixedFile> Of(IEnumerable<TextEdit> edits) =>
        [.. edits
            .GroupBy(edit => edit.Span.File)
            .OrderBy(file => file.Key.DisplayPath, StringComparer.Ordinal)
            .Select(file => Apply(file.Key, WithoutOverlap(file)))];

    private static List<TextEdit> WithoutOverlap(IEnumerable<TextEdit> edits)
    {
        var kept = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (kept.Count == 0 || edit.Span.Start > kept[^1].Span.End || (edit.Span.Start == kept[^1].Span.End && edit.Span.Start < edit.Span.End))
                kept.Add(edit);
        }

        return kept;
    }

    private static FixedFile Apply(SourceFile file, List<TextEdit> edits) => new(
        file,
        Apply(file, edits, 0, file.Text.Length),
        [.. edits.GroupBy(edit => edit.Span.StartPosition.Line).Select(line =>
        {
            var start = file.LineStart(line.Key);
            var end = start + file.Text.AsSpan(start, file.LineStart(line.Key + 1) - start).TrimEnd("\r\n").Length;
            return new FixedLine(line.Key, file.Text[start..end], Apply(file, line, start, end));
        })]);

    private static string Apply(SourceFile file, IEnumerable<TextEdit> edits, int start, int end)
    {
        var text = new StringBuilder();
        foreach (var edit in edits)
        {
            text.Append(file.Text, start, edit.Span.Start - start).Append(edit.Replacement);
            start = edit.Span.End;
        }

        return text.Append(file.Text, start, end - start).ToString();
    }
}

/// <summary>A line that is mended.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Before">The line as it is.</param>
/// <param name="After">The line as it should be.</param>
public sealed record FixedLine(int Number, string Before, string After);

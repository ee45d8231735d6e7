using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>The text that is being read, in lines, and the bag for what looks wrong in it.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Offset of the first character of the bylaws.</param>
/// <param name="end">Offset after the last one.</param>
/// <param name="title">The title, which may stand above the first article, without spaces.</param>
/// <param name="bag">Takes the faults.</param>
internal sealed class PrintedBylaws(SourceFile file, int start, int end, string title, DiagnosticBag bag)
{
    public string Source { get; } = file.Text;

    public string Title { get; } = title;

    /// <summary>The lines that are not blank.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; } = [.. PrintedLine.Split(file.Text, start, end)];

    public ReadOnlySpan<char> Line(int start, int end) => Source.AsSpan(start, end - start);

    public ReadOnlySpan<char> Line(int index) => Line(Lines[index].Start, Lines[index].End);

    public LocatedText Text(int start, int end) => LayoutText.Of(Source, start, end);

    public int SkipSpace(int position, int end) => PrintedLine.SkipSpace(Source, position, end);

    public void Report(DiagnosticDescriptor descriptor, int start, int end, params string[] arguments) => bag.Add(descriptor, file.Span(start, end), arguments);
}

using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Yaml;

/// <summary>What a line of YAML shows by its looks to be a slip of the pen.</summary>
/// <param name="Descriptor">What kind of slip.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Arguments">What fills the placeholders of its message.</param>
internal sealed record YamlSlip(DiagnosticDescriptor Descriptor, int Start, int End, params string[] Arguments)
{
    /// <summary>What mends it: from where to where to write what; null where a person must decide.</summary>
    public (int Start, int End, string Replacement)? Fix { get; init; }

    /// <summary>Adds the slip to the faults of its file.</summary>
    public void Report(SourceFile file, DiagnosticBag diagnostics) => diagnostics.Add(
        Descriptor, file.Span(Start, End), Fix is { } fix ? new TextEdit(file.Span(fix.Start, fix.End), fix.Replacement) : null, Arguments);
}

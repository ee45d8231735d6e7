using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>What to write in the place of what stands in a file, within one line, where only one thing can be meant.</summary>
/// <param name="Span">What to replace; empty where something is only to be put in.</param>
/// <param name="Replacement">What to write.</param>
public sealed record TextEdit(SourceSpan Span, string Replacement);

namespace CouncilSite.Text;

/// <summary>A value and the place in the source that gave it, for values that a later rule may object to.</summary>
public sealed record Located<T>(T Value, SourceSpan Span);

using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>A part of a text as a reader gets it, and its place in the file, where it may be written otherwise: with escapes.</summary>
/// <param name="Text">The text as a reader gets it.</param>
/// <param name="Span">Where it is written.</param>
public readonly record struct WrittenText(string Text, SourceSpan Span)
{
    /// <summary>Whether it stands in its file character by character, so that it can be mended there.</summary>
    public bool IsAsWritten { get; } = Span.Characters.SequenceEqual(Text);

    /// <summary>The place of some of its characters; that of all of it where it is written otherwise.</summary>
    /// <param name="start">Where they begin in the text.</param>
    /// <param name="length">How many there are.</param>
    public SourceSpan Place(int start, int length) => IsAsWritten ? Span.Part(start, length) : Span;
}

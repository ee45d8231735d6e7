using System.Collections.Immutable;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>
/// Text freed of its layout (line breaks, spaces inside words), each character knowing where in the source it
/// stood. Two are equal when they read the same, wherever they stood.
/// </summary>
public sealed class LocatedText(string value, ImmutableArray<int> offsets) : IEquatable<LocatedText>
{
    /// <summary>No text.</summary>
    public static LocatedText Empty { get; } = new("", []);

    /// <summary>The characters.</summary>
    public string Value { get; } = value;

    /// <summary>Offset of each character in the source; empty for text that no source holds.</summary>
    public ImmutableArray<int> Offsets { get; } = offsets;

    /// <summary>Whether there is no character.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>Text that no source holds, such as the outcome of an amendment.</summary>
    public static LocatedText Unplaced(string value) => new(value, []);

    /// <summary>Offset in the source of the character at <paramref name="index"/>; 0 where no source holds the text.</summary>
    public int OffsetAt(int index) => Offsets.Length == 0 ? 0 : Offsets[Math.Clamp(index, 0, Offsets.Length - 1)];

    /// <summary>A part of the text, with its places.</summary>
    public LocatedText Slice(int start, int length) =>
        new(Value.Substring(start, length), Offsets.Length == 0 ? [] : Offsets.Slice(start, length));

    /// <inheritdoc/>
    public bool Equals(LocatedText? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocatedText);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

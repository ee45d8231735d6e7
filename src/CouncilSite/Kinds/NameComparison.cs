using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>What stands in a line where half of a name does.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">The line, narrow and without blanks.</param>
/// <param name="At">Where the half begins in the line.</param>
/// <param name="IsEnd">Whether it is the second half, so that what stands before it is compared.</param>
internal readonly record struct NameComparison(KnownName Name, string Line, int At, bool IsEnd)
{
    // How many letters of the name are skipped, and how many others are written for them.
    private static readonly (SlipKind Kind, int Skipped, int Written)[] Kinds = [(SlipKind.Swapped, 2, 2), (SlipKind.Added, 0, 1), (SlipKind.Other, 1, 1), (SlipKind.Lost, 1, 0)];

    /// <summary>Whether the very name stands there.</summary>
    public bool IsExact => Start >= 0 && Line.AsSpan(Start).StartsWith(Name.Letters, StringComparison.Ordinal);

    /// <summary>Where the name begins in the line, if all its letters are there.</summary>
    public int Start => IsEnd ? At - Name.Middle : At;

    /// <summary>The name with one slip, read in the likeliest way in which nothing else can be meant; null where there is none.</summary>
    public NameSlip? FindSlip()
    {
        if (IsExact)
            return Name.IsPerson ? FindDoubled() : null;
        if (StandsAt(Start, 0, Name.Letters.Length))
            return OnlyIfCertain(new NameSlip(Name, SlipKind.Variant, 0, Start, Start + Name.Letters.Length));
        foreach (var (kind, skipped, written) in Kinds)
        {
            if ((IsEnd ? FindBefore(kind, skipped, written) : FindBehind(kind, skipped, written)) is { } slip)
                return slip;
        }

        return null;
    }

    /// <summary>Whether the name stands where a slip would be: the letter is meant as it is.</summary>
    public bool Covers(NameSlip slip) => Start <= slip.Start + slip.Index && slip.Start + slip.Index < Start + Name.Letters.Length;

    // The very name, with its first or last letter twice.
    private NameSlip? FindDoubled()
    {
        var (letters, end) = (Name.Letters, Start + Name.Letters.Length);
        return (Start > 0 && Line[Start - 1] == letters[0] ? OnlyIfCertain(new NameSlip(Name, SlipKind.Doubled, -1, Start - 1, end)) : null)
            ?? (end < Line.Length && Line[end] == letters[^1] ? OnlyIfCertain(new NameSlip(Name, SlipKind.Doubled, letters.Length, Start, end + 1)) : null);
    }

    // Between what differs and the half that is whole the letters stand as in the name.
    private NameSlip? FindBefore(SlipKind kind, int skipped, int written)
    {
        var start = Start + skipped - written;
        for (var index = Name.Middle - 1; index >= 0 && (index + skipped > Name.Middle || StandsAt(start + index + written, index + skipped, Name.Middle)); index--)
        {
            if (StandsAt(start, 0, index) && IsSlip(kind, index, start) && OnlyIfCertain(new NameSlip(Name, kind, index, start, Start + Name.Letters.Length)) is { } slip)
                return slip;
        }

        return null;
    }

    private NameSlip? FindBehind(SlipKind kind, int skipped, int written)
    {
        var (from, end) = (Math.Max(2, Name.Middle), Name.Letters.Length);
        for (var index = from; index + skipped <= end && StandsAt(Start + from, from, index); index++)
        {
            if (StandsAt(Start + index + written, index + skipped, end) && IsSlip(kind, index, Start)
                && OnlyIfCertain(new NameSlip(Name, kind, index, Start, Start + end + written - skipped)) is { } slip)
                return slip;
        }

        return null;
    }

    private NameSlip? OnlyIfCertain(NameSlip slip) => slip.IsCertain(Line) ? slip : null;

    private bool IsSlip(SlipKind kind, int index, int start)
    {
        var letters = Name.Letters;
        return kind switch
        {
            SlipKind.Swapped => index + 1 < letters.Length && letters[index] != letters[index + 1]
                && Line[start + index] == letters[index + 1] && Line[start + index + 1] == letters[index],
            // Before the first letter and after the last it is no letter of the name.
            SlipKind.Added => index > 0 && index < letters.Length,
            _ => true,
        };
    }

    // Whether a part of the name stands in the line, variants of kanji taken for each other.
    private bool StandsAt(int start, int from, int to)
    {
        if (start < 0 || start + to - from > Line.Length)
            return false;
        for (var i = from; i < to; i++)
        {
            if (!KanjiVariants.AreSame(Name.Letters[i], Line[start + i - from]))
                return false;
        }

        return true;
    }
}

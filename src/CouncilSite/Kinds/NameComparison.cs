using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>What stands in a line where half of a name does.</summary>
/// <param name="Name">The name.</param>
/// <param name="Line">The line, narrow and without blanks.</param>
/// <param name="At">Where the half begins in the line.</param>
/// <param name="IsEnd">Whether it is the second half, so that what stands before it is compared.</param>
internal readonly record struct NameComparison(KnownName Name, string Line, int At, bool IsEnd)
{
    private static readonly (SlipKind Kind, int More)[] Kinds = [(SlipKind.Swapped, 0), (SlipKind.Added, 1), (SlipKind.Other, 0), (SlipKind.Lost, -1)];

    /// <summary>Whether the very name stands there.</summary>
    public bool IsExact => Start >= 0 && Line.AsSpan(Start).StartsWith(Name.Letters, StringComparison.Ordinal);

    /// <summary>Where the name begins in the line, if all its letters are there.</summary>
    public int Start => IsEnd ? At - Name.Middle : At;

    /// <summary>Each way to read it as the name with one slip, the likeliest first; none where there are more.</summary>
    public IEnumerable<NameSlip> Slips
    {
        get
        {
            var letters = Name.Letters;
            if (IsExact)
            {
                // The very name, with its first or last letter twice.
                if (Name.IsPerson && Start > 0 && Line[Start - 1] == letters[0])
                    yield return new NameSlip(Name, SlipKind.Doubled, -1, Start - 1, Start + letters.Length);
                if (Name.IsPerson && Start + letters.Length < Line.Length && Line[Start + letters.Length] == letters[^1])
                    yield return new NameSlip(Name, SlipKind.Doubled, letters.Length, Start, Start + letters.Length + 1);
                yield break;
            }

            if (StandsAt(Start, 0, letters.Length))
            {
                yield return new NameSlip(Name, SlipKind.Variant, 0, Start, Start + letters.Length);
                yield break;
            }

            // What differs lies in the other half.
            var (from, to) = IsEnd ? (0, Name.Middle) : (Math.Max(2, Name.Middle), letters.Length);
            foreach (var (kind, more) in Kinds)
            {
                var start = IsEnd ? Start - more : Start;
                for (var index = from; index < to; index++)
                {
                    if (IsSlip(kind, index, start))
                        yield return new NameSlip(Name, kind, index, start, start + letters.Length + more);
                }
            }
        }
    }

    /// <summary>Whether the name stands where a slip would be: the letter is meant as it is.</summary>
    public bool Covers(NameSlip slip) => Start <= slip.Start + slip.Index && slip.Start + slip.Index < Start + Name.Letters.Length;

    private bool IsSlip(SlipKind kind, int index, int start)
    {
        var letters = Name.Letters;
        var (skipped, written) = kind switch { SlipKind.Swapped => (2, 2), SlipKind.Added => (0, 1), SlipKind.Other => (1, 1), _ => (1, 0) };
        if (index + skipped > letters.Length || !StandsAt(start, 0, index) || !StandsAt(start + index + written, index + skipped, letters.Length))
            return false;
        return kind switch
        {
            SlipKind.Swapped => Line[start + index] == letters[index + 1] && Line[start + index + 1] == letters[index] && letters[index] != letters[index + 1],
            // Before the first letter and after the last it is no letter of the name.
            SlipKind.Added => index > 0,
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

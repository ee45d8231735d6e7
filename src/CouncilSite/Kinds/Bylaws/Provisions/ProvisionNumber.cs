using System.Collections.Immutable;
using System.Globalization;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>
/// The number of a provision; 第９条の２ has the branch (枝番号) 2 of 9, which is a provision of its own beside 9,
/// not a part of it. Branches branch to any depth: 第９条の２の３.
/// </summary>
public readonly struct ProvisionNumber : IEquatable<ProvisionNumber>, IComparable<ProvisionNumber>
{
    // What a number after の counts is no branch: 第１条の２人.
    private const string Counters = "年月日名人回つ分以種者個箇か条項号割倍";

    private readonly ImmutableArray<int> _parts;

    private ProvisionNumber(ImmutableArray<int> parts) => _parts = parts;

    /// <param name="main">From 1; 0 stands for no number.</param>
    /// <param name="branches">The branches, each from 2.</param>
    public ProvisionNumber(int main, params ReadOnlySpan<int> branches)
        : this(main == 0 ? [] : [main, .. branches])
    {
    }

    /// <summary>The number before any branch; 0 where there is no number.</summary>
    public int Main => Parts.IsEmpty ? 0 : Parts[0];

    /// <summary>The branches; empty where there are none.</summary>
    public ReadOnlySpan<int> Branches => Parts.IsEmpty ? [] : Parts.AsSpan()[1..];

    /// <summary>The branches as printed, in wide digits: <c>の２</c>; empty where there are none.</summary>
    public string WideBranches => string.Concat(Parts.Skip(1).Select(branch => "の" + JapaneseNumeral.Wide(branch)));

    private ImmutableArray<int> Parts => _parts.IsDefault ? [] : _parts;

    /// <summary>Reads the branches (の２の３) that follow a number's unit or, in an item's mark, the number itself.</summary>
    /// <returns>How many characters they take; 0 where there are none.</returns>
    public static int ReadBranches(ReadOnlySpan<char> text, int main, out ProvisionNumber number)
    {
        var parts = ImmutableArray.Create(main);
        var length = 0;
        while (length < text.Length && text[length] == 'の')
        {
            var start = length + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            var digits = JapaneseNumeral.Read(text[start..], out var branch);
            var end = start + digits;
            if (digits == 0 || branch < 2 || (end < text.Length && Counters.Contains(text[end], StringComparison.Ordinal) && !text[end..].StartsWith("から")))
                break;
            parts = parts.Add(branch);
            length = end;
        }

        number = new ProvisionNumber(parts);
        return length;
    }

    /// <summary>Whether this number may stand directly after <paramref name="previous"/> without a gap.</summary>
    public bool Follows(ProvisionNumber previous)
    {
        if (Parts.Length > previous.Parts.Length + 1 || Parts.IsEmpty)
            return false;
        if (Parts.Length == previous.Parts.Length + 1)
            return Parts[^1] == (Parts.Length == 1 ? 1 : 2) && Parts.AsSpan()[..^1].SequenceEqual(previous.Parts.AsSpan());
        return Parts[^1] == previous.Parts[Parts.Length - 1] + 1 && Parts.AsSpan()[..^1].SequenceEqual(previous.Parts.AsSpan()[..(Parts.Length - 1)]);
    }

    /// <summary>The number so many further: 第９条の２ by one is 第１０条の２.</summary>
    public ProvisionNumber MovedBy(int steps) => new([Main + steps, .. Branches]);

    /// <summary>The first branch that may stand behind this number: of 9 it is 9の2, of 9の2 it is 9の3.</summary>
    public ProvisionNumber NextBranch() => Parts.Length < 2 ? new([.. Parts, 2]) : new(Parts.SetItem(Parts.Length - 1, Parts[^1] + 1));

    /// <summary>As anchors and the national law XML write it: <c>9_2_3</c>.</summary>
    public override string ToString() => string.Join('_', Parts.DefaultIfEmpty(0).Select(part => part.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads what <see cref="ToString"/> writes; default where the text is something else.</summary>
    public static ProvisionNumber Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<int>();
        foreach (var part in text.Split('_'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return default;
            parts.Add(number);
        }

        return parts[0] == 0 ? default : new ProvisionNumber(parts.ToImmutable());
    }

    /// <inheritdoc/>
    public int CompareTo(ProvisionNumber other) => Parts.AsSpan().SequenceCompareTo(other.Parts.AsSpan());

    /// <inheritdoc/>
    public bool Equals(ProvisionNumber other) => Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProvisionNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(0, HashCode.Combine);

    /// <summary>Whether two numbers are the same.</summary>
    public static bool operator ==(ProvisionNumber left, ProvisionNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(ProvisionNumber left, ProvisionNumber right) => !left.Equals(right);

    /// <summary>Whether one number stands before another.</summary>
    public static bool operator <(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether one number stands after another.</summary>
    public static bool operator >(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether one number stands before another or equals it.</summary>
    public static bool operator <=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one number stands after another or equals it.</summary>
    public static bool operator >=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number without branches.</summary>
    public static implicit operator ProvisionNumber(int main) => new(main);
}

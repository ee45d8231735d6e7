using System.Globalization;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Provisions;

/// <summary>
/// The number of an article, paragraph, item or sub-item; 第９条の２ has the branch (枝番号) 2 of 9, which is a
/// provision of its own beside 9, not a part of it.
/// </summary>
/// <param name="Main">From 1.</param>
/// <param name="Branch">0 where there is none, otherwise from 2.</param>
/// <param name="Subbranch">Branch of the branch (第９条の２の３); 0 where there is none.</param>
public readonly record struct ProvisionNumber(int Main, int Branch = 0, int Subbranch = 0) : IComparable<ProvisionNumber>
{
    /// <summary>As anchors and the national law XML write it: <c>9_2</c>.</summary>
    public override string ToString() => Text(Main) + (Branch > 0 ? "_" + Text(Branch) : "") + (Subbranch > 0 ? "_" + Text(Subbranch) : "");

    /// <summary>The branch part as printed, in wide digits: <c>の２</c>; empty where there is none.</summary>
    public string WideBranch =>
        (Branch > 0 ? "の" + JapaneseNumeral.Wide(Branch) : "") + (Subbranch > 0 ? "の" + JapaneseNumeral.Wide(Subbranch) : "");

    /// <summary>Whether this number may stand directly after <paramref name="previous"/> without a gap.</summary>
    public bool Follows(ProvisionNumber previous) =>
        this == new ProvisionNumber(previous.Main + 1)
        || this == new ProvisionNumber(previous.Main, Math.Max(previous.Branch, 1) + 1)
        || (previous.Branch > 0 && this == new ProvisionNumber(previous.Main, previous.Branch, Math.Max(previous.Subbranch, 1) + 1));

    /// <inheritdoc/>
    public int CompareTo(ProvisionNumber other) =>
        (Main, Branch, Subbranch).CompareTo((other.Main, other.Branch, other.Subbranch));

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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>A provision of two versions: in both, in the new one alone (added) or in the old one alone (deleted).</summary>
/// <param name="Old">The provision before; null where it was added.</param>
/// <param name="New">The provision after; null where it was deleted.</param>
/// <param name="Children">The same of what is below it; empty unless it is in both.</param>
public sealed record ProvisionChange(Provision? Old, Provision? New, ImmutableArray<ProvisionChange> Children)
{
    /// <summary>Whichever there is, the new one first.</summary>
    public Provision Either => New ?? Old!;

    /// <summary>The change and those below it; below a provision that was deleted, each as deleted.</summary>
    public IEnumerable<ProvisionChange> WithDescendants() =>
        IsWhole
            ? (Old?.WithDescendants() ?? []).Select(old => new ProvisionChange(old, null, []))
            : Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    /// <summary>Whether it was added or deleted as a whole.</summary>
    public bool IsWhole => Old is null || New is null;

    /// <summary>Whether its number changed.</summary>
    public bool IsRenumbered => Old is not null && New is not null && Old.Number != New.Number;

    /// <summary>Whether its caption changed.</summary>
    public bool IsRecaptioned => Old is not null && New is not null && Old.Caption != New.Caption;

    /// <summary>Whether its own words or list changed.</summary>
    public bool IsReworded => Old is not null && New is not null && !Old.Fragments.SequenceEqual(New.Fragments);

    /// <summary>Whether nothing in it changed, nor anything below it.</summary>
    public bool IsUnchanged =>
        !IsWhole && !IsRenumbered && !IsRecaptioned && !IsReworded && Children.All(child => child.IsUnchanged);
}

/// <summary>Two versions side by side.</summary>
/// <param name="Before">The older.</param>
/// <param name="After">The newer.</param>
/// <param name="Main">The main provisions.</param>
/// <param name="Supplements">The supplementary provisions.</param>
/// <param name="Appendices">別表 and 様式.</param>
public sealed record BylawsComparison(
    ProvisionTree Before, ProvisionTree After,
    ImmutableArray<ProvisionChange> Main, ImmutableArray<ProvisionChange> Supplements, ImmutableArray<ProvisionChange> Appendices)
{
    /// <summary>All of it, in the order of the text.</summary>
    public IEnumerable<ProvisionChange> All => Main.Concat(Supplements).Concat(Appendices);

    /// <summary>Where each provision of the old version stands in the new one, by anchors; null where it was deleted.</summary>
    public IReadOnlyDictionary<string, string?> Moves => field ??= All
        .SelectMany(change => change.WithDescendants())
        .Where(change => change.Old is not null)
        .GroupBy(change => change.Old!.Anchor)
        .ToDictionary(group => group.Key, group => group.First().New?.Anchor);

    /// <summary>Compares two versions.</summary>
    public static BylawsComparison Of(ProvisionTree before, ProvisionTree after) => new(
        before, after, Align(before.Main, after.Main), Align(before.Supplements, after.Supplements), Align(before.Appendices, after.Appendices));

    /// <summary>Finds which provisions of one rank continue which.</summary>
    internal static ImmutableArray<ProvisionChange> Align(ImmutableArray<Provision> before, ImmutableArray<Provision> after) => ProvisionAlignment.Align(before, after);
}

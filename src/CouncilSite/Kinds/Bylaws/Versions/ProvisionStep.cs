using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>What a version did to a provision.</summary>
public enum ProvisionEvent
{
    /// <summary>It came with the version.</summary>
    Added,

    /// <summary>Its words, its caption or what is below it changed.</summary>
    Amended,

    /// <summary>It got another number, and nothing else.</summary>
    Renumbered,

    /// <summary>It went with the version.</summary>
    Deleted,
}

/// <summary>A step in the history of one article, 附則 or 別表.</summary>
/// <param name="Version">The version that took it.</param>
/// <param name="Event">What it was.</param>
/// <param name="FormerName">What the provision was called before: 第９条; empty where its name is the same or it was not there.</param>
/// <param name="Address">Where the comparison table shows it.</param>
/// <param name="IsLater">Whether the version follows the one whose provision it is.</param>
public sealed record ProvisionStep(BylawsVersion Version, ProvisionEvent Event, string FormerName, string Address, bool IsLater)
{
    /// <summary>The steps of each provision of a version by its anchor: those that led to it, and the next one.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<ProvisionStep>> Of(BylawsRegister register, BylawsVersion version)
    {
        var steps = new Dictionary<string, ImmutableArray<ProvisionStep>>();
        foreach (var made in register.Versions.TakeWhile(candidate => candidate != version).Append(version))
            steps = Continued(steps, made, register.ComparisonOf(made));
        if (register.After(version) is { } later)
        {
            foreach (var change in register.ComparisonOf(later)!.All.Where(change => change is { Old: not null, IsUnchanged: false }))
                steps[change.Old!.Anchor] = [.. steps.GetValueOrDefault(change.Old.Anchor, []), Of(change, later) with { IsLater = true }];
        }

        return steps;
    }

    private static Dictionary<string, ImmutableArray<ProvisionStep>> Continued(
        Dictionary<string, ImmutableArray<ProvisionStep>> steps, BylawsVersion made, BylawsComparison? comparison) =>
        (comparison?.All ?? []).Where(change => change.New is not null).ToDictionary(
            change => change.New!.Anchor,
            change => (ImmutableArray<ProvisionStep>)[.. change.Old is { } old ? steps.GetValueOrDefault(old.Anchor, []) : [], .. change.IsUnchanged ? [] : new[] { Of(change, made) }]);

    private static ProvisionStep Of(ProvisionChange change, BylawsVersion version)
    {
        // 附則 are called by their place alone.
        var isRenumbered = change.IsRenumbered && change.Old!.Kind != ProvisionKind.Supplement;
        var isSame = change is { IsWhole: false, IsReworded: false, IsRecaptioned: false } && change.Children.All(child => child.IsUnchanged);
        return new ProvisionStep(
            version,
            change.Old is null ? ProvisionEvent.Added : change.New is null ? ProvisionEvent.Deleted : isSame ? ProvisionEvent.Renumbered : ProvisionEvent.Amended,
            isRenumbered ? ProvisionNames.Of(change.Old!) : "",
            BylawsRoutes.Changes(version).At(ComparisonTable.Anchor(change)),
            IsLater: false);
    }
}

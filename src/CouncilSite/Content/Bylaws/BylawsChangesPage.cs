using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Comparison;

namespace CouncilSite.Content.Bylaws;

/// <summary>What a version changes in the one before: comparison table and amending text.</summary>
/// <param name="Before">現行.</param>
/// <param name="After">改正案.</param>
public sealed record BylawsChangesPage(BylawsVersion Before, BylawsVersion After)
{
    private readonly BylawsComparison _comparison = BylawsComparison.Of(Before.Provisions, After.Provisions);

    /// <summary>The rows of the comparison table.</summary>
    public ImmutableArray<ComparisonRow> Rows => ComparisonTable.Of(_comparison);
}

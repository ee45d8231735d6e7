using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.References;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>What a version changes in the one before: comparison table and amending text.</summary>
/// <param name="Before">現行.</param>
/// <param name="After">改正案.</param>
public sealed record BylawsChangesPage(BylawsVersion Before, BylawsVersion After) : IPageModel
{
    /// <summary>The rows of the comparison table (新旧対照表).</summary>
    public IReadOnlyList<ComparisonRow> Rows => field ??= ComparisonTable.Of(Comparison);

    /// <summary>The amending text (改め文).</summary>
    public string AmendingText => field ??= AmendmentWriter.Write(AmendmentComposer.Compose(Before.FrontMatter.Title, Comparison));

    /// <summary>References that the change left as they were although what they mean has moved or gone.</summary>
    public IReadOnlyList<ConsequentialAmendment> Consequences => field ??= ConsequentialAmendment.Find(Comparison, Before.References, After.References);

    private BylawsComparison Comparison => field ??= BylawsComparison.Of(Before.Provisions, After.Provisions);
}

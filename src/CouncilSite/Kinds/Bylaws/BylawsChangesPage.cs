using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.References;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>What a version changes in the one before: comparison table and amending text.</summary>
/// <param name="Before">現行.</param>
/// <param name="After">改正案.</param>
/// <param name="Comparison">The two side by side.</param>
public sealed record BylawsChangesPage(BylawsVersion Before, BylawsVersion After, BylawsComparison Comparison) : IPageModel
{
    /// <summary>The rows of the comparison table (新旧対照表).</summary>
    public IReadOnlyList<ComparisonRow> Rows => field ??= ComparisonTable.Of(Comparison);

    /// <summary>The amending text (改め文).</summary>
    public string AmendingText => field ??= AmendmentWriter.Write(AmendmentComposer.Compose(Before.FrontMatter.Title, Comparison));

    /// <summary>References within the bylaws that the change left as they were although what they mean has moved or gone.</summary>
    public IReadOnlyList<ConsequentialAmendment> Consequences => field ??= ConsequentialAmendment.Find(Comparison, Before.References, After.References);

    /// <summary>The same in the fields of the version and, as long as it is not in force, on other pages.</summary>
    public IReadOnlyList<CitationElsewhere> CitationsElsewhere(SiteView site) =>
        [.. CitationElsewhere.InFields(Before, After, Comparison), .. After.InForce is { } day && day <= site.Council.Today ? [] : CitationElsewhere.OnPages(Before, Comparison, site.Plan.Pages)];
}

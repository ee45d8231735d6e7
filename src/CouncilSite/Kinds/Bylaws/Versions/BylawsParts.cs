using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>Which provision of a version plays which part, as its front matter says.</summary>
/// <param name="All">The parts that are played, in the order of the vocabulary.</param>
public sealed record BylawsParts(IReadOnlyList<(BylawsPart Part, Located<ProvisionAddress> Provision)> All)
{
    /// <summary>Of a version that says nothing of it.</summary>
    public static BylawsParts None { get; } = new([]);
}

/// <summary>A provision as a page cites it.</summary>
/// <param name="Subject">What it rules: 役員の任期.</param>
/// <param name="Label">The citation: 規約第７条第１項.</param>
/// <param name="Address">The provision's place on the page of its version.</param>
public sealed record PartCitation(string Subject, string Label, string Address);

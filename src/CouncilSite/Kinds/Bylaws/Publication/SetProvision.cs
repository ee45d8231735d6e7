using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>A provision ready to be set on a page: its number as printed, its words with their links, what is below it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Citation">How a text cites it: 第５条第２項第３号.</param>
/// <param name="Sentences">Its words.</param>
/// <param name="Children">What is below it.</param>
public sealed record SetProvision(Provision Provision, string Citation, ImmutableArray<SetSentence> Sentences, ImmutableArray<SetProvision> Children)
{
    /// <summary>How an article, 附則 or 別表 came to be as it is, and its next change.</summary>
    public ImmutableArray<ProvisionStep> Steps { get; init; } = [];

    /// <summary>What stands before the words: empty for the first paragraph of an article.</summary>
    public string Mark => Provision.Kind == ProvisionKind.Paragraph && Provision.Label.IsEmpty ? "" : ProvisionNames.Mark(Provision);

    /// <summary>第１条（名称）, 第２章　会員, 別表第１（第５条関係）, or 附則.</summary>
    public string Heading => Provision.Kind switch
    {
        ProvisionKind.Supplement => Citation,
        _ when Provision.Kind.IsDivision => $"{Mark}　{Provision.Text}",
        _ when Provision.Kind.IsAppendix => $"{Mark}{Provision.PrintedCaption}{(Provision.Text.IsEmpty ? "" : "　")}{Provision.Text}",
        _ => Provision.Caption.Length > 0 ? $"{Citation}（{Provision.Caption}）" : Citation,
    };

    /// <summary>The class that sets its rank off from the others.</summary>
    public string CssClass => Provision.Kind switch
    {
        ProvisionKind.Paragraph => "provision-paragraph",
        ProvisionKind.Item => "provision-item",
        ProvisionKind.Subitem => "provision-subitem",
        _ => "provision-article",
    };

    /// <summary>Sets the provisions of a version.</summary>
    public static ImmutableArray<SetProvision> Of(IEnumerable<Provision> provisions, BylawsVersion version) =>
        [.. provisions.Select(provision => Of(provision, "", version))];

    private static SetProvision Of(Provision provision, string above, BylawsVersion version)
    {
        var citation = above + (provision.Kind == ProvisionKind.Supplement
            ? ProvisionNames.OfSupplement(provision, version.Provisions.Supplements.Length)
            : ProvisionNames.Of(provision));
        return new SetProvision(
            provision, citation, ProvisionText.Set(provision, version.References),
            [.. provision.Children.Select(child => Of(child, citation, version))]);
    }
}

using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Amending;

namespace CouncilSite.Content.Bylaws.Provisions;

/// <summary>The text of a body of bylaws, taken apart into provisions.</summary>
/// <param name="Preface">What stands before the first article: the title, as a rule; empty where nothing does.</param>
/// <param name="Articles">The main provisions (本則).</param>
/// <param name="Supplements">The supplementary provisions (附則), in order.</param>
/// <param name="Omitted">What was left out of the provisions as no part of the text: page numbers.</param>
public sealed record ProvisionTree(
    LocatedText Preface,
    ImmutableArray<Provision> Articles,
    ImmutableArray<Provision> Supplements,
    ImmutableArray<LocatedText> Omitted)
{
    /// <summary>Articles, then supplementary provisions.</summary>
    public IEnumerable<Provision> TopLevel => Articles.Concat(Supplements);

    /// <summary>Every provision of every rank, in the order of the text.</summary>
    public IEnumerable<Provision> All => TopLevel.SelectMany(provision => provision.WithDescendants());

    /// <summary>The same tree with every anchor set and supplementary provisions numbered by their place.</summary>
    public ProvisionTree Anchored() => this with
    {
        Articles = [.. Articles.Select(article => article.Anchored())],
        Supplements = [.. Supplements.Select((supplement, index) => (supplement with { Number = index + 1 }).Anchored())],
    };

    /// <summary>The provision at an address; null where there is none.</summary>
    public Provision? Find(ProvisionAddress address)
    {
        Provision? found = null;
        foreach (var step in address.Steps)
        {
            var siblings = found?.Children ?? (step.Kind == ProvisionKind.Supplement ? Supplements : Articles);
            // An article with one paragraph is cited without it.
            if (siblings is [{ Kind: ProvisionKind.Paragraph } only] && step.Kind == ProvisionKind.Item)
                siblings = only.Children;
            found = siblings.FirstOrDefault(provision => provision.Kind == step.Kind && provision.Number == step.Number);
            if (found is null)
                return null;
        }

        return found;
    }

    /// <summary>
    /// Every piece of text that the source gave, numbers and captions included: together they are the source
    /// without its layout.
    /// </summary>
    public IEnumerable<LocatedText> Pieces() =>
        Omitted.Prepend(Preface).Concat(All.SelectMany(provision =>
            new[] { provision.PrintedCaption, provision.Label, provision.Text }
                .Concat(provision.Entries.SelectMany(entry => new[] { entry.Label, entry.Amount }))));
}

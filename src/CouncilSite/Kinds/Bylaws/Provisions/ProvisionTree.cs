using System.Collections.Immutable;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>The text of a body of bylaws, taken apart into provisions.</summary>
/// <param name="Main">
/// The main provisions (本則) in the order of print: articles, and the headings of parts, chapters and sections among
/// them, each beside what it heads: articles are numbered and cited through all of them.
/// </param>
/// <param name="Supplements">The supplementary provisions (附則), in order.</param>
public sealed record ProvisionTree(ImmutableArray<Provision> Main, ImmutableArray<Provision> Supplements)
{
    /// <summary>The title, as the front matter of the version says it; empty where it is not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>What stands above the first provision: title, dates and numbers, preamble (前文), a line each.</summary>
    public ImmutableArray<LocatedText> Preface { get; init; } = [];

    /// <summary>The table of contents (目次) as printed, a line each, its heading left out; empty where there is none.</summary>
    public ImmutableArray<LocatedText> Contents { get; init; } = [];

    /// <summary>別表, 様式 and 付録, in order.</summary>
    public ImmutableArray<Provision> Appendices { get; init; } = [];

    /// <summary>What was left out of the provisions as no part of the text: page numbers, the heading 目次.</summary>
    public ImmutableArray<LocatedText> Omitted { get; init; } = [];

    /// <summary>The articles of the main provisions, without the headings among them.</summary>
    public ImmutableArray<Provision> Articles => [.. Main.Where(provision => !provision.Kind.IsDivision)];

    /// <summary>Main provisions, supplementary provisions, appendices.</summary>
    public IEnumerable<Provision> TopLevel => Main.Concat(Supplements).Concat(Appendices);

    /// <summary>Every provision of every rank, in the order of the text.</summary>
    public IEnumerable<Provision> All => TopLevel.SelectMany(provision => provision.WithDescendants());

    /// <summary>The same tree with every anchor set and supplementary provisions numbered by their place.</summary>
    public ProvisionTree Anchored()
    {
        var divisions = new Stack<Provision>();
        return this with
        {
            Main = [.. Main.Select(AnchoredMain)],
            Supplements = [.. Supplements.Select((supplement, index) => (supplement with { Number = index + 1 }).Anchored())],
            Appendices = [.. Appendices.Select(appendix => appendix.Anchored())],
        };

        // A section is its chapter's: chap2-sec1.
        Provision AnchoredMain(Provision provision)
        {
            if (!provision.Kind.IsDivision)
                return provision.Anchored();
            while (divisions.TryPeek(out var above) && above.Kind >= provision.Kind)
                divisions.Pop();
            var anchored = provision.Anchored(divisions.TryPeek(out var upper) ? upper.Anchor + "-" : "");
            divisions.Push(anchored);
            return anchored;
        }
    }

    /// <summary>The provision at an address; null where there is none.</summary>
    public Provision? Find(ProvisionAddress address)
    {
        Provision? found = null;
        var siblings = address.Steps[0].Kind.IsAppendix ? Appendices : address.Steps[0].Kind == ProvisionKind.Supplement ? Supplements : Main;
        foreach (var step in address.Steps)
        {
            var index = found is { Kind.IsDivision: true } ? IndexBelow(found, step) : IndexOf(siblings, step);
            if (index < 0)
                return null;
            // An article with one paragraph is cited without it.
            found = siblings[index].Kind == step.Kind ? siblings[index] : siblings[index].Children[IndexOf(siblings[index].Children, step)];
            siblings = found.Kind.IsDivision ? Main : found.Children;
        }

        return found;
    }

    /// <summary>
    /// Where a step leads among siblings; -1 where nowhere. Where an article's one paragraph is left out of the
    /// address, it leads to that paragraph, below which it is to be taken once more.
    /// </summary>
    public static int IndexOf(ImmutableArray<Provision> siblings, AddressStep step)
    {
        if (siblings is [{ Kind: ProvisionKind.Paragraph } only, ..] && step.Kind > ProvisionKind.Paragraph)
            return siblings.Length == 1 && IndexOf(only.Children, step) >= 0 ? 0 : -1;
        var isOnly = step.Number == default && siblings.Count(sibling => sibling.Kind == step.Kind) == 1;
        for (var i = 0; i < siblings.Length; i++)
        {
            if (step.Names(siblings[i], isOnly))
                return i;
        }

        return -1;
    }

    private int IndexBelow(Provision division, AddressStep step)
    {
        var start = Main.IndexOf(division) + 1;
        for (var i = start; i < Main.Length && (!Main[i].Kind.IsDivision || Main[i].Kind > division.Kind); i++)
        {
            if (step.Names(Main[i], isOnly: false))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// Every piece of text that the source gave, numbers and captions included: together they are the source
    /// without its layout.
    /// </summary>
    public IEnumerable<LocatedText> Pieces() =>
        Preface.Concat(Contents).Concat(Omitted).Concat(All.SelectMany(provision => provision.OwnPieces()));
}

using System.Collections.Immutable;

namespace CouncilSite.Content.Bylaws.Provisions;

/// <summary>The ranks of provisions, each made of those after it; a supplementary provision holds paragraphs.</summary>
public enum ProvisionKind
{
    /// <summary>条.</summary>
    Article,

    /// <summary>附則; its number is its place among them, from 1.</summary>
    Supplement,

    /// <summary>項; the first one of an article is printed without its number.</summary>
    Paragraph,

    /// <summary>号.</summary>
    Item,

    /// <summary>号の細分 (ア, イ … or イ, ロ …).</summary>
    Subitem,
}

/// <summary>A line of a list inside a paragraph, such as the officers of article 5: a label and a count.</summary>
/// <param name="Label">会長.</param>
/// <param name="Amount">As printed: １名.</param>
/// <param name="Count">The number in <paramref name="Amount"/>; null for 若干名 and for what does not parse.</param>
public sealed record CountedEntry(LocatedText Label, LocatedText Amount, int? Count)
{
    /// <summary>Label and amount on one line.</summary>
    public string Text => Amount.IsEmpty ? Label.Value : $"{Label}　{Amount}";
}

/// <summary>An article, a paragraph, an item, a sub-item or a supplementary provision, with all below it.</summary>
/// <param name="Kind">Its rank.</param>
/// <param name="Number">Its number.</param>
/// <param name="Label">The number as printed (第１条, ２, (1)); empty for the first paragraph of an article.</param>
/// <param name="Text">Its own words; empty for articles and supplementary provisions, whose paragraphs have them.</param>
public sealed record Provision(ProvisionKind Kind, ProvisionNumber Number, LocatedText Label, LocatedText Text)
{
    /// <summary>The caption as printed, brackets included; empty where there is none.</summary>
    public LocatedText PrintedCaption { get; init; } = LocatedText.Empty;

    /// <summary>Lines with a label and a count below the words.</summary>
    public ImmutableArray<CountedEntry> Entries { get; init; } = [];

    /// <summary>The provisions one rank down, in order.</summary>
    public ImmutableArray<Provision> Children { get; init; } = [];

    /// <summary>Fragment identifier on the page, by the outside contract: <c>art5-p2-i3</c>.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The caption without brackets; empty where there is none.</summary>
    public string Caption => PrintedCaption.Value.Trim('【', '】', '（', '）', '(', ')', '〔', '〕', '［', '］', '[', ']');

    /// <summary>Whether the article stands only for its number: 第９条　削除.</summary>
    public bool IsDeleted => Kind == ProvisionKind.Article && Children is [{ Text.Value: "削除" }];

    /// <summary>The words and the list, one string each: what amendments and comparisons work on.</summary>
    public IEnumerable<string> Fragments => Entries.Select(entry => entry.Text).Prepend(Text.Value);

    /// <summary>Offset in the source where the provision begins.</summary>
    public int SourceOffset => Label.IsEmpty ? Text.OffsetAt(0) : Label.OffsetAt(0);

    /// <summary>This provision and all below it, in the order of the text.</summary>
    public IEnumerable<Provision> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    /// <summary>The same provision with its anchor, and its children with theirs.</summary>
    public Provision Anchored(string parentAnchor = "")
    {
        var anchor = Kind switch
        {
            ProvisionKind.Article => $"art{Number}",
            ProvisionKind.Supplement => $"suppl{Number}",
            ProvisionKind.Paragraph => $"{parentAnchor}-p{Number}",
            ProvisionKind.Item => $"{parentAnchor}-i{Number}",
            _ => $"{parentAnchor}-s{Number}",
        };
        return this with { Anchor = anchor, Children = [.. Children.Select(child => child.Anchored(anchor))] };
    }
}

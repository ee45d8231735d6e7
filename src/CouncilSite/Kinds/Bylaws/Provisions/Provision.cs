using System.Collections.Immutable;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>A line of a list inside a paragraph, such as the officers of each post: a label and a count.</summary>
/// <param name="Label">会長.</param>
/// <param name="Amount">As printed: １名.</param>
/// <param name="Count">The number in <paramref name="Amount"/>; null for 若干名 and for what does not parse.</param>
public sealed record CountedEntry(LocatedText Label, LocatedText Amount, int? Count)
{
    /// <summary>Label and amount on one line.</summary>
    public string Text => Amount.IsEmpty ? Label.Value : $"{Label}　{Amount}";
}

/// <summary>A row of a 別表 or 様式: its cells as the line was divided by wide gaps, tabs or bars.</summary>
public sealed record TableRow(ImmutableArray<LocatedText> Cells)
{
    /// <summary>The cells on one line.</summary>
    public string Text => string.Join('　', Cells.Select(cell => cell.Value));

    /// <inheritdoc/>
    public bool Equals(TableRow? other) => other is not null && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
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

    /// <summary>The rows of a 別表 or 様式.</summary>
    public ImmutableArray<TableRow> Rows { get; init; } = [];

    /// <summary>The last number of a run that stands as one: 第６条から第８条まで　削除; null for all others.</summary>
    public ProvisionNumber? Through { get; init; }

    /// <summary>What the print notes of its amendments (令３規約２・一部改正), which is no part of its words.</summary>
    public ImmutableArray<LocatedText> Notes { get; init; } = [];

    /// <summary>The provisions one rank down, in order.</summary>
    public ImmutableArray<Provision> Children { get; init; } = [];

    /// <summary>Fragment identifier on the page, by the outside contract: <c>art5-p2-i3</c>.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The caption without brackets; empty where there is none.</summary>
    public string Caption => PrintedCaption.Value.Trim('【', '】', '（', '）', '(', ')', '〔', '〕', '［', '］', '[', ']');

    /// <summary>Whether the article stands only for its number: 第９条　削除.</summary>
    public bool IsDeleted => Kind == ProvisionKind.Article && Children is [{ Text.Value: "削除" }];

    /// <summary>The words, the list and the table, one string each: what amendments and comparisons work on.</summary>
    public IEnumerable<string> Fragments => Entries.Select(entry => entry.Text).Concat(Rows.Select(row => row.Text)).Prepend(Text.Value);

    /// <summary>Offset in the source where the provision begins.</summary>
    public int SourceOffset => Label.IsEmpty ? Text.OffsetAt(0) : Label.OffsetAt(0);

    /// <summary>This provision and all below it, in the order of the text.</summary>
    public IEnumerable<Provision> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    /// <summary>The pieces of text that the source gave it, those below it left out.</summary>
    public IEnumerable<LocatedText> OwnPieces() =>
        new[] { PrintedCaption, Label, Text }
            .Concat(Entries.SelectMany(entry => new[] { entry.Label, entry.Amount }))
            .Concat(Rows.SelectMany(row => row.Cells))
            .Concat(Notes);

    /// <summary>The same provision with its anchor, and its children with theirs.</summary>
    /// <param name="above">The anchor of what it stands in, with its dash; empty at the top.</param>
    public Provision Anchored(string above = "")
    {
        var anchor = above + Kind.AnchorName + (Number == default ? "1" : Number.ToString());
        return this with { Anchor = anchor, Children = [.. Children.Select(child => child.Anchored(anchor + "-"))] };
    }
}

using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>A provision while its lines are still coming in.</summary>
internal sealed class ProvisionDraft(ProvisionKind kind, ProvisionNumber number, LocatedText label)
{
    public ProvisionKind Kind { get; } = kind;

    public ProvisionNumber Number { get; } = number;

    /// <summary>The number that the next one of its rank follows.</summary>
    public ProvisionNumber Last => Through ?? Number;

    public ProvisionNumber? Through { get; init; }

    /// <summary>The series that its number belongs to; null where the number is not printed or is no series' (第１条).</summary>
    public NumberStyle? Style { get; init; }

    public LocatedText Caption { get; set; } = LocatedText.Empty;

    public LayoutText Text { get; } = new();

    public List<CountedEntry> Entries { get; } = [];

    public List<TableRow> Rows { get; } = [];

    public List<LocatedText> Notes { get; } = [];

    public List<ProvisionDraft> Children { get; } = [];

    public ProvisionNumber LastChild => Children.Count == 0 ? default : Children[^1].Last;

    public Provision ToProvision() => new(Kind, Number, label, Text.ToLocatedText())
    {
        PrintedCaption = Caption,
        Through = Through,
        Entries = [.. Entries],
        Rows = [.. Rows],
        Notes = [.. Notes],
        Children = [.. Children.Select(child => child.ToProvision())],
    };
}

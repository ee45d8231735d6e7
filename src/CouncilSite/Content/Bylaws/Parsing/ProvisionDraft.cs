using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>A provision while its lines are still coming in.</summary>
internal sealed class ProvisionDraft(ProvisionKind kind, ProvisionNumber number, LocatedText label)
{
    public ProvisionKind Kind { get; } = kind;

    public ProvisionNumber Number { get; } = number;

    public LocatedText Caption { get; set; } = LocatedText.Empty;

    public LayoutText Text { get; } = new();

    public List<CountedEntry> Entries { get; } = [];

    public List<ProvisionDraft> Children { get; } = [];

    public ProvisionNumber LastChild => Children.Count == 0 ? default : Children[^1].Number;

    public Provision ToProvision() => new(Kind, Number, label, Text.ToLocatedText())
    {
        PrintedCaption = Caption,
        Entries = [.. Entries],
        Children = [.. Children.Select(child => child.ToProvision())],
    };
}

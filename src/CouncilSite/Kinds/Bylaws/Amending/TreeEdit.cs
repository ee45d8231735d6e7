using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Changes provisions at addresses, everything else staying the very same.</summary>
internal static class TreeEdit
{
    /// <summary>The tree with the siblings at an address changed; null where there is no such provision.</summary>
    public static ProvisionTree? Change(ProvisionTree tree, ProvisionAddress address, Func<ImmutableArray<Provision>, int, ImmutableArray<Provision>> change)
    {
        if (address.Kind.IsDivision)
            return tree.Find(address) is { } division ? tree with { Main = change(tree.Main, tree.Main.IndexOf(division)) } : null;
        var steps = address.Steps.SkipWhile(step => step.Kind.IsDivision).ToArray();
        switch (steps[0].Kind)
        {
            case ProvisionKind.Supplement:
                return Changed(tree.Supplements, steps, change) is { } supplements ? tree with { Supplements = Renumbered(supplements) } : null;
            case ProvisionKind.Table or ProvisionKind.Form:
                return Changed(tree.Appendices, steps, change) is { } appendices ? tree with { Appendices = appendices } : null;
            default:
                return Changed(tree.Main, steps, change) is { } main ? tree with { Main = main } : null;
        }
    }

    /// <summary>The supplementary provisions, numbered by their place.</summary>
    public static ImmutableArray<Provision> Renumbered(ImmutableArray<Provision> supplements) =>
        [.. supplements.Select((supplement, index) => supplement with { Number = index + 1 })];

    /// <summary>Where a chapter that begins at <paramref name="start"/> ends among the main provisions; behind the provision itself for all others.</summary>
    public static int EndOf(ImmutableArray<Provision> siblings, int start)
    {
        var end = start + 1;
        while (siblings[start].Kind.IsDivision && end < siblings.Length && (!siblings[end].Kind.IsDivision || siblings[end].Kind > siblings[start].Kind))
            end++;
        return end;
    }

    /// <summary>A provision with all its words, lists and tables, and those below it, changed.</summary>
    public static Provision WithWords(Provision provision, Func<string, string> change)
    {
        var text = change(provision.Text.Value);
        return provision with
        {
            Text = text == provision.Text.Value ? provision.Text : LocatedText.Unplaced(text),
            Entries = [.. provision.Entries.Select(entry => Changed(entry, change))],
            Rows = [.. provision.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Changed(cell, change))] })],
            Children = [.. provision.Children.Select(child => WithWords(child, change))],
        };
    }

    /// <summary>What stands below an article cited without its one paragraph stands below that paragraph.</summary>
    public static Provision Below(Provision target, ProvisionKind kind, Func<Provision, Provision> change) =>
        target.Kind is ProvisionKind.Article or ProvisionKind.Supplement && kind > ProvisionKind.Paragraph && target.Children.Length > 0
            ? target with { Children = target.Children.SetItem(0, change(target.Children[0])) }
            : change(target);

    private static LocatedText Changed(LocatedText text, Func<string, string> change) =>
        change(text.Value) is var changed && changed == text.Value ? text : LocatedText.Unplaced(changed);

    // The words may reach from the label into the amount.
    private static CountedEntry Changed(CountedEntry entry, Func<string, string> change)
    {
        var text = change(entry.Text);
        return text == entry.Text ? entry : Parsing.CountedEntryLine.Read(text, 0, text.Length);
    }

    private static ImmutableArray<Provision>? Changed(
        ImmutableArray<Provision> siblings, ReadOnlySpan<AddressStep> steps, Func<ImmutableArray<Provision>, int, ImmutableArray<Provision>> change)
    {
        var step = steps[0];
        if (siblings is [{ Kind: ProvisionKind.Paragraph } only, ..] && step.Kind > ProvisionKind.Paragraph)
            return Changed(only.Children, steps, change) is { } items ? siblings.SetItem(0, only with { Children = items }) : null;
        var index = ProvisionTree.IndexOf(siblings, step);
        if (index < 0)
            return null;
        if (steps.Length == 1)
            return change(siblings, index);
        return Changed(siblings[index].Children, steps[1..], change) is { } children
            ? siblings.SetItem(index, siblings[index] with { Children = children })
            : null;
    }
}

using System.Collections.Immutable;
using System.Text;
using CouncilSite.Content.Bylaws.Parsing;
using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>Applies an amending text to a version of bylaws.</summary>
public sealed class AmendmentApplication
{
    private readonly DiagnosticBag _bag;
    private ProvisionTree _tree;
    private SourceSpan _place;

    private AmendmentApplication(ProvisionTree tree, DiagnosticBag bag) => (_tree, _bag) = (tree, bag);

    /// <summary>The provisions after an amendment; faults, with their places in the amending text, go into the bag.</summary>
    public static ProvisionTree Apply(ProvisionTree before, SourceFile amendment, DiagnosticBag bag)
    {
        var application = new AmendmentApplication(before.Anchored(), bag);
        foreach (var (sentence, span) in AmendmentReader.Read(amendment, bag))
        {
            application._place = span;
            foreach (var clause in sentence.Clauses)
                application.Apply(clause);
        }

        return application._tree.Anchored();
    }

    private void Apply(AmendmentClause clause)
    {
        switch (clause)
        {
            case EditWords edit:
                Change(edit.Address, target => edit.InProviso ? EditProviso(edit, target) : Edit(edit, target));
                break;
            case ReplaceProvision replace:
                Change(replace.Address, target => replace.Replacement with { Number = target.Number, Label = target.Label });
                break;
            case ReplaceProviso replace:
                Change(replace.Address, target => WithProviso(target, replace.Address, replace.Text));
                break;
            case DeleteProviso delete:
                Change(delete.Address, target => WithProviso(target, delete.Address, ""));
                break;
            case AddProviso add:
                Change(add.Address, target => WithWords(target, words => words + add.Text));
                break;
            case SetCaption caption:
                Change(caption.Address, target => target with { PrintedCaption = LocatedText.Unplaced(caption.Caption.Length == 0 ? "" : $"（{caption.Caption}）") });
                break;
            case DeleteProvision delete:
                Siblings(delete.Address, (siblings, index) => siblings.RemoveAt(index));
                break;
            case Renumber renumber:
                Siblings(renumber.Address, (siblings, index) => Numbered(siblings, index, renumber.Number));
                break;
            case Shift shift:
                Siblings(shift.First, (siblings, index) => Shifted(siblings, index, shift));
                break;
            case InsertProvisions insert:
                Insert(insert);
                break;
        }
    }

    private void Insert(InsertProvisions insert)
    {
        if (insert.Address is null)
            _tree = _tree with { Supplements = Renumbered(_tree.Supplements.AddRange(insert.Added)) };
        else if (insert.Place != InsertPlace.End)
            Siblings(insert.Address, (siblings, index) => Added(siblings, insert.Place == InsertPlace.After ? index + 1 : index, insert.Added));
        else
            Change(insert.Address, target => Below(target, insert.Added[0].Kind, parent => parent with { Children = Added(parent.Children, parent.Children.Length, insert.Added) }));
    }

    private ImmutableArray<Provision> Added(ImmutableArray<Provision> siblings, int index, ImmutableArray<Provision> added)
    {
        foreach (var provision in added.Where(provision => provision.Kind != ProvisionKind.Supplement && siblings.Any(sibling => sibling.Number == provision.Number)))
            _bag.Add(AmendmentDiagnostics.NumberTaken, _place, ProvisionNames.Of(provision));
        return siblings.InsertRange(index, added);
    }

    private ImmutableArray<Provision> Numbered(ImmutableArray<Provision> siblings, int index, ProvisionNumber number)
    {
        if (siblings.Any(sibling => sibling.Number == number))
            _bag.Add(AmendmentDiagnostics.NumberTaken, _place, ProvisionNames.Of(siblings[index].Kind, number));
        return siblings.SetItem(index, WithNumber(siblings[index], number));
    }

    private ImmutableArray<Provision> Shifted(ImmutableArray<Provision> siblings, int index, Shift shift)
    {
        var last = index;
        while (last + 1 < siblings.Length && siblings[last].Number != shift.Last)
            last++;
        if (siblings[last].Number != shift.Last)
            _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, ProvisionNames.Of(shift.First.Kind, shift.Last));
        var shifted = siblings;
        for (var i = index; i <= last; i++)
            shifted = shifted.SetItem(i, WithNumber(siblings[i], siblings[i].Number with { Main = siblings[i].Number.Main + shift.By }));
        return shifted;
    }

    private static Provision WithNumber(Provision provision, ProvisionNumber number) =>
        provision with { Number = number, Label = LocatedText.Unplaced(ProvisionNames.Mark(provision with { Number = number })) };

    private Provision Edit(EditWords edit, Provision target)
    {
        var scope = target.WithDescendants().SelectMany(provision => provision.Fragments.Select((text, index) => (provision, index, text))).ToArray();
        var found = new List<(Provision Provision, int Fragment, int Start, WordEdit Edit)>();
        foreach (var words in edit.Edits)
        {
            var places = scope.SelectMany(fragment => Occurrences(fragment.text, words.Quoted).Select(start => (fragment.provision, fragment.index, start, words))).Take(2).ToArray();
            if (places.Length == 1)
                found.Add(places[0]);
            else
                Report(places.Length == 0, edit.Address, words.Quoted);
        }

        foreach (var ofProvision in found.GroupBy(place => place.Provision))
        {
            var fragments = ofProvision.Key.Fragments.ToArray();
            foreach (var place in ofProvision.OrderByDescending(place => place.Start))
                fragments[place.Fragment] = Spliced(fragments[place.Fragment], place.Start, place.Edit);
            target = Replaced(target, ofProvision.Key, WithFragments(ofProvision.Key, fragments));
        }

        return target;
    }

    private Provision EditProviso(EditWords edit, Provision target) => WithWords(target, words =>
    {
        if (Sentence.ProvisoOf(words) is not { } proviso)
        {
            _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, $"{edit.Address}ただし書");
            return words;
        }

        var text = words.Substring(proviso.Start, proviso.Length);
        var found = new List<(int Start, WordEdit Edit)>();
        foreach (var quoted in edit.Edits)
        {
            var places = Occurrences(text, quoted.Quoted).Take(2).ToArray();
            if (places.Length == 1)
                found.Add((places[0], quoted));
            else
                Report(places.Length == 0, edit.Address, quoted.Quoted);
        }

        foreach (var (start, quoted) in found.OrderByDescending(place => place.Start))
            text = Spliced(text, start, quoted);
        return words[..proviso.Start] + text + words[(proviso.Start + proviso.Length)..];
    });

    private void Report(bool isMissing, ProvisionAddress address, string words) =>
        _bag.Add(isMissing ? AmendmentDiagnostics.WordsNotFound : AmendmentDiagnostics.WordsAmbiguous, _place, address.ToString(), words);

    private Provision WithProviso(Provision target, ProvisionAddress address, string text) => WithWords(target, words =>
    {
        if (Sentence.ProvisoOf(words) is { } proviso)
            return words[..proviso.Start] + text + words[(proviso.Start + proviso.Length)..];
        _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, $"{address}ただし書");
        return words;
    });

    private static string Spliced(string text, int start, WordEdit edit) =>
        new StringBuilder(text, 0, start, text.Length + edit.New.Length).Append(edit.Outcome).Append(text, start + edit.Quoted.Length, text.Length - start - edit.Quoted.Length).ToString();

    private static IEnumerable<int> Occurrences(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    private static Provision WithWords(Provision target, Func<string, string> change) =>
        Below(target, ProvisionKind.Item, paragraph => paragraph with { Text = LocatedText.Unplaced(change(paragraph.Text.Value)) });

    private static Provision WithFragments(Provision provision, string[] fragments) => provision with
    {
        Text = LocatedText.Unplaced(fragments[0]),
        Entries = [.. fragments.Skip(1).Select(fragment => CountedEntryLine.Read(fragment, 0, fragment.Length))],
    };

    // What stands below an article cited without its one paragraph stands below that paragraph.
    private static Provision Below(Provision target, ProvisionKind kind, Func<Provision, Provision> change) =>
        target.Kind is ProvisionKind.Article or ProvisionKind.Supplement && kind > ProvisionKind.Paragraph && target.Children.Length > 0
            ? target with { Children = target.Children.SetItem(0, change(target.Children[0])) }
            : change(target);

    private static Provision Replaced(Provision root, Provision old, Provision next) => ReferenceEquals(root, old)
        ? next
        : root with { Children = [.. root.Children.Select(child => Replaced(child, old, next))] };

    private void Change(ProvisionAddress address, Func<Provision, Provision> change) =>
        Siblings(address, (siblings, index) => siblings.SetItem(index, change(siblings[index])));

    private void Siblings(ProvisionAddress address, Func<ImmutableArray<Provision>, int, ImmutableArray<Provision>> change)
    {
        var isSupplement = address.Steps[0].Kind == ProvisionKind.Supplement;
        var changed = Changed(isSupplement ? _tree.Supplements : _tree.Articles, address.Steps.AsSpan(), change);
        if (changed is not { } siblings)
            _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, address.ToString());
        else
            _tree = isSupplement ? _tree with { Supplements = Renumbered(siblings) } : _tree with { Articles = siblings };
    }

    private static ImmutableArray<Provision>? Changed(
        ImmutableArray<Provision> siblings, ReadOnlySpan<AddressStep> steps, Func<ImmutableArray<Provision>, int, ImmutableArray<Provision>> change)
    {
        var step = steps[0];
        if (siblings is [{ Kind: ProvisionKind.Paragraph } only, ..] && step.Kind > ProvisionKind.Paragraph)
            return Changed(only.Children, steps, change) is { } items ? siblings.SetItem(0, only with { Children = items }) : null;
        var index = step is { Kind: ProvisionKind.Supplement, Number.Main: 0 } && siblings.Length == 1
            ? 0
            : IndexOf(siblings, step);
        if (index < 0)
            return null;
        if (steps.Length == 1)
            return change(siblings, index);
        return Changed(siblings[index].Children, steps[1..], change) is { } children
            ? siblings.SetItem(index, siblings[index] with { Children = children })
            : null;
    }

    private static int IndexOf(ImmutableArray<Provision> siblings, AddressStep step)
    {
        for (var i = 0; i < siblings.Length; i++)
        {
            if (siblings[i].Kind == step.Kind && siblings[i].Number == step.Number)
                return i;
        }

        return -1;
    }

    private static ImmutableArray<Provision> Renumbered(ImmutableArray<Provision> supplements) =>
        [.. supplements.Select((supplement, index) => supplement with { Number = index + 1 })];
}

using System.Collections.Immutable;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Applies an amending text to a version of bylaws.</summary>
public sealed class AmendmentApplication
{
    private readonly DiagnosticBag _bag;
    private ProvisionTree _tree;
    private SourceSpan _place;

    private AmendmentApplication(ProvisionTree tree, DiagnosticBag bag) => (_tree, _bag) = (tree, bag);

    /// <summary>The provisions after an amendment; faults, with their places in the amending text, go into the bag.</summary>
    public static ProvisionTree Apply(ProvisionTree before, SourceFile amendment, DiagnosticBag bag) => Apply(before, amendment, OwnSupplement.Whole, bag);

    /// <summary>The same, with the choice what becomes of the amending rule's own 附則.</summary>
    public static ProvisionTree Apply(ProvisionTree before, SourceFile amendment, OwnSupplement own, DiagnosticBag bag)
    {
        var application = new AmendmentApplication(before.Anchored(), bag);
        foreach (var (sentence, span) in AmendmentReader.Read(amendment, own, bag))
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
                foreach (var target in edit.Targets)
                    Edit(target, edit.Edits);
                break;
            case ReplaceProvision { Target.Part: TargetPart.Main } replace:
                _tree = _tree with { Main = replace.Replacement };
                break;
            case ReplaceProvision replace:
                Siblings(replace.Target.Address!, (siblings, index) => Replaced(siblings, index, replace.Replacement));
                break;
            case ReplacePart replace:
                Rewrite(replace.Target, _ => replace.Text);
                break;
            case AddPart { Target.Part: TargetPart.Caption } add:
                Rewrite(add.Target, _ => add.Text);
                break;
            case AddPart add:
                Change(add.Target.Address!, target => TreeEdit.Below(target, ProvisionKind.Item,
                    paragraph => paragraph with { Text = LocatedText.Unplaced(WithPart(paragraph.Text.Value, add)) }));
                break;
            case AddRows add:
                Change(add.Address, target => target with { Rows = target.Rows.AddRange(add.Rows) });
                break;
            case DeleteProvisions delete:
                foreach (var target in delete.Targets)
                    Delete(target);
                break;
            case Renumber renumber:
                Siblings(renumber.Target.Address!, (siblings, index) => Numbered(siblings, index, renumber));
                break;
            case Shift shift:
                Siblings(shift.Target.Address!, (siblings, index) => Moved(siblings, index, LastOf(siblings, index, shift.Target), number => number.MovedBy(shift.By)));
                break;
            case InsertProvisions insert:
                Insert(insert);
                break;
            case AmendByTable table:
                _tree = AmendmentTable.Apply(_tree, table.Rows, _place, _bag) ?? _tree;
                break;
        }
    }

    private void Edit(AmendmentTarget target, ImmutableArray<WordEdit> edits)
    {
        var replacement = new WordReplacement(edits);
        var known = true;
        if (target.Part == TargetPart.Main)
            _tree = _tree with { Main = [.. _tree.Main.Select(provision => TreeEdit.WithWords(provision, replacement.In))] };
        else if (target.Part == TargetPart.Whole)
            known = Siblings(target.Address!, (siblings, index) => [.. siblings.Select((sibling, i) =>
                i >= index && i <= LastOf(siblings, index, target) ? TreeEdit.WithWords(sibling, replacement.In) : sibling)]);
        else
            known = Rewrite(target, replacement.In);
        for (var i = 0; known && i < edits.Length; i++)
        {
            if (replacement.Found[i] == 0)
                _bag.Add(AmendmentDiagnostics.WordsNotFound, _place, target.ToString(), edits[i].Quoted);
        }
    }

    // Changes the words of a part; false, with the fault in the bag, where there is none.
    private bool Rewrite(AmendmentTarget target, Func<string, string> change)
    {
        switch (target.Part)
        {
            case TargetPart.Title:
                _tree = _tree with
                {
                    Title = change(_tree.Title),
                    Preface = [.. _tree.Preface.Select(line =>
                        Parsing.LayoutText.Unspaced(line.Value) == Parsing.LayoutText.Unspaced(_tree.Title) ? LocatedText.Unplaced(change(line.Value)) : line)],
                };
                return true;
            case TargetPart.Contents:
                _tree = _tree with { Contents = [.. _tree.Contents.Select(line => LocatedText.Unplaced(change(line.Value)))] };
                return true;
            case TargetPart.Caption:
                return Change(target.Address!, provision => provision with { PrintedCaption = LocatedText.Unplaced(Bracketed(change(provision.Caption))) });
            case TargetPart.Heading or TargetPart.Head:
                return Change(target.Address!, provision => TreeEdit.Below(provision, ProvisionKind.Item,
                    part => part with { Text = LocatedText.Unplaced(change(part.Text.Value)) }));
        }

        var found = false;
        Change(target.Address!, provision => TreeEdit.Below(provision, ProvisionKind.Item, paragraph =>
        {
            if (Sentence.RangeOf(paragraph.Text.Value, PartOf(target.Part)) is not { } range)
                return paragraph;
            found = true;
            var words = paragraph.Text.Value;
            return paragraph with { Text = LocatedText.Unplaced(words[..range.Start] + change(words[range.Start..range.End]) + words[range.End..]) };
        }));
        if (!found)
            _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, target.ToString());
        return found;
    }

    private static string WithPart(string words, AddPart add) =>
        add.Target.Part == TargetPart.Latter && Sentence.ProvisoOf(words) is { } proviso ? words.Insert(proviso.Start, add.Text) : words + add.Text;

    private void Delete(AmendmentTarget target)
    {
        if (target.Part is TargetPart.Whole)
            Siblings(target.Address!, (siblings, index) => Without(siblings, index, TreeEdit.EndOf(siblings, LastOf(siblings, index, target))));
        else if (target.Part == TargetPart.Heading)
            Siblings(target.Address!, (siblings, index) => siblings.RemoveAt(index));
        else
            Rewrite(target, _ => "");
    }

    // A run of articles leaves the headings among them: only a chapter goes with all that it heads.
    private static ImmutableArray<Provision> Without(ImmutableArray<Provision> siblings, int start, int end) =>
        [.. siblings.Where((sibling, index) => index < start || index >= end || (sibling.Kind != siblings[start].Kind && !siblings[start].Kind.IsDivision))];

    private void Insert(InsertProvisions insert)
    {
        if (insert.Address is null && insert.Added[0].Kind.IsAppendix)
            _tree = _tree with { Appendices = Added(_tree.Appendices, _tree.Appendices.Length, insert.Added) };
        else if (insert.Address is null)
            _tree = _tree with { Supplements = TreeEdit.Renumbered(_tree.Supplements.AddRange(insert.Added)) };
        else if (insert.Place == InsertPlace.Below)
            Change(insert.Address, target => TreeEdit.Below(target, insert.Added[0].Kind, parent => parent with
            {
                Children = Added(parent.Children, parent.Children.Count(child => child.Number < insert.Added[0].Number), insert.Added),
            }));
        else
            Siblings(insert.Address, (siblings, index) =>
                Added(siblings, insert.Place == InsertPlace.After ? TreeEdit.EndOf(siblings, index) : index, insert.Added));
    }

    private ImmutableArray<Provision> Added(ImmutableArray<Provision> siblings, int index, ImmutableArray<Provision> added)
    {
        foreach (var provision in added.Where(provision => provision.Kind is not ProvisionKind.Supplement && !provision.Kind.IsDivision
            && siblings.Any(sibling => sibling.Kind == provision.Kind && sibling.Number == provision.Number)))
            _bag.Add(AmendmentDiagnostics.NumberTaken, _place, ProvisionNames.Of(provision));
        return siblings.InsertRange(index, added);
    }

    // The provision keeps its number; a chapter gives way with its articles.
    private static ImmutableArray<Provision> Replaced(ImmutableArray<Provision> siblings, int index, ImmutableArray<Provision> replacement) =>
        siblings.RemoveRange(index, TreeEdit.EndOf(siblings, index) - index).InsertRange(index, replacement.Length == 1 && !replacement[0].Kind.IsDivision
            ? [replacement[0] with { Number = siblings[index].Number, Label = siblings[index].Label, Through = siblings[index].Through }]
            : replacement);

    private ImmutableArray<Provision> Numbered(ImmutableArray<Provision> siblings, int index, Renumber renumber)
    {
        var last = LastOf(siblings, index, renumber.Target);
        if (last == index && siblings.Any(sibling => sibling.Kind == siblings[index].Kind && sibling.Number == renumber.Number && !sibling.Kind.IsDivision))
            _bag.Add(AmendmentDiagnostics.NumberTaken, _place, ProvisionNames.Of(siblings[index].Kind, renumber.Number));
        var by = renumber.Number.Main - siblings[index].Number.Main;
        return Moved(siblings, index, last, number => last == index ? renumber.Number : number.MovedBy(by));
    }

    private static ImmutableArray<Provision> Moved(ImmutableArray<Provision> siblings, int index, int last, Func<ProvisionNumber, ProvisionNumber> number) =>
        [.. siblings.Select((sibling, i) => i < index || i > last || sibling.Kind != siblings[index].Kind ? sibling : WithNumber(sibling, number(sibling.Number)))];

    private static Provision WithNumber(Provision provision, ProvisionNumber number) => provision with
    {
        Number = number,
        Label = ProvisionNames.MarkWith(provision, number),
        Through = provision.Through?.MovedBy(number.Main - provision.Number.Main),
    };

    private int LastOf(ImmutableArray<Provision> siblings, int index, AmendmentTarget target)
    {
        if (target.Last is null)
            return index;
        var last = ProvisionTree.IndexOf(siblings, target.Last.Steps[^1]);
        if (last >= index)
            return last;
        _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, target.Last.ToString());
        return index;
    }

    private bool Change(ProvisionAddress address, Func<Provision, Provision> change) =>
        Siblings(address, (siblings, index) => siblings.SetItem(index, change(siblings[index])));

    private bool Siblings(ProvisionAddress address, Func<ImmutableArray<Provision>, int, ImmutableArray<Provision>> change)
    {
        if (TreeEdit.Change(_tree, address, change) is { } changed)
        {
            _tree = changed;
            return true;
        }

        _bag.Add(AmendmentDiagnostics.UnknownProvision, _place, address.ToString());
        return false;
    }

    private static SentencePart PartOf(TargetPart part) => part switch
    {
        TargetPart.Proviso => SentencePart.Proviso,
        TargetPart.MainSentence => SentencePart.Main,
        TargetPart.Former => SentencePart.Former,
        _ => SentencePart.Latter,
    };

    private static string Bracketed(string caption) => caption.Trim('（', '）', '(', ')', '【', '】') is { Length: > 0 } words ? $"（{words}）" : "";
}

using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Finds the acts that make one version of another. Words come first, under the old numbers; then, rank by rank,
/// deletions, renumbering in an order in which no two provisions ever share a number, and additions under the new ones.
/// </summary>
public sealed class AmendmentComposer
{
    // A run of at least this many equal steps is written as one shift.
    private const int ShortestShift = 3;

    private readonly List<AmendmentSentence> _sentences = [];

    private AmendmentComposer()
    {
    }

    /// <summary>The amendment that makes <paramref name="after"/> of <paramref name="before"/>.</summary>
    public static Amendment Compose(string title, ProvisionTree before, ProvisionTree after) => Compose(title, BylawsComparison.Of(before, after));

    /// <summary>The amendment that makes the newer of two compared versions of the older.</summary>
    public static Amendment Compose(string title, BylawsComparison comparison)
    {
        var composer = new AmendmentComposer();
        if (comparison.OldTitle != comparison.NewTitle)
            composer.Add(new ReplacePart(new AmendmentTarget(null, TargetPart.Title), comparison.NewTitle));
        if (CanCompose(comparison.Main))
            composer.ComposeLevel(null, comparison.Main);
        else if (!comparison.Main.IsEmpty)
            composer.Add(new ReplaceProvision(new AmendmentTarget(null, TargetPart.Main), [.. comparison.Main.Where(change => change.New is not null).Select(change => change.New!)]));
        composer.ComposeSupplements(comparison.Supplements, comparison.Supplements.Count(change => change.Old is not null));
        composer.ComposeLevel(null, comparison.Appendices);
        return new Amendment(title, AmendmentCondenser.Condense(composer._sentences));
    }

    // Where nothing stays, or chapters are added, removed or renumbered, the main provisions are written anew; so where
    // an article is added to a chapter that has none left, at the very end.
    private static bool CanCompose(ImmutableArray<ProvisionChange> changes) =>
        changes.Any(change => !change.IsWhole)
        && !changes.Any(change => change.Either.Kind.IsDivision && (change.IsWhole || change.IsRenumbered))
        && !(changes.Where(change => change.New is not null).TakeWhile(change => change.Old is not null).LastOrDefault()?.Either.Kind.IsDivision == true
            && changes.Where(change => change.New is not null).SkipWhile(change => change.Old is not null).All(change => change.Old is null));

    private void ComposeLevel(ProvisionAddress? parent, ImmutableArray<ProvisionChange> changes)
    {
        foreach (var change in changes.Where(change => change.Old is not null))
        {
            if (change.New is null)
                Add(new DeleteProvisions([new(Address(parent, change.Old!))]));
            else
                ComposeContent(Address(parent, change.Old!), change);
        }

        var moves = Moves(parent, changes);
        var additions = Additions(parent, changes);
        if (additions.Count > 0)
        {
            Add([.. moves, additions[0]]);
            foreach (var addition in additions.Skip(1))
                Add(addition);
        }
        else if (moves.Count > 0)
        {
            Add([.. moves]);
        }
    }

    private void ComposeContent(ProvisionAddress address, ProvisionChange change)
    {
        var (before, after) = (change.Old!, change.New!);
        if (change.IsUnchanged || (!change.IsRecaptioned && !change.IsReworded && change.Children.All(child => child.IsUnchanged)))
            return;

        // The one paragraph of an article is cited by the article alone.
        if (before.Kind is ProvisionKind.Article or ProvisionKind.Supplement && before.Children is [{ Kind: ProvisionKind.Paragraph }]
            && change.Children.FirstOrDefault(child => child.Old is not null) is { New: not null } only)
        {
            if (WordClauses(address, only) is not { } words || !CanComposeBelow(only))
            {
                Add(new ReplaceProvision(new(address), [after with { Number = before.Number }]));
                return;
            }

            AddCaption(address, before, after);
            words.ForEach(clause => Add(clause));
            ComposeLevel(address, only.Children);
            ComposeLevel(address, [.. change.Children.Select(child => child == only ? child with { Old = Shell(child.Old!), New = Shell(child.New!), Children = [] } : child)]);
            return;
        }

        if (WordClauses(address, change) is not { } clauses || !CanComposeBelow(change))
        {
            Add(new ReplaceProvision(new(address), [after with { Number = before.Number }]));
            return;
        }

        AddCaption(address, before, after);
        clauses.ForEach(clause => Add(clause));
        ComposeLevel(address, change.Children);
    }

    // A provision whose content is dealt with already: only its number is left to compare.
    private static Provision Shell(Provision provision) => provision with { Text = LocatedText.Empty, Entries = [], Children = [] };

    // Sub-items have no customary phrase for adding or renumbering: their item is written anew.
    private static bool CanComposeBelow(ProvisionChange change) =>
        change.Either.Kind != ProvisionKind.Item || change.Children.All(child => !child.IsWhole && !child.IsRenumbered);

    private void AddCaption(ProvisionAddress address, Provision before, Provision after)
    {
        if (before.Caption != after.Caption)
            Add(before.Caption.Length == 0 ? new AddPart(new(address, TargetPart.Caption), after.Caption) : new ReplacePart(new(address, TargetPart.Caption), after.Caption));
    }

    // The acts on a provision's own words; null where it is better written anew.
    private static List<AmendmentClause>? WordClauses(ProvisionAddress address, ProvisionChange change)
    {
        if (!change.IsReworded)
            return [];
        var olds = change.Old!.Fragments.ToArray();
        var news = change.New!.Fragments.ToArray();
        if (olds.Length == 1 && news.Length == 1 && ProvisoClause(address, olds[0], news[0]) is { } proviso)
            return [proviso];
        if (olds.Length != news.Length || !change.Old.Rows.IsEmpty || !change.New.Rows.IsEmpty)
            return null;
        var scope = string.Join('\n', change.Old!.WithDescendants().SelectMany(provision => provision.Fragments));
        var edits = ImmutableArray.CreateBuilder<WordEdit>();
        for (var i = 0; i < olds.Length; i++)
        {
            if (olds[i] == news[i])
                continue;
            if (WordEdits.Between(olds[i], news[i], scope) is not { } found)
                return null;
            edits.AddRange(found);
        }

        return [new EditWords([new(address, address.Kind.IsDivision ? TargetPart.Heading : TargetPart.Whole)], edits.ToImmutable())];
    }

    private static AmendmentClause? ProvisoClause(ProvisionAddress address, string before, string after)
    {
        var (was, becomes) = (Sentence.ProvisoOf(before), Sentence.ProvisoOf(after));
        var (main, newMain) = (Without(before, was), Without(after, becomes));
        if (main != newMain || !IsLast(before, was) || !IsLast(after, becomes))
            return null;
        return (was, becomes) switch
        {
            (null, { } added) => new AddPart(new(address, TargetPart.Proviso), Words(after, added)),
            ({ }, null) => new ReplacePart(new(address, TargetPart.Proviso), ""),
            ({ } old, { } next) => WordEdits.Between(Words(before, old), Words(after, next), Words(before, old)) is { } edits
                ? new EditWords([new(address, TargetPart.Proviso)], edits)
                : new ReplacePart(new(address, TargetPart.Proviso), Words(after, next)),
            _ => null,
        };
    }

    private static string Words(string text, Sentence sentence) => text.Substring(sentence.Start, sentence.Length);

    private static string Without(string text, Sentence? sentence) => sentence is { } found ? text.Remove(found.Start, found.Length) : text;

    private static bool IsLast(string text, Sentence? sentence) => sentence is not { } found || found.Start + found.Length == text.Length;

    private static List<AmendmentClause> Moves(ProvisionAddress? parent, ImmutableArray<ProvisionChange> changes)
    {
        var moved = changes.Where(change => change.IsRenumbered).ToList();
        // Upwards from the first, downwards from the last: the number that is taken next is always free.
        var ordered = moved.Where(change => change.New!.Number < change.Old!.Number)
            .Concat(moved.Where(change => change.New!.Number > change.Old!.Number).Reverse()).ToList();
        var clauses = new List<AmendmentClause>();
        for (var i = 0; i < ordered.Count;)
        {
            var end = i + 1;
            while (end < ordered.Count && IsOneShift(ordered[end - 1], ordered[end]))
                end++;
            if (end - i >= ShortestShift && StepOf(ordered[i]) is { } by)
            {
                var (first, last) = by > 0 ? (ordered[end - 1], ordered[i]) : (ordered[i], ordered[end - 1]);
                clauses.Add(new Shift(new(Address(parent, first.Old!), TargetPart.Whole, Address(parent, last.Old!)), by));
                i = end;
            }
            else
            {
                clauses.Add(new Renumber(new(Address(parent, ordered[i].Old!)), ordered[i].New!.Number));
                i++;
            }
        }

        return clauses;
    }

    private static bool IsOneShift(ProvisionChange one, ProvisionChange other) =>
        StepOf(one) is { } step && StepOf(other) == step
        && other.Old!.Number.Main - one.Old!.Number.Main == (step > 0 ? -1 : 1);

    private static int? StepOf(ProvisionChange change) =>
        change.Old!.Number.Branches.IsEmpty && change.New!.Number.Branches.IsEmpty ? change.New.Number.Main - change.Old.Number.Main : null;

    private static List<AmendmentClause> Additions(ProvisionAddress? parent, ImmutableArray<ProvisionChange> changes)
    {
        var clauses = new List<AmendmentClause>();
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].Old is not null)
                continue;
            var added = changes.Skip(i).Where(change => change.New is not null).TakeWhile(change => change.Old is null && change.New!.Kind == changes[i].New!.Kind).Select(change => change.New!).ToImmutableArray();
            var before = changes.Take(i).LastOrDefault(change => change.New is not null)?.New;
            var after = changes.Skip(i).FirstOrDefault(change => change is { Old: not null, New: not null })?.New;
            clauses.Add(parent is not null && after is null ? new InsertProvisions(InsertPlace.Below, parent, added)
                : parent is null && before is null && after is null ? new InsertProvisions(InsertPlace.Below, null, added)
                : before is not null && (!before.Kind.IsDivision || after is null) ? new InsertProvisions(InsertPlace.After, Address(parent, before), added)
                : new InsertProvisions(InsertPlace.Before, Address(parent, after!), added));
            var last = added[^1];
            while (changes[i].New != last)
                i++;
        }

        return clauses;
    }

    // 附則 have no numbers: their place counts, so deletions go from the last and additions from the first.
    private void ComposeSupplements(ImmutableArray<ProvisionChange> changes, int count)
    {
        foreach (var change in changes.Where(change => !change.IsWhole))
            ComposeContent(SupplementAddress(change.Old!.Number.Main, count), change with { New = change.New! with { Number = change.Old!.Number } });
        foreach (var change in changes.Where(change => change.New is null).Reverse())
            Add(new DeleteProvisions([new(SupplementAddress(change.Old!.Number.Main, count--))]));
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].Old is not null)
                continue;
            var place = changes[i].New!.Number.Main;
            Add(changes.Skip(i).All(change => change.Old is null || change.New is null)
                ? new InsertProvisions(InsertPlace.Below, null, [changes[i].New!])
                : place == 1
                    ? new InsertProvisions(InsertPlace.Before, SupplementAddress(1, count), [changes[i].New!])
                    : new InsertProvisions(InsertPlace.After, SupplementAddress(place - 1, count), [changes[i].New!]));
            count++;
        }
    }

    private static ProvisionAddress SupplementAddress(int number, int count) =>
        new(ProvisionKind.Supplement, count == 1 ? 0 : number);

    private static ProvisionAddress Address(ProvisionAddress? parent, Provision provision) =>
        parent?.Child(provision) ?? (provision.Kind.IsDivision ? ProvisionAddress.OfAnchor(provision.Anchor)! : new ProvisionAddress(provision.Kind, provision.Number));

    private void Add(params ImmutableArray<AmendmentClause> clauses) => _sentences.Add(new AmendmentSentence(clauses));
}

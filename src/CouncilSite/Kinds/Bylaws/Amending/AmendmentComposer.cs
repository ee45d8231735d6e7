using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Finds the acts that make one version of another. A word that changes throughout comes first; then words, under the
/// old numbers; then, rank by rank, deletions, renumbering in an order in which no two provisions ever share a number,
/// and additions under the new ones.
/// </summary>
public sealed class AmendmentComposer
{
    private readonly List<AmendmentSentence> _sentences = [];

    private AmendmentComposer()
    {
    }

    /// <summary>The amendment that makes <paramref name="after"/> of <paramref name="before"/>.</summary>
    public static Amendment Compose(string title, ProvisionTree before, ProvisionTree after) => Compose(title, BylawsComparison.Of(before, after));

    /// <summary>The amendment that makes the newer of two compared versions of the older.</summary>
    public static Amendment Compose(string title, BylawsComparison comparison)
    {
        var throughout = ImmutableArray.CreateBuilder<AmendmentClause>();
        var composed = ComposeAll(comparison);
        foreach (var edit in WordsThroughout.Of(comparison))
        {
            var replaced = WordsThroughout.Replaced(comparison, edit);
            var shorter = ComposeAll(replaced);
            if (CountActs(shorter._sentences) + 1 >= CountActs(composed._sentences))
                continue;
            throughout.Add(new EditWords([new(null, TargetPart.Main)], [edit]));
            (comparison, composed) = (replaced, shorter);
        }

        var renamed = comparison.Before.Title == comparison.After.Title ? [] : ImmutableArray.Create(
            new AmendmentSentence([new ReplacePart(new AmendmentTarget(null, TargetPart.Title), comparison.After.Title)]));
        return new Amendment(
            title,
            [.. renamed, .. throughout.Select(clause => new AmendmentSentence([clause])), .. AmendmentCondenser.Condense(composed._sentences)],
            OwnSupplement(comparison));
    }

    private static AmendmentComposer ComposeAll(BylawsComparison comparison)
    {
        var composer = new AmendmentComposer();
        if (CanCompose(comparison.Main))
            composer.ComposeLevel(null, comparison.Main);
        else if (!comparison.Main.IsEmpty)
            composer.Add(new ReplaceProvision(new AmendmentTarget(null, TargetPart.Main), [.. comparison.Main.Where(change => change.New is not null).Select(change => change.New!)]));
        var supplements = OwnSupplement(comparison) is null ? comparison.Supplements : comparison.Supplements[..^1];
        composer.ComposeSupplements(supplements, supplements.Count(change => change.Old is not null));
        composer.ComposeLevel(null, comparison.Appendices);
        return composer;
    }

    // The 附則 that is added behind all others is the amending rule's own.
    private static Provision? OwnSupplement(BylawsComparison comparison) =>
        comparison.Supplements is [.., { Old: null, New: { } added }] ? added : null;

    private static int CountActs(IEnumerable<AmendmentSentence> sentences) =>
        sentences.SelectMany(sentence => sentence.Clauses).Sum(clause => clause is EditWords words ? words.Edits.Length : 1);

    // Where nothing stays, or chapters are added, removed or renumbered, the main provisions are written anew; so where
    // an article is added to a chapter that has none left, at the very end.
    private static bool CanCompose(ImmutableArray<ProvisionChange> changes) =>
        changes.Any(change => !change.IsWhole)
        && !changes.Any(change => change.Either.Kind.IsDivision && (change.IsWhole || change.IsRenumbered))
        && !(changes.Where(change => change.New is not null).TakeWhile(change => change.Old is not null).LastOrDefault()?.Either.Kind.IsDivision == true
            && changes.Where(change => change.New is not null).SkipWhile(change => change.Old is not null).All(change => change.Old is null));

    private void ComposeLevel(ProvisionAddress? parent, ImmutableArray<ProvisionChange> changes)
    {
        var moves = RenumberingComposer.Moves(parent, changes);
        var additions = RenumberingComposer.Additions(parent, changes);
        // Where no number is taken over, what is added stands in its place among the changes.
        var isInOrder = moves.Count == 0 && !changes.Any(change => change.New is null) && changes.Any(change => change.Old is not null);
        foreach (var (index, change) in changes.Index())
        {
            if (isInOrder && additions.Find(addition => addition.Index == index).Clause is { } added)
                Add(added);
            if (change.Old is not null && change.New is null)
                Add(new DeleteProvisions([new(Address(parent, change.Old))]));
            else if (change.Old is not null)
                ComposeContent(Address(parent, change.Old), change);
        }

        if (isInOrder || moves.Count + additions.Count == 0)
            return;
        Add([.. moves, .. additions.Take(1).Select(addition => addition.Clause)]);
        foreach (var addition in additions.Skip(1))
            Add(addition.Clause);
    }

    private void ComposeContent(ProvisionAddress address, ProvisionChange change)
    {
        var (before, after) = (change.Old!, change.New!);
        if (change.IsUnchanged || (!change.IsRecaptioned && !change.IsReworded && change.Children.All(child => child.IsUnchanged)))
            return;

        // The one paragraph of an article is cited by the article alone.
        var only = before.Kind is ProvisionKind.Article or ProvisionKind.Supplement && before.Children is [{ Kind: ProvisionKind.Paragraph }]
            ? change.Children.FirstOrDefault(child => child is { Old: not null, New: not null })
            : null;
        if (WordingComposer.Clauses(address, only ?? change) is not { } clauses || !CanComposeBelow(only ?? change))
        {
            Add(new ReplaceProvision(new(address), [after with { Number = before.Number }]));
            return;
        }

        if (before.Caption != after.Caption)
            Add(before.Caption.Length == 0 ? new AddPart(new(address, TargetPart.Caption), after.Caption) : new ReplacePart(new(address, TargetPart.Caption), after.Caption));
        clauses.ForEach(clause => Add(clause));
        if (only is not null)
            ComposeLevel(address, only.Children);
        ComposeLevel(address, [.. change.Children.Select(child => child == only ? child with { Old = Shell(child.Old!), New = Shell(child.New!), Children = [] } : child)]);
    }

    // A provision whose content is dealt with already: only its number is left to compare.
    private static Provision Shell(Provision provision) => provision with { Text = LocatedText.Empty, Entries = [], Children = [] };

    // Sub-items have no customary phrase for adding or renumbering: their item is written anew.
    private static bool CanComposeBelow(ProvisionChange change) =>
        change.Either.Kind != ProvisionKind.Item || change.Children.All(child => !child.IsWhole && !child.IsRenumbered);

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

    internal static ProvisionAddress Address(ProvisionAddress? parent, Provision provision) =>
        parent?.Child(provision) ?? (provision.Kind.IsDivision ? ProvisionAddress.OfAnchor(provision.Anchor)! : new ProvisionAddress(provision.Kind, provision.Number));

    private void Add(params ImmutableArray<AmendmentClause> clauses) => _sentences.Add(new AmendmentSentence(clauses));
}

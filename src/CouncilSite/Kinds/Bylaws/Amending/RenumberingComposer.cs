using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Finds how the provisions of one rank are renumbered, and which are added where.</summary>
internal static class RenumberingComposer
{
    // A run of at least this many equal steps is written as one shift.
    private const int ShortestShift = 3;

    /// <summary>The renumbering: a run of equal steps at once, all others one by one.</summary>
    public static List<AmendmentClause> Moves(ProvisionAddress? parent, ImmutableArray<ProvisionChange> changes)
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
                clauses.Add(new Shift(new(AmendmentComposer.Address(parent, first.Old!), TargetPart.Whole, AmendmentComposer.Address(parent, last.Old!)), by));
                i = end;
            }
            else
            {
                clauses.Add(new Renumber(new(AmendmentComposer.Address(parent, ordered[i].Old!)), ordered[i].New!.Number));
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

    /// <summary>What is added, each run of provisions with the index of its first change.</summary>
    public static List<(int Index, AmendmentClause Clause)> Additions(ProvisionAddress? parent, ImmutableArray<ProvisionChange> changes)
    {
        var clauses = new List<(int Index, AmendmentClause Clause)>();
        for (var i = 0; i < changes.Length; i++)
        {
            if (changes[i].Old is not null)
                continue;
            var added = changes.Skip(i).Where(change => change.New is not null).TakeWhile(change => change.Old is null && change.New!.Kind == changes[i].New!.Kind).Select(change => change.New!).ToImmutableArray();
            var before = changes.Take(i).LastOrDefault(change => change.New is not null)?.New;
            var after = changes.Skip(i).FirstOrDefault(change => change is { Old: not null, New: not null })?.New;
            clauses.Add((i, parent is not null && after is null ? new InsertProvisions(InsertPlace.Below, parent, added)
                : parent is null && before is null && after is null ? new InsertProvisions(InsertPlace.Below, null, added)
                : before is not null && (!before.Kind.IsDivision || after is null) ? new InsertProvisions(InsertPlace.After, AmendmentComposer.Address(parent, before), added)
                : new InsertProvisions(InsertPlace.Before, AmendmentComposer.Address(parent, after!), added)));
            var last = added[^1];
            while (changes[i].New != last)
                i++;
        }

        return clauses;
    }
}

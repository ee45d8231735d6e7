using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Puts acts together as custom has it: what one article undergoes is one sentence, provisions deleted beside one
/// another go at once, and the same words changed in several provisions are changed in one clause.
/// </summary>
internal static class AmendmentCondenser
{
    // So many provisions in a row are cited as a run.
    private const int ShortestRun = 3;

    public static ImmutableArray<AmendmentSentence> Condense(IEnumerable<AmendmentSentence> sentences)
    {
        var condensed = new List<AmendmentSentence>();
        foreach (var sentence in sentences)
        {
            if (condensed.Count > 0 && Joined(condensed[^1].Clauses, sentence.Clauses) is { } joined)
                condensed[^1] = new AmendmentSentence(joined);
            else
                condensed.Add(sentence);
        }

        return [.. condensed.Select(sentence => new AmendmentSentence([.. sentence.Clauses.Select(WithRuns)]))];
    }

    private static ImmutableArray<AmendmentClause>? Joined(ImmutableArray<AmendmentClause> first, ImmutableArray<AmendmentClause> second) =>
        (first[^1], second[0]) switch
        {
            (DeleteProvisions one, DeleteProvisions other) when AreSiblings(one.Targets[^1], other.Targets[0]) =>
                [.. first[..^1], new DeleteProvisions([.. one.Targets, .. other.Targets]), .. second[1..]],
            (EditWords one, EditWords other) when first.Length == 1 && second.Length == 1 && one.Edits.SequenceEqual(other.Edits) =>
                [new EditWords([.. one.Targets, .. other.Targets], one.Edits)],
            _ when !AddsLines(first[^1]) && ArticleOf(first[0]) is { } article && first.Concat(second).All(clause => article.Equals(ArticleOf(clause))) => [.. first, .. second],
            _ => null,
        };

    private static bool AreSiblings(AmendmentTarget one, AmendmentTarget other) =>
        one is { Part: TargetPart.Whole, Address.Steps: var first } && other is { Part: TargetPart.Whole, Address.Steps: var second }
        && first.Length == second.Length && first[^1].Kind == second[^1].Kind && first[..^1].SequenceEqual(second[..^1])
        && first[^1].Kind is not (ProvisionKind.Supplement or ProvisionKind.Subitem);

    // What a sentence adds follows it: the next act needs a sentence of its own.
    private static bool AddsLines(AmendmentClause clause) => clause switch
    {
        ReplacePart { Target.Part: TargetPart.Caption or TargetPart.Heading } => false,
        ReplacePart replace => replace.Text.Length > 0,
        AddPart { Target.Part: TargetPart.Caption } => false,
        ReplaceProvision or AddPart or AddRows or InsertProvisions => true,
        _ => false,
    };

    // The article below which a clause acts alone; null where it acts on several or on the article itself.
    private static AddressStep? ArticleOf(AmendmentClause clause) => clause switch
    {
        EditWords { Targets: [var only] } => ArticleOf(only.Address, isBelow: false),
        ReplacePart replace => ArticleOf(replace.Target.Address, isBelow: false),
        AddPart add => ArticleOf(add.Target.Address, isBelow: false),
        ReplaceProvision replace => ArticleOf(replace.Target.Address, isBelow: true),
        DeleteProvisions delete => ArticleOf(delete.Targets[0].Address, isBelow: true),
        Renumber renumber => ArticleOf(renumber.Target.Address, isBelow: true),
        Shift shift => ArticleOf(shift.Target.Address, isBelow: true),
        InsertProvisions insert => ArticleOf(insert.Address, isBelow: insert.Place != InsertPlace.Below),
        _ => null,
    };

    private static AddressStep? ArticleOf(ProvisionAddress? address, bool isBelow) =>
        address is { Steps: [{ Kind: ProvisionKind.Article } article, ..] } && (!isBelow || address.Steps.Length > 1) ? article : null;

    private static AmendmentClause WithRuns(AmendmentClause clause) =>
        clause is DeleteProvisions { Targets.Length: >= ShortestRun } delete && IsRun(delete.Targets)
            ? new DeleteProvisions([delete.Targets[0] with { Last = delete.Targets[^1].Address }])
            : clause;

    private static bool IsRun(ImmutableArray<AmendmentTarget> targets)
    {
        for (var i = 1; i < targets.Length; i++)
        {
            if (!targets[i].Address!.Steps[^1].Number.Follows(targets[i - 1].Address!.Steps[^1].Number))
                return false;
        }

        return true;
    }
}

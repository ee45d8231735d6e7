using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Finds the acts on a provision's own words: in it as a whole, or in the one sentence that changes, by its name.</summary>
internal static class WordingComposer
{
    private static readonly (SentencePart Sentence, TargetPart Part)[] Parts =
    [
        (SentencePart.Proviso, TargetPart.Proviso), (SentencePart.Main, TargetPart.MainSentence),
        (SentencePart.Latter, TargetPart.Latter), (SentencePart.Former, TargetPart.Former),
    ];

    /// <summary>The acts; none where the words are the same, null where the provision is better written anew.</summary>
    public static List<AmendmentClause>? Clauses(ProvisionAddress address, ProvisionChange change)
    {
        if (!change.IsReworded)
            return [];
        var olds = change.Old!.Fragments.ToArray();
        var news = change.New!.Fragments.ToArray();
        if (olds.Length == 1 && news.Length == 1 && OfPart(address, olds[0], news[0]) is { } part)
            return [part];
        if (olds.Length != news.Length || !change.Old.Rows.IsEmpty || !change.New.Rows.IsEmpty)
            return null;
        var scope = string.Join('\n', change.Old.WithDescendants().SelectMany(provision => provision.Fragments));
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

    // The act on the one part that differs: ただし書, 本文, 後段 or 前段; null where more than one does.
    private static AmendmentClause? OfPart(ProvisionAddress address, string before, string after)
    {
        foreach (var (sentence, part) in Parts)
        {
            var (was, becomes) = (Find(before, sentence), Find(after, sentence));
            if ((was is null && becomes is null) || Without(before, was) != Without(after, becomes))
                continue;
            var target = new AmendmentTarget(address, part);
            return (was, becomes) switch
            {
                (null, { } added) => part is TargetPart.Proviso ? IsLast(after, added) ? new AddPart(target, Words(after, added)) : null
                    : part is TargetPart.Latter ? new AddPart(target, Words(after, added)) : null,
                ({ } old, null) => part is TargetPart.Proviso or TargetPart.Latter && (part == TargetPart.Latter || IsLast(before, old)) ? new ReplacePart(target, "") : null,
                ({ } old, { } next) => WordEdits.Between(Words(before, old), Words(after, next), Words(before, old)) is { } edits
                    ? new EditWords([target], edits)
                    : part is TargetPart.Proviso or TargetPart.Latter ? new ReplacePart(target, Words(after, next)) : null,
                _ => null,
            };
        }

        return null;
    }

    private static Sentence? Find(string text, SentencePart part)
    {
        foreach (var sentence in Sentence.Split(text))
        {
            if (sentence.Part == part)
                return sentence;
        }

        return null;
    }

    private static string Words(string text, Sentence sentence) => text.Substring(sentence.Start, sentence.Length);

    private static string Without(string text, Sentence? sentence) => sentence is { } found ? text.Remove(found.Start, found.Length) : text;

    private static bool IsLast(string text, Sentence sentence) => sentence.Start + sentence.Length == text.Length;
}

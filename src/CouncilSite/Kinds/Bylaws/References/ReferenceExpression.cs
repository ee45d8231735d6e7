using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.References;

/// <summary>Whose provisions a reference means.</summary>
internal enum ReferenceOwner
{
    /// <summary>No name before it: the text's own.</summary>
    Unnamed,

    /// <summary>規約, 協議会規約 or the full title stands before it.</summary>
    Named,

    /// <summary>A law or another body's rules.</summary>
    Foreign,
}

/// <summary>What a text says where it refers to a provision, not yet resolved.</summary>
/// <param name="Start">Index of the first character, the name before it included.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Owner">Whose provisions it means.</param>
/// <param name="Parts">Article, paragraph, item, sub-item; at least one unless there is a sentence part.</param>
/// <param name="Sentence">ただし書, 本文, 前段 or 後段; null where none is named.</param>
/// <param name="Depth">In how many brackets it stands: what is named in them does not come between what is named outside.</param>
/// <param name="IsJoined">Whether only 及び, 、 or the like stands between it and the reference before, brackets left out.</param>
internal sealed record ReferenceExpression(
    int Start, int Length, ReferenceOwner Owner, ImmutableArray<AddressPart> Parts, SentencePart? Sentence, int Depth, bool IsJoined)
{
    public int End => Start + Length;
}

using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.References;

/// <summary>How a part of a reference says which provision it means.</summary>
internal enum ReferenceForm
{
    /// <summary>第５条, 第２項: by its number.</summary>
    Numbered,

    /// <summary>前条, 前３項: by the distance backwards; the number is how many are meant.</summary>
    Previous,

    /// <summary>次条, 次項.</summary>
    Next,

    /// <summary>同条, 同項: the one that was named last.</summary>
    Same,

    /// <summary>本条, 本項, この条.</summary>
    This,

    /// <summary>前各号, 次の各号, 各号: all of a list.</summary>
    Each,
}

/// <summary>One part of a reference: the rank it names and how.</summary>
internal readonly record struct ReferencePart(ProvisionKind Kind, ReferenceForm Form, ProvisionNumber Number);

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
/// <param name="IsJoined">Whether only 及び, 、 or the like stands between it and the reference before.</param>
internal sealed record ReferenceExpression(
    int Start, int Length, ReferenceOwner Owner, ImmutableArray<ReferencePart> Parts, SentencePart? Sentence, bool IsJoined)
{
    public int End => Start + Length;
}

using System.Collections.Immutable;
using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.Amending;

/// <summary>One act of an amendment.</summary>
public abstract record AmendmentClause;

/// <summary>第１５条中「A」を「B」に改める: words within a provision, all found in it as it was before.</summary>
/// <param name="Address">The provision.</param>
/// <param name="InProviso">Whether only its proviso is meant.</param>
/// <param name="Edits">What becomes of which words.</param>
public sealed record EditWords(ProvisionAddress Address, bool InProviso, ImmutableArray<WordEdit> Edits) : AmendmentClause;

/// <summary>What becomes of words.</summary>
public enum WordEditKind
{
    /// <summary>「A」を「B」に改める.</summary>
    Replace,

    /// <summary>「A」を削る.</summary>
    Delete,

    /// <summary>「A」の次に「B」を加える.</summary>
    InsertAfter,
}

/// <summary>An edit of words.</summary>
/// <param name="Kind">What becomes of them.</param>
/// <param name="Quoted">The words as they stand, which stand nowhere else in the provision.</param>
/// <param name="New">The words that replace or follow them; empty for a deletion.</param>
public readonly record struct WordEdit(WordEditKind Kind, string Quoted, string New)
{
    /// <summary>What stands in place of <see cref="Quoted"/> afterwards.</summary>
    public string Outcome => Kind switch
    {
        WordEditKind.Delete => "",
        WordEditKind.InsertAfter => Quoted + New,
        _ => New,
    };
}

/// <summary>第９条を次のように改める。: the provision and all below it give way to another with the same number.</summary>
public sealed record ReplaceProvision(ProvisionAddress Address, Provision Replacement) : AmendmentClause;

/// <summary>第９条第３項を削る.</summary>
public sealed record DeleteProvision(ProvisionAddress Address) : AmendmentClause;

/// <summary>第７条に次のただし書を加える。</summary>
public sealed record AddProviso(ProvisionAddress Address, string Text) : AmendmentClause;

/// <summary>第７条ただし書を次のように改める。</summary>
public sealed record ReplaceProviso(ProvisionAddress Address, string Text) : AmendmentClause;

/// <summary>第７条ただし書を削る.</summary>
public sealed record DeleteProviso(ProvisionAddress Address) : AmendmentClause;

/// <summary>第１０条を第１１条とする.</summary>
public sealed record Renumber(ProvisionAddress Address, ProvisionNumber Number) : AmendmentClause;

/// <summary>第１０条から第１６条までを１条ずつ繰り下げる: a run of numbers without branches.</summary>
/// <param name="First">The first of the run.</param>
/// <param name="Last">The number of the last one.</param>
/// <param name="By">How far: positive downwards (繰り下げ), negative upwards (繰り上げ).</param>
public sealed record Shift(ProvisionAddress First, ProvisionNumber Last, int By) : AmendmentClause;

/// <summary>第９条の見出しを「（X）」に改める; an empty caption deletes it.</summary>
public sealed record SetCaption(ProvisionAddress Address, string Caption) : AmendmentClause;

/// <summary>Where provisions are added.</summary>
public enum InsertPlace
{
    /// <summary>第９条の次に次の１条を加える.</summary>
    After,

    /// <summary>第１条の前に次の１条を加える.</summary>
    Before,

    /// <summary>第４条に次の１項を加える: after the last one below the address.</summary>
    End,
}

/// <summary>Adds provisions.</summary>
/// <param name="Place">Where, seen from the address.</param>
/// <param name="Address">A neighbour or the parent; null for 附則 at the very end.</param>
/// <param name="Added">What is added, with numbers.</param>
public sealed record InsertProvisions(InsertPlace Place, ProvisionAddress? Address, ImmutableArray<Provision> Added) : AmendmentClause;

/// <summary>A sentence of an amending text: its acts, done in order.</summary>
public sealed record AmendmentSentence(ImmutableArray<AmendmentClause> Clauses);

/// <summary>An amending text (改め文), understood.</summary>
/// <param name="Title">The bylaws that it amends; empty where the text does not say.</param>
/// <param name="Sentences">What it does, in order.</param>
public sealed record Amendment(string Title, ImmutableArray<AmendmentSentence> Sentences);

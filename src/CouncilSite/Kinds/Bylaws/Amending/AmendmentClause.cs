using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>One act of an amendment.</summary>
public abstract record AmendmentClause;

/// <summary>第１５条中「A」を「B」に改める: words within provisions, wherever they stand in them as they were before.</summary>
/// <param name="Targets">The provisions; each holds each of the words.</param>
/// <param name="Edits">What becomes of which words.</param>
public sealed record EditWords(ImmutableArray<AmendmentTarget> Targets, ImmutableArray<WordEdit> Edits) : AmendmentClause;

/// <summary>What becomes of words.</summary>
public enum WordEditKind
{
    /// <summary>「A」を「B」に改める.</summary>
    Replace,

    /// <summary>「A」を削る.</summary>
    Delete,

    /// <summary>「A」の次に「B」を加える.</summary>
    InsertAfter,

    /// <summary>「A」の前に「B」を加える.</summary>
    InsertBefore,
}

/// <summary>An edit of words.</summary>
/// <param name="Kind">What becomes of them.</param>
/// <param name="Quoted">The words as they stand; widths and layout spaces do not matter.</param>
/// <param name="New">The words that replace or follow them; empty for a deletion.</param>
public readonly record struct WordEdit(WordEditKind Kind, string Quoted, string New)
{
    /// <summary>What stands in place of <paramref name="found"/>, the words as they stood, afterwards.</summary>
    public string Outcome(string found) => Kind switch
    {
        WordEditKind.Delete => "",
        WordEditKind.InsertAfter => found + New,
        WordEditKind.InsertBefore => New + found,
        _ => New,
    };
}

/// <summary>第９条を次のように改める。: the provision and all below it, a chapter with its articles, give way to others.</summary>
public sealed record ReplaceProvision(AmendmentTarget Target, ImmutableArray<Provision> Replacement) : AmendmentClause;

/// <summary>第７条ただし書を次のように改める, 第９条の見出しを「（X）」に改める, 題名を次のように改める: other words for a part; none delete it.</summary>
public sealed record ReplacePart(AmendmentTarget Target, string Text) : AmendmentClause;

/// <summary>第７条に次のただし書を加える, 同項に後段として次のように加える.</summary>
public sealed record AddPart(AmendmentTarget Target, string Text) : AmendmentClause;

/// <summary>第９条第３項及び第４項を削る.</summary>
public sealed record DeleteProvisions(ImmutableArray<AmendmentTarget> Targets) : AmendmentClause;

/// <summary>第１０条を第１１条とする; of a run, the first and so each further one.</summary>
public sealed record Renumber(AmendmentTarget Target, ProvisionNumber Number) : AmendmentClause;

/// <summary>第１０条から第１６条までを１条ずつ繰り下げる: a run of numbers, branches along with them.</summary>
/// <param name="Target">The run.</param>
/// <param name="By">How far: positive downwards (繰り下げ), negative upwards (繰り上げ).</param>
public sealed record Shift(AmendmentTarget Target, int By) : AmendmentClause;

/// <summary>Where provisions are added.</summary>
public enum InsertPlace
{
    /// <summary>第９条の次に次の１条を加える.</summary>
    After,

    /// <summary>第１条の前に次の１条を加える.</summary>
    Before,

    /// <summary>第４条に次の１項を加える: below the address, where the number belongs.</summary>
    Below,
}

/// <summary>Adds provisions.</summary>
/// <param name="Place">Where, seen from the address.</param>
/// <param name="Address">A neighbour or the parent; null for 附則 at the very end.</param>
/// <param name="Added">What is added, with numbers.</param>
public sealed record InsertProvisions(InsertPlace Place, ProvisionAddress? Address, ImmutableArray<Provision> Added) : AmendmentClause;

/// <summary>別表第１に次のように加える: rows at the end of a table.</summary>
public sealed record AddRows(ProvisionAddress Address, ImmutableArray<TableRow> Rows) : AmendmentClause;

/// <summary>A row of a table 改正後・改正前: the lines of one provision or of several.</summary>
/// <param name="Old">The lines before; empty where the row adds.</param>
/// <param name="New">The lines after; empty where the row deletes.</param>
/// <param name="Span">Where it stands.</param>
public sealed record AmendedRow(ImmutableArray<string> Old, ImmutableArray<string> New, CouncilSite.Text.SourceSpan Span);

/// <summary>次の表の改正前の欄に掲げる規定を、同表の改正後の欄に掲げる規定に改正する.</summary>
public sealed record AmendByTable(ImmutableArray<AmendedRow> Rows) : AmendmentClause;

/// <summary>A sentence of an amending text: its acts, done in order.</summary>
public sealed record AmendmentSentence(ImmutableArray<AmendmentClause> Clauses);

/// <summary>An amending text (改め文), understood.</summary>
/// <param name="Title">The bylaws that it amends; empty where the text does not say.</param>
/// <param name="Sentences">What it does, in order.</param>
/// <param name="Supplement">The amending rule's own 附則, which becomes the last one of the bylaws; null where it has none.</param>
public sealed record Amendment(string Title, ImmutableArray<AmendmentSentence> Sentences, Provision? Supplement = null);

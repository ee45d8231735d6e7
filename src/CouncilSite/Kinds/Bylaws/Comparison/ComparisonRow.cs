using System.Collections.Immutable;

namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>How a run of words in a comparison table differs from the other side.</summary>
public enum RunChange
{
    /// <summary>It stands on both sides.</summary>
    None,

    /// <summary>Only the new version has it.</summary>
    Inserted,

    /// <summary>Only the old version has it.</summary>
    Deleted,
}

/// <summary>A run of words in a cell.</summary>
public readonly record struct ComparisonRun(string Text, RunChange Change);

/// <summary>One side of a row.</summary>
/// <param name="Mark">The number that stands before the words; empty where none does.</param>
/// <param name="Runs">The words.</param>
/// <param name="IsRemark">Whether the words are the table's own: （略）, （新設）, （削る）.</param>
public sealed record ComparisonCell(ComparisonRun Mark, ImmutableArray<ComparisonRun> Runs, bool IsRemark = false)
{
    /// <summary>A cell that says something about the text instead of showing it.</summary>
    public static ComparisonCell Remark(ComparisonRun mark, string remark) => new(mark, [new ComparisonRun(remark, RunChange.None)], true);
}

/// <summary>A row of a comparison table (新旧対照表): the amended text and the present one, side by side.</summary>
/// <param name="New">改正案.</param>
/// <param name="Old">現行.</param>
/// <param name="Depth">0 for articles and captions, 1 for paragraphs, 2 for items, 3 for sub-items.</param>
public sealed record ComparisonRow(ComparisonCell New, ComparisonCell Old, int Depth)
{
    /// <summary>The fragment identifier of the first row of an article, 附則 or 別表 that changed; empty for all others.</summary>
    public string Anchor { get; init; } = "";
}

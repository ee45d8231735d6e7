using System.Collections.Immutable;
using DiffPlex;

namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>A stretch of two texts: equal in both, or the words of the one that stand for the words of the other.</summary>
/// <param name="Old">The words of the old text; empty for an insertion.</param>
/// <param name="New">The words of the new text; empty for a deletion.</param>
public readonly record struct TextChange(string Old, string New)
{
    // So many pairs of characters are compared word by word.
    private const long MostCompared = 100_000_000;

    /// <summary>Whether nothing changed here.</summary>
    public bool IsUnchanged => Old == New;

    /// <summary>The stretches of two texts in order; their old words together are the old text, their new words the new.</summary>
    public static ImmutableArray<TextChange> Compare(string oldText, string newText)
    {
        if ((long)oldText.Length * newText.Length > MostCompared)
            return Ends(oldText, newText);
        var diff = Differ.Instance.CreateDiffs(oldText, newText, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var (oldIndex, newIndex) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            AddUnchanged(Join(diff.PiecesOld, oldIndex, block.DeleteStartA));
            changes.Add(new TextChange(
                Join(diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA),
                Join(diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB)));
            (oldIndex, newIndex) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        AddUnchanged(Join(diff.PiecesOld, oldIndex, diff.PiecesOld.Count));
        return changes.ToImmutable();

        void AddUnchanged(string text)
        {
            if (text.Length > 0)
                changes.Add(new TextChange(text, text));
        }
    }

    // Of two very long texts only what they begin and end with in common is told.
    private static ImmutableArray<TextChange> Ends(string oldText, string newText)
    {
        var head = oldText.AsSpan().CommonPrefixLength(newText);
        var tail = 0;
        while (tail < Math.Min(oldText.Length, newText.Length) - head && oldText[^(tail + 1)] == newText[^(tail + 1)])
            tail++;
        return [.. new[]
        {
            new TextChange(oldText[..head], newText[..head]),
            new TextChange(oldText[head..^tail], newText[head..^tail]),
            new TextChange(oldText[^tail..], newText[^tail..]),
        }.Where(change => change.Old.Length + change.New.Length > 0)];
    }

    private static string Join(IReadOnlyList<string> pieces, int start, int end) => string.Concat(pieces.Skip(start).Take(end - start));
}

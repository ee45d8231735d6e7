using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Turns the difference of two texts into edits of quoted words, each quotation whole words and found only once
/// where the amendment will look for it.
/// </summary>
internal sealed class WordEdits
{
    // More than this is clearer as «次のように改める».
    private const int MostEdits = 6;

    private readonly string _old;
    private readonly string _scope;
    private readonly int[] _wordStarts;
    private readonly List<Edit> _edits = [];

    private WordEdits(string oldText, string newText, string scope)
    {
        _old = oldText;
        _scope = WordReplacement.Folded(scope);
        var words = WordChunker.Instance.Chunk(oldText);
        _wordStarts = new int[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
            _wordStarts[i + 1] = _wordStarts[i] + words[i].Length;
        var position = 0;
        foreach (var change in TextChange.Compare(oldText, newText))
        {
            if (!change.IsUnchanged)
                _edits.Add(new Edit(position, position + change.Old.Length, change.New));
            position += change.Old.Length;
        }
    }

    private record struct Edit(int Start, int End, string New);

    /// <summary>
    /// The edits that make one text of another; null where they would be more than the text as a whole.
    /// </summary>
    /// <param name="oldText">The text before.</param>
    /// <param name="newText">The text after.</param>
    /// <param name="scope">All the text in which a quotation must be found once, pieces apart by a line break.</param>
    public static ImmutableArray<WordEdit>? Between(string oldText, string newText, string scope)
    {
        var edits = new WordEdits(oldText, newText, scope);
        return edits.Widen() && edits._edits.Sum(edit => edit.End - edit.Start) <= Math.Max(16, oldText.Length * 2 / 3) && edits._edits.Count <= MostEdits
            ? [.. edits._edits.Select(edits.Quote)]
            : null;
    }

    // Widens every quotation by whole words until it may stand; neighbours that meet become one.
    private bool Widen()
    {
        for (var i = 0; i < _edits.Count;)
        {
            if (IsQuotable(_edits[i]))
            {
                i++;
                continue;
            }

            var edit = _edits[i];
            var left = i > 0 ? _edits[i - 1].End : 0;
            var right = i + 1 < _edits.Count ? _edits[i + 1].Start : _old.Length;
            if (edit.End < right && (edit.Start == left || IsOpen(_old[edit.Start..edit.End])) && (i == 0 || edit.Start > left))
            {
                var end = Math.Min(right, WordEndAfter(edit.End));
                _edits[i] = edit with { End = end, New = edit.New + _old[edit.End..end] };
            }
            else if (edit.Start > left)
            {
                var start = Math.Max(left, WordStartBefore(edit.Start));
                _edits[i] = edit with { Start = start, New = _old[start..edit.Start] + edit.New };
            }
            else if (i > 0)
            {
                _edits[i - 1] = new Edit(_edits[i - 1].Start, edit.End, _edits[i - 1].New + edit.New);
                _edits.RemoveAt(i--);
            }
            else if (i + 1 < _edits.Count)
            {
                _edits[i] = new Edit(edit.Start, _edits[i + 1].End, edit.New + _edits[i + 1].New);
                _edits.RemoveAt(i + 1);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private bool IsQuotable(Edit edit)
    {
        var quoted = _old[edit.Start..edit.End];
        return IsQuotable(quoted) && IsBalanced(edit.New) && OccursOnce(quoted);
    }

    /// <summary>Whether words may be quoted by themselves: they tell something, and their brackets pair.</summary>
    public static bool IsQuotable(string words) => words.Any(IsTelling) && IsBalanced(words);

    // A quotation of particles and stops alone (「は、」) would tell a reader nothing.
    private static bool IsTelling(char c) => char.IsLetterOrDigit(c) && c is not (>= 'ぁ' and <= 'ゟ');

    private bool OccursOnce(string quoted)
    {
        var sought = WordReplacement.Folded(quoted);
        var first = _scope.IndexOf(sought, StringComparison.Ordinal);
        return first >= 0 && _scope.IndexOf(sought, first + 1, StringComparison.Ordinal) < 0;
    }

    // A quotation with a bracket of its own left open could not be told from the sentence around it.
    private static bool IsBalanced(string text) => IsBalanced(text, '「', '」') && IsBalanced(text, '（', '）');

    // Whether a bracket waits for its partner on the right.
    private static bool IsOpen(string text) =>
        text.LastIndexOf('「') > text.LastIndexOf('」') || text.LastIndexOf('（') > text.LastIndexOf('）');

    private static bool IsBalanced(string text, char open, char close)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    private WordEdit Quote(Edit edit)
    {
        var quoted = _old[edit.Start..edit.End];
        if (edit.New.Length == 0)
            return new WordEdit(WordEditKind.Delete, quoted, "");
        return edit.New.StartsWith(quoted, StringComparison.Ordinal) && IsBalanced(edit.New[quoted.Length..])
            ? new WordEdit(WordEditKind.InsertAfter, quoted, edit.New[quoted.Length..])
            : new WordEdit(WordEditKind.Replace, quoted, edit.New);
    }

    private int WordStartBefore(int position) => _wordStarts.Last(start => start < position);

    private int WordEndAfter(int position) => _wordStarts.First(start => start > position);
}

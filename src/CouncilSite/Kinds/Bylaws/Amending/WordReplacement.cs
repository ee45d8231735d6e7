using System.Collections.Immutable;
using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>Replaces quoted words wherever they stand; widths of characters and layout spaces do not matter in finding them.</summary>
internal sealed class WordReplacement(ImmutableArray<WordEdit> edits)
{
    private readonly string[] _quoted = [.. edits.Select(edit => Folded(edit.Quoted, out _))];

    /// <summary>How often each of the words was found so far.</summary>
    public int[] Found { get; } = new int[edits.Length];

    /// <summary>A text with all edits done, each to the words as they stood before.</summary>
    public string In(string text)
    {
        var folded = Folded(text, out var places);
        var result = new StringBuilder();
        var position = 0;
        for (var at = 0; at < folded.Length;)
        {
            var (edit, start) = Next(folded, at);
            if (edit < 0)
                break;
            Found[edit]++;
            at = start + _quoted[edit].Length;
            var (from, to) = (places[start], places[at - 1] + 1);
            // A space at the edge of a quotation is one of its words.
            while (to < text.Length && char.IsWhiteSpace(text[to]) && char.IsWhiteSpace(edits[edit].Quoted[^1]))
                to++;
            while (from > position && char.IsWhiteSpace(text[from - 1]) && char.IsWhiteSpace(edits[edit].Quoted[0]))
                from--;
            result.Append(text, position, from - position).Append(edits[edit].Outcome(text[from..to]));
            position = to;
        }

        return position == 0 ? text : result.Append(text, position, text.Length - position).ToString();
    }

    // The edit whose words stand first; of two that begin together, the longer.
    private (int Edit, int Start) Next(string folded, int from)
    {
        var (best, bestStart) = (-1, int.MaxValue);
        for (var i = 0; i < _quoted.Length; i++)
        {
            var start = _quoted[i].Length == 0 ? -1 : folded.IndexOf(_quoted[i], from, StringComparison.Ordinal);
            if (start >= 0 && (start < bestStart || (start == bestStart && _quoted[i].Length > _quoted[best].Length)))
                (best, bestStart) = (i, start);
        }

        return (best, bestStart);
    }

    /// <summary>A text as words are looked for in it.</summary>
    public static string Folded(string text) => Folded(text, out _);

    private static string Folded(string text, out List<int> places)
    {
        var folded = new StringBuilder(text.Length);
        places = new List<int>(text.Length);
        var narrow = JapaneseWidth.ToNarrow(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                continue;
            folded.Append(narrow[i]);
            places.Add(i);
        }

        return folded.ToString();
    }
}

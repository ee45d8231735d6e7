using System.Collections.Immutable;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>What a sentence is to its provision, in the words of legislative drafting.</summary>
public enum SentencePart
{
    /// <summary>The only sentence, or one of more than two.</summary>
    Plain,

    /// <summary>本文: the sentence before a proviso.</summary>
    Main,

    /// <summary>ただし書.</summary>
    Proviso,

    /// <summary>前段: the first of two.</summary>
    Former,

    /// <summary>後段: the second of two.</summary>
    Latter,
}

/// <summary>A sentence within the text of a provision.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length, closing mark included.</param>
/// <param name="Part">What it is to the provision.</param>
public readonly record struct Sentence(int Start, int Length, SentencePart Part)
{
    /// <summary>Splits the text of a provision at 。 outside brackets; the sentences together are the text.</summary>
    public static ImmutableArray<Sentence> Split(string text)
    {
        var ranges = new List<(int Start, int Length)>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth = text[i] switch
            {
                '「' or '（' or '(' or '｢' or '『' => depth + 1,
                '」' or '）' or ')' or '｣' or '』' => Math.Max(0, depth - 1),
                _ => depth,
            };
            if (depth == 0 && text[i] is '。' or '｡')
            {
                ranges.Add((start, i + 1 - start));
                start = i + 1;
            }
        }

        if (start < text.Length)
            ranges.Add((start, text.Length - start));
        var hasProviso = ranges.Exists(range => IsProviso(text, range.Start));
        var plainCount = ranges.Count(range => !IsProviso(text, range.Start));
        return [.. ranges.Select((range, index) => new Sentence(range.Start, range.Length,
            IsProviso(text, range.Start) ? SentencePart.Proviso
            : hasProviso && plainCount == 1 ? SentencePart.Main
            : plainCount != 2 ? SentencePart.Plain
            : index == 0 ? SentencePart.Former : SentencePart.Latter))];
    }

    /// <summary>The proviso of a provision's text; null where it has none.</summary>
    public static Sentence? ProvisoOf(string text)
    {
        foreach (var sentence in Split(text))
        {
            if (sentence.Part == SentencePart.Proviso)
                return sentence;
        }

        return null;
    }

    /// <summary>Where a part of a provision's text stands; null where it has no such part.</summary>
    public static (int Start, int End)? RangeOf(string text, SentencePart part)
    {
        var sentences = Split(text);
        var proviso = sentences.FirstOrDefault(sentence => sentence.Part == SentencePart.Proviso);
        var mainEnd = proviso.Length > 0 ? proviso.Start : text.Length;
        var plain = sentences.Where(sentence => sentence.Part != SentencePart.Proviso && sentence.Start < mainEnd).ToList();
        return part switch
        {
            SentencePart.Proviso => proviso.Length > 0 ? (proviso.Start, proviso.Start + proviso.Length) : null,
            SentencePart.Main => proviso.Length > 0 ? (0, mainEnd) : null,
            SentencePart.Former => plain.Count > 1 ? (0, plain[1].Start) : null,
            SentencePart.Latter => plain.Count > 1 ? (plain[1].Start, mainEnd) : null,
            _ => (0, text.Length),
        };
    }

    private static bool IsProviso(string text, int start) =>
        start > 0 && (string.CompareOrdinal(text, start, "ただし", 0, 3) == 0 || string.CompareOrdinal(text, start, "但し", 0, 2) == 0
            || string.CompareOrdinal(text, start, "但シ", 0, 2) == 0);
}

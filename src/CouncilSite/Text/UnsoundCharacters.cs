using System.Buffers;
using System.Globalization;

namespace CouncilSite.Text;

/// <summary>An unsound character and those of the same code that follow it.</summary>
/// <param name="Start">Its offset in the text, in UTF-16 units.</param>
/// <param name="Length">The length of the run, in UTF-16 units.</param>
/// <param name="Code">The code point; of half a surrogate pair the code unit.</param>
public readonly record struct UnsoundRun(int Start, int Length, int Code)
{
    /// <summary>The name that character tables have for it: <c>U+202E</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"U+{Code:X4}");
}

/// <summary>
/// The characters that no text of the site may hold: control characters other than tab and line ends, the line ends of
/// other systems, bidirectional embeddings, overrides and isolates, halves of surrogate pairs, and noncharacters.
/// They break XML, feeds and terminals, or let a text read otherwise than it is.
/// </summary>
public static class UnsoundCharacters
{
    private const char Replacement = '\uFFFD';

    // Whatever is unsound, or begins or ends something that may be.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(unit => char.IsSurrogate(unit) || IsUnsound(unit))]);

    /// <summary>The unsound characters of a text, in order; of equal ones in a row one run.</summary>
    public static IEnumerable<UnsoundRun> Find(string text)
    {
        var position = 0;
        while (FindNext(text, position) is { } run)
        {
            position = run.Start + run.Length;
            while (FindNext(text, position) is { } next && next.Start == position && next.Code == run.Code)
            {
                run = run with { Length = run.Length + next.Length };
                position += next.Length;
            }

            yield return run;
        }
    }

    /// <summary>
    /// The text with every unsound character replaced by U+FFFD, as long as it was, so that places in it stay right; the
    /// same string where all is sound.
    /// </summary>
    public static string Replace(string text)
    {
        if (FindNext(text, 0) is null)
            return text;
        return string.Create(text.Length, text, static (sound, text) =>
        {
            text.CopyTo(sound);
            foreach (var run in Find(text))
                sound.Slice(run.Start, run.Length).Fill(Replacement);
        });
    }

    private static UnsoundRun? FindNext(string text, int position)
    {
        while (text.AsSpan(position).IndexOfAny(Suspects) is var distance && distance >= 0)
        {
            position += distance;
            var isPair = char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
            var code = isPair ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];
            var length = isPair ? 2 : 1;
            if (!isPair || IsNoncharacter(code))
                return new UnsoundRun(position, length, code);
            position += length;
        }

        return null;
    }

    private static bool IsUnsound(char unit) =>
        (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r'))
        || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || IsNoncharacter(unit);

    // Unicode Standard, 23.7: the last two of each plane, and 32 in the middle of the first.
    private static bool IsNoncharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;
}

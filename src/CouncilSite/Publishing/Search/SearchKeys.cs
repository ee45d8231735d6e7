using System.Runtime.InteropServices;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// By what words are looked up: each character of a folded text, and each two that stand side by side, for Japanese has
/// no spaces to part words at. A key is written as one number, its first UTF-16 unit in the upper half; a character of
/// two units is a key by itself alone. For one thread.
/// </summary>
internal sealed class SearchKeys
{
    // A text has a key strongly where it tells it often for its length.
    private const double StrongAt = 0.25;
    private const double StrongestAt = 0.6;
    private const int MostCounted = 8;

    private readonly Dictionary<uint, Count> _counts = [];

    /// <summary>The keys of a folded text, such as a title, each once.</summary>
    public uint[] Of(string folded)
    {
        _counts.Clear();
        Take(folded, isHeading: false);
        return [.. _counts.Keys];
    }

    /// <summary>The keys of a part of a page.</summary>
    /// <param name="heading">Its folded heading.</param>
    /// <param name="text">Its folded text.</param>
    public KeyStrength[] Of(string heading, string text)
    {
        _counts.Clear();
        Take(text, isHeading: false);
        Take(heading, isHeading: true);
        var (length, strengths, next) = (2 + (text.Length / 400.0), new KeyStrength[_counts.Count], 0);
        foreach (var (key, count) in _counts)
            strengths[next++] = new KeyStrength(key, (byte)((count.IsInHeading ? 4 : 0) + Strength(count.InText, length)));
        return strengths;
    }

    /// <summary>The text of a key.</summary>
    public static string ToText(uint key) => (char)key is '\0' ? $"{(char)(key >> 16)}" : $"{(char)(key >> 16)}{(char)key}";

    private static int Strength(int count, double length) =>
        count == 0 ? 0
        : Math.Log(Math.Min(count, MostCounted)) / length is var often && often < StrongAt ? 1
        : often < StrongestAt ? 2 : 3;

    private void Take(string folded, bool isHeading)
    {
        var last = ' ';
        foreach (var character in folded)
        {
            if (char.IsLowSurrogate(character) && char.IsHighSurrogate(last))
            {
                Add(last, character, isHeading);
            }
            else if (IsWordCharacter(character))
            {
                Add(character, '\0', isHeading);
                if (IsWordCharacter(last))
                    Add(last, character, isHeading);
            }

            last = character;
        }
    }

    private static bool IsWordCharacter(char character) => character is not (' ' or '\0') && !char.IsSurrogate(character);

    private void Add(char first, char second, bool isHeading)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, ((uint)first << 16) | second, out _);
        count = isHeading ? count with { IsInHeading = true } : count with { InText = count.InText + 1 };
    }

    private readonly record struct Count(int InText, bool IsInHeading);
}

/// <summary>How well a part of a page has a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Strength">1 to 3 for how often its text has it, 0 for not at all; 4 more where its heading has it.</param>
/// <remarks>A site has thousands of them for each page: five bytes each, not eight.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct KeyStrength(uint Key, byte Strength);

using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>
/// Finds names that stand in a text with one letter otherwise than content declares them. Names are looked for by
/// their halves, of which one letter leaves one whole: a text costs as much whether few names are known or many.
/// </summary>
internal sealed class NamesInTexts
{
    // Names of which more begin or end alike are too much alike to tell slips.
    private const int Alike = 8;
    private const int LongestHalf = 8;

    private readonly Dictionary<string, List<(KnownName Name, bool IsEnd)>> _halves = new(StringComparer.Ordinal);
    private readonly int[] _lengths;
    private readonly ulong[] _pairs = new ulong[1024];

    /// <param name="declared">What content declares.</param>
    public NamesInTexts(IEnumerable<DeclaredName> declared)
    {
        foreach (var name in KnownName.All(declared))
        {
            Add(name.Letters[..Math.Max(2, name.Middle)], name, isEnd: false);
            Add(name.Letters[name.Middle..], name, isEnd: true);
        }

        _lengths = [.. _halves.Keys.Select(half => half.Length).Distinct().OrderDescending()];
    }

    /// <summary>Reports what is nearly a name in a file.</summary>
    public void Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!MayBeginHalf(text[i], text[i + 1]))
                continue;
            var end = text.IndexOf('\n', i) is >= 0 and var found ? found : text.Length;
            Check(new NarrowLine(file, text.LastIndexOf('\n', i) + 1, end), diagnostics);
            i = end;
        }
    }

    private void Check(NarrowLine line, DiagnosticBag diagnostics)
    {
        var letters = line.Letters;
        var found = Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Where(at => MayBeginHalf(letters[at], letters[at + 1])).SelectMany(at => CompareAt(letters, at)).ToList();
        var slips = found.SelectMany(comparison => comparison.Slips.Where(slip => slip.IsCertain(letters)).Take(1)).Distinct().ToList();
        foreach (var slip in slips)
        {
            // What is meant as it is, is another's name or nearly that of two, is no slip.
            if (found.Exists(comparison => comparison.IsExact && comparison.Covers(slip)) || slips.Exists(other => other.Name != slip.Name && other.Overlaps(slip) && !slip.Covers(other)))
                continue;
            var place = line.Place(slip.Start, slip.End);
            diagnostics.Add(WordingDiagnostics.TwoSpellings, place, place.Text, slip.Name.First.Value, NameSpellings.PlaceOf(slip.Name.First.Span));
        }
    }

    private List<NameComparison> CompareAt(string line, int at)
    {
        var halves = _halves.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<NameComparison>();
        foreach (var length in _lengths)
        {
            if (at + length <= line.Length && halves.TryGetValue(line.AsSpan(at, length), out var names))
                found.AddRange(names.Select(half => new NameComparison(half.Name, line, at, half.IsEnd)));
        }

        return found;
    }

    private void Add(string half, KnownName name, bool isEnd)
    {
        var key = half.Length <= LongestHalf ? half : half[..LongestHalf];
        if (key.Length < 2)
            return;
        if (!_halves.TryGetValue(key, out var names))
            _halves.Add(key, names = []);
        if (names.Count < Alike)
            names.Add((name, isEnd));
        Mark(key[0], key[1]);
        // The line is asked before it is made narrow.
        Mark(Widen(key[0]), Widen(key[1]));
    }

    private bool MayBeginHalf(char first, char second) => (_pairs[Hash(first, second) >> 6] >> Hash(first, second) & 1) != 0;

    private void Mark(char first, char second) => _pairs[Hash(first, second) >> 6] |= 1UL << Hash(first, second);

    private static int Hash(char first, char second) => (ushort)(first * 31 + second);

    private static char Widen(char letter) => letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter;
}

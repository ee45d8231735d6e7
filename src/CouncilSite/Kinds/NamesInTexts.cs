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

    // So much of a line is looked at together, so that a long one takes no longer than many.
    private const int LongestLine = 1000;

    private readonly Dictionary<string, List<(KnownName Name, bool IsEnd)>> _halves = new(StringComparer.Ordinal);
    private readonly Dictionary<(char First, char Second), SortedSet<int>> _lengths = [];
    private readonly ulong[] _pairs = new ulong[1024];

    /// <param name="declared">What content declares.</param>
    public NamesInTexts(IEnumerable<DeclaredName> declared)
    {
        foreach (var name in KnownName.All(declared))
        {
            Add(name.Letters[..Math.Max(2, name.Middle)], name, isEnd: false);
            Add(name.Letters[name.Middle..], name, isEnd: true);
        }
    }

    /// <summary>Reports what is nearly a name in a file.</summary>
    public void Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!MayBeginHalf(text[i], text[i + 1]) || !HoldsHalf(text, i))
                continue;
            var beginning = Math.Max(i - LongestLine, 0);
            var start = beginning + text.AsSpan(beginning, i - beginning).LastIndexOf('\n') + 1;
            var length = text.AsSpan(i, Math.Min(LongestLine, text.Length - i)).IndexOf('\n');
            var end = length >= 0 ? i + length : Math.Min(i + LongestLine, text.Length);
            Check(new NarrowLine(file, start, end), diagnostics);
            i = end;
        }
    }

    // Most lines hold none, and need not be made narrow.
    private bool HoldsHalf(string text, int start)
    {
        Span<char> letters = stackalloc char[LongestHalf];
        var count = 0;
        for (var at = start; at < text.Length && count < LongestHalf; at++)
        {
            if (JapaneseWidth.ToNarrow(text[at]) is var letter && letter != ' ')
                letters[count++] = letter;
        }

        return HalvesAt(letters[..count]).Count > 0;
    }

    private void Check(NarrowLine line, DiagnosticBag diagnostics)
    {
        var letters = line.Letters;
        var found = FindHalves(letters);
        var slips = found.Select(comparison => comparison.FindSlip()).OfType<NameSlip>().Distinct().ToList();
        foreach (var slip in slips)
        {
            // What is meant as it is, is another's name or nearly that of two, is no slip.
            if (found.Exists(comparison => comparison.IsExact && comparison.Covers(slip)) || slips.Exists(other => other.Name != slip.Name && other.Overlaps(slip) && !slip.Covers(other)))
                continue;
            var place = line.Place(slip.Start, slip.End);
            diagnostics.Add(WordingDiagnostics.TwoSpellings, place, place.Text, slip.Name.First.Value, NameSpellings.PlaceOf(slip.Name.First.Span));
        }
    }

    private List<NameComparison> FindHalves(string line)
    {
        var found = new List<NameComparison>();
        for (var at = 0; at + 1 < line.Length; at++)
        {
            if (!MayBeginHalf(line[at], line[at + 1]))
                continue;
            foreach (var (name, isEnd) in HalvesAt(line.AsSpan(at)))
                found.Add(new NameComparison(name, line, at, isEnd));
        }

        return found;
    }

    private IReadOnlyList<(KnownName Name, bool IsEnd)> HalvesAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !_lengths.TryGetValue((text[0], text[1]), out var lengths))
            return [];
        var found = new List<(KnownName Name, bool IsEnd)>();
        var halves = _halves.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths)
        {
            if (length <= text.Length && halves.TryGetValue(text[..length], out var names))
                found.AddRange(names);
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
        if (!_lengths.TryGetValue((key[0], key[1]), out var lengths))
            _lengths.Add((key[0], key[1]), lengths = []);
        lengths.Add(key.Length);
        Mark(key[0], key[1]);
        // The line is asked before it is made narrow.
        Mark(Widen(key[0]), Widen(key[1]));
    }

    private bool MayBeginHalf(char first, char second) => (_pairs[Hash(first, second) >> 6] >> Hash(first, second) & 1) != 0;

    private void Mark(char first, char second) => _pairs[Hash(first, second) >> 6] |= 1UL << Hash(first, second);

    private static int Hash(char first, char second) => (ushort)(first * 31 + second);

    private static char Widen(char letter) => letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter;
}

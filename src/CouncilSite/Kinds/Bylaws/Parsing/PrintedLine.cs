
namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>A line as printed that is not blank, without the spaces around it.</summary>
/// <param name="Start">Offset of its first character in the source.</param>
/// <param name="End">Offset after its last one.</param>
/// <param name="AfterBlank">Whether it is the first line, or the line above it is blank.</param>
internal readonly record struct PrintedLine(int Start, int End, bool AfterBlank)
{
    public static IEnumerable<PrintedLine> Split(string source, int start, int end)
    {
        var afterBlank = true;
        while (start < end)
        {
            var stop = source.AsSpan(start, end - start).IndexOfAny('\n', '\r') is >= 0 and var at ? start + at : end;
            var (first, last) = (SkipSpace(source, start, stop), stop);
            while (last > first && char.IsWhiteSpace(source[last - 1]))
                last--;
            if (first < last)
                yield return new PrintedLine(first, last, afterBlank);
            afterBlank = first >= last;
            start = stop + (stop + 1 < end && source[stop] == '\r' && source[stop + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>The offset of the first character from <paramref name="position"/> on that is no space; <paramref name="end"/> where there is none.</summary>
    public static int SkipSpace(string source, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(source[position]))
            position++;
        return position;
    }
}

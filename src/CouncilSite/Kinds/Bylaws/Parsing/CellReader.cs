using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>
/// Divides a line of a table into its cells: at tabs where there are any, else at wide gaps. Single characters that
/// a gap spreads (会　長) are one cell.
/// </summary>
internal static class CellReader
{
    public static ImmutableArray<LocatedText> Read(string source, int start, int end)
    {
        var hasTabs = source.AsSpan(start, end - start).Contains('\t');
        var cells = ImmutableArray.CreateBuilder<LocatedText>();
        var isSpread = false;
        for (var position = start; position < end;)
        {
            var stop = position;
            while (stop < end && !IsGap(source, stop, end, hasTabs))
                stop++;
            var cell = LayoutText.Of(source, position, stop);
            var isSingle = !hasTabs && cell.Value.Length == 1 && !char.IsDigit(cell.Value[0]);
            if (isSingle && isSpread)
                cells[^1] = new LocatedText(cells[^1].Value + cell.Value, [.. cells[^1].Offsets, .. cell.Offsets]);
            else if (!cell.IsEmpty)
                cells.Add(cell);
            isSpread = isSingle;
            position = AddressPartReader.SkipSpace(source.AsSpan(0, end), stop);
        }

        return cells.ToImmutable();
    }

    private static bool IsGap(string source, int at, int end, bool hasTabs) =>
        hasTabs ? source[at] == '\t'
        : source[at] == '　' || (char.IsWhiteSpace(source[at]) && at + 1 < end && char.IsWhiteSpace(source[at + 1]));
}

using System.Collections.Immutable;
using CouncilSite.Kinds.Bylaws.Comparison;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Amending;

/// <summary>
/// Reads a table 改正後・改正前 that amends (新旧対照表方式): a line to a row, the two cells apart by a tab or a bar; or
/// the one column below the other, each under its heading.
/// </summary>
internal static class AmendmentTableReader
{
    private static readonly string[] NewHeadings = ["改正後", "改正案", "改正後の規定", "新"];
    private static readonly string[] OldHeadings = ["改正前", "現行", "改正前の規定", "旧"];
    private static readonly string[] Nothing = ["（新設）", "（追加）", "（加える）", "［新設］", "［加える］", "（削る）", "（削除）", "［削る］"];

    /// <summary>The rows of the table whose heading stands at a line, and the index of the line behind it; null where none does.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="index">The line.</param>
    /// <param name="endsTable">Whether a line of one cell belongs to no table.</param>
    public static (ImmutableArray<AmendedRow> Rows, int Next)? Read(SourceFile file, IReadOnlyList<PrintedLine> lines, int index, Func<int, bool> endsTable) =>
        ReadRows(file, lines, index) ?? ReadColumns(file, lines, index, endsTable);

    /// <summary>Whether a cell stands for what is not shown: 第３条　（略）.</summary>
    public static bool IsOmission(string cell) => LayoutText.Unspaced(cell).Replace('［', '（').Replace('］', '）').Replace("(略)", "（略）", StringComparison.Ordinal).EndsWith("（略）", StringComparison.Ordinal);

    /// <summary>What stands before （略）: 第３条, ２～４; empty where nothing does.</summary>
    public static string OmittedLabel(string cell) => LayoutText.Unspaced(cell)[..^3];

    private static (ImmutableArray<AmendedRow>, int)? ReadRows(SourceFile file, IReadOnlyList<PrintedLine> lines, int index)
    {
        if (Cells(file, lines[index]) is not [var left, var right] || (!IsNewFirst(left, right) && !IsNewFirst(right, left)))
            return null;
        var rows = new List<AmendedRow>();
        var next = index + 1;
        for (; next < lines.Count && Cells(file, lines[next]) is [var first, var second]; next++)
        {
            var (after, before) = IsNewFirst(left, right) ? (first, second) : (second, first);
            if (after.Trim('-', '―', ':').Length + before.Trim('-', '―', ':').Length > 0)
                rows.Add(new AmendedRow(Lines(before), Lines(after), file.Span(lines[next].Start, lines[next].End)));
        }

        return (Grouped(rows), SkipRemark(file, lines, next));
    }

    private static bool IsNewFirst(string first, string second) =>
        NewHeadings.Contains(LayoutText.Unspaced(first)) && OldHeadings.Contains(LayoutText.Unspaced(second));

    private static (ImmutableArray<AmendedRow>, int)? ReadColumns(SourceFile file, IReadOnlyList<PrintedLine> lines, int index, Func<int, bool> endsTable)
    {
        var isNewFirst = IsHeading(file, lines[index], NewHeadings);
        if (!isNewFirst && !IsHeading(file, lines[index], OldHeadings))
            return null;
        var second = index + 1;
        while (second < lines.Count && !IsHeading(file, lines[second], isNewFirst ? OldHeadings : NewHeadings))
            second++;
        if (second == lines.Count)
            return null;
        var end = second + 1;
        while (end < lines.Count && !endsTable(end) && !IsRemark(file, lines[end]))
            end++;
        var (upper, lower) = (Column(file, lines, index + 1, second), Column(file, lines, second + 1, end));
        return (Paired(isNewFirst ? lower : upper, isNewFirst ? upper : lower, file.Span(lines[index].Start, lines[end - 1].End)), SkipRemark(file, lines, end));
    }

    private static bool IsHeading(SourceFile file, PrintedLine line, string[] headings) => headings.Contains(LayoutText.Unspaced(file.Text[line.Start..line.End]));

    private static string[] Column(SourceFile file, IReadOnlyList<PrintedLine> lines, int start, int end) =>
        [.. lines.Skip(start).Take(end - start).SelectMany(line => Lines(file.Text[line.Start..line.End]))];

    // Lines with one label are one row; what stands between two such rows gives way as a whole.
    private static ImmutableArray<AmendedRow> Paired(string[] olds, string[] news, SourceSpan span)
    {
        var rows = ImmutableArray.CreateBuilder<AmendedRow>();
        var (i, j) = (0, 0);
        foreach (var (old, next) in CommonSubsequence.Of(olds, news, Key).Append((olds.Length, news.Length)))
        {
            if (old - i == next - j)
                rows.AddRange(olds[i..old].Zip(news[j..next], (before, after) => new AmendedRow([before], [after], span)));
            else
                rows.Add(new AmendedRow([.. olds[i..old]], [.. news[j..next]], span));
            if (old < olds.Length)
                rows.Add(new AmendedRow([olds[old]], [news[next]], span));
            (i, j) = (old + 1, next + 1);
        }

        return rows.ToImmutable();
    }

    private static string Key(string line) => HeadingMarker.Article(line) is { } article ? $"{article.Kind} {article.Number}"
        : HeadingMarker.Division(line) is { } division ? $"{division.Kind} {division.Number}"
        : WordReplacement.Folded(line);

    // Rows that add lines one after another add them together: a caption belongs to its article.
    private static ImmutableArray<AmendedRow> Grouped(IEnumerable<AmendedRow> rows)
    {
        var grouped = ImmutableArray.CreateBuilder<AmendedRow>();
        foreach (var row in rows)
        {
            if (row.Old.IsEmpty && grouped is [.., { Old.IsEmpty: true } last])
                grouped[^1] = last with { New = [.. last.New, .. row.New] };
            else
                grouped.Add(row);
        }

        return grouped.ToImmutable();
    }

    private static ImmutableArray<string> Lines(string cell) =>
        cell.Length == 0 || Nothing.Contains(LayoutText.Unspaced(cell).Replace('(', '（').Replace(')', '）')) ? [] : [cell.Trim()];

    // The whole line: an empty first cell is not the indent of the second.
    private static string[]? Cells(SourceFile file, PrintedLine line)
    {
        var start = file.Text.LastIndexOfAny(['\n', '\r'], line.Start) + 1;
        var stop = file.Text.IndexOfAny(['\n', '\r'], line.End) is >= 0 and var at ? at : file.Text.Length;
        var text = file.Text[start..stop];
        if (text.Contains('\t'))
            return text.Split('\t') is [var first, var second] ? [first.Trim(), second.Trim()] : null;
        return text.Replace('｜', '|').Replace('│', '|').Trim() is var barred && barred.Contains('|')
            && (barred.StartsWith('|') && barred.EndsWith('|') && barred.Length > 1 ? barred[1..^1] : barred).Split('|') is [var left, var right] ? [left.Trim(), right.Trim()] : null;
    }

    // 備考　表中の下線は、改正部分を示す。
    private static bool IsRemark(SourceFile file, PrintedLine line) =>
        LayoutText.Unspaced(file.Text[line.Start..line.End]) is var text && (text.StartsWith("備考", StringComparison.Ordinal) || text.StartsWith('※') || text.StartsWith("（注", StringComparison.Ordinal) || text.StartsWith('注'))
        && (text.Contains("下線", StringComparison.Ordinal) || text.Contains("傍線", StringComparison.Ordinal) || text.Contains("注記", StringComparison.Ordinal) || text.Contains("太字", StringComparison.Ordinal));

    private static int SkipRemark(SourceFile file, IReadOnlyList<PrintedLine> lines, int next) => next < lines.Count && IsRemark(file, lines[next]) ? next + 1 : next;
}

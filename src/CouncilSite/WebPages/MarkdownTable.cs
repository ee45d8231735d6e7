using AngleSharp.Html.Dom;

namespace CouncilSite.WebPages;

/// <summary>Tables of HTML as Markdown has them: rows of equal length, the first of them headings.</summary>
internal static class MarkdownTable
{
    /// <summary>The table; null for one that only lays out a page.</summary>
    public static string? Of(IHtmlTableElement table, InlineMarkdown inline)
    {
        // A table within a cell, or blocks in it, have no lines in Markdown.
        if (table.QuerySelector("table, ul, ol, h1, h2, h3, h4, h5, h6, pre, blockquote, dl") is not null)
            return null;
        var rows = Cells(table, inline);
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (rows.Count < 2 || columns < 2)
            return null;
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Count)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}");
        var caption = table.Caption is { } words ? inline.Write(words.ChildNodes) : "";
        return (caption.Length > 0 ? caption + "\n\n" : "") + string.Join('\n', lines);
    }

    // A cell that spans others stands in the first of their places; the others are empty.
    private static List<List<string>> Cells(IHtmlTableElement table, InlineMarkdown inline)
    {
        var rows = new List<List<string>>();
        var taken = new Dictionary<int, int>();
        foreach (var row in table.Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                SkipTaken(cells, taken);
                var text = inline.Write(cell.ChildNodes).Replace("\\\n", " ", StringComparison.Ordinal);
                for (var column = 0; column < Math.Clamp(cell.ColumnSpan, 1, 100); column++)
                {
                    if (cell.RowSpan > 1)
                        taken[cells.Count] = cell.RowSpan - 1;
                    cells.Add(column == 0 ? text : "");
                }
            }

            SkipTaken(cells, taken);
            if (cells.Exists(cell => cell.Length > 0))
                rows.Add(cells);
        }

        return rows;
    }

    private static void SkipTaken(List<string> cells, Dictionary<int, int> taken)
    {
        while (taken.GetValueOrDefault(cells.Count) > 0)
        {
            taken[cells.Count]--;
            cells.Add("");
        }
    }
}

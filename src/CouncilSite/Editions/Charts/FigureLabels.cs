namespace CouncilSite.Editions.Charts;

/// <summary>
/// Writes the figures of a chart at their points, one out of the way of another; where no place is free, a figure stands in
/// the table beside the chart alone.
/// </summary>
internal sealed class FigureLabels(SvgDrawing drawing)
{
    // Above the point, above that again, below the point: the first that is free.
    private static readonly decimal[] Shifts = [-8, -8 - SvgDrawing.FontSize, 8 + SvgDrawing.FontSize];

    private readonly List<(decimal Left, decimal Right, decimal Y)> _taken = [];

    /// <summary>Writes a figure over its point.</summary>
    public void WriteOver(decimal x, decimal y, string figure)
    {
        var half = SvgDrawing.TextWidth(figure) / 2;
        if (Place(x - half, x + half, y) is { } place)
            drawing.DrawText(x, place, figure, "middle");
    }

    /// <summary>Writes a figure to the right of its point, where a step comes down on it from above.</summary>
    public void WriteBeside(decimal x, decimal y, string figure)
    {
        if (Place(x + 6, x + 6 + SvgDrawing.TextWidth(figure), y) is { } place)
            drawing.DrawText(x + 6, place, figure);
    }

    private decimal? Place(decimal left, decimal right, decimal y)
    {
        foreach (var place in Shifts.Select(shift => y + shift))
        {
            if (_taken.Exists(label => label.Left < right && left < label.Right && Math.Abs(label.Y - place) < SvgDrawing.FontSize))
                continue;
            _taken.Add((left, right, place));
            return place;
        }

        return null;
    }
}

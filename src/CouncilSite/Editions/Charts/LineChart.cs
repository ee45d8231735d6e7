using CouncilSite.Site;

namespace CouncilSite.Editions.Charts;

/// <summary>
/// Lines over time, each with its own dash and marker, every figure written at its point. The same figures belong
/// in a table beside the chart.
/// </summary>
/// <param name="Id">Unique on the page: the ids of the drawing's own parts begin with it.</param>
/// <param name="Title">What the chart shows, read out in its place.</param>
/// <param name="Description">What is to be seen in it, in a sentence.</param>
/// <param name="Lines">The lines, at most <see cref="MaximumLines"/>.</param>
/// <param name="Format">Writes a figure: 62団体.</param>
/// <param name="IsStepped">Whether a figure holds until the next one (a count of members) instead of moving towards it.</param>
public sealed record LineChart(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<ChartLine> Lines,
    Func<decimal, string> Format,
    bool IsStepped = false)
{
    /// <summary>More lines than this cannot be told apart without colour.</summary>
    public const int MaximumLines = 3;

    private const int PlotHeight = 150;
    private const int Pitch = 17;
    private const int Margin = 46;
    private const int Headroom = 34;

    private static readonly string[] Dashes = ["none", "7 4", "2 3"];

    /// <summary>Draws the chart.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MaximumLines"/> lines.</exception>
    public Markup ToSvg()
    {
        if (Lines.Count > MaximumLines)
            throw new InvalidOperationException($"Chart {Id}: at most {MaximumLines} lines.");

        var top = (Lines.Count > 1 ? Lines.Count * Pitch : 0) + Headroom;
        var drawing = new SvgDrawing(Id, Title, Description, top + PlotHeight + 2 * Pitch);
        var area = PlotArea.Around(Lines, top);
        var labels = new FigureLabels(drawing);
        for (var line = 0; line < Lines.Count; line++)
        {
            if (Lines.Count > 1)
                DrawLegend(drawing, line);
            DrawLine(drawing, area, labels, line);
        }

        DrawAxis(drawing, area, top + PlotHeight + 8);
        return drawing.Finish();
    }

    private void DrawLine(SvgDrawing drawing, PlotArea area, FigureLabels labels, int line)
    {
        var dash = Dashes[line];
        ChartPoint? before = null;
        foreach (var point in Lines[line].Points)
        {
            if (point.Value is not { } value)
            {
                before = null;
                continue;
            }

            var (x, y) = (area.X(point.Position), area.Y(value));
            if (before is { Value: { } earlier })
            {
                var (fromX, fromY) = (area.X(before.Position), area.Y(earlier));
                var corner = IsStepped ? $"H{SvgDrawing.Number(x)}V{SvgDrawing.Number(y)}" : $"L{SvgDrawing.Number(x)} {SvgDrawing.Number(y)}";
                drawing.Draw("path", ("class", $"chart-series-{line + 1}"), ("d", $"M{SvgDrawing.Number(fromX)} {SvgDrawing.Number(fromY)}{corner}"),
                    ("fill", "none"), ("stroke", "currentColor"), ("stroke-width", "2"), ("stroke-dasharray", dash));
            }

            DrawMarker(drawing, line, x, y);
            if (IsStepped)
                labels.WriteBeside(x, y, Format(value));
            else
                labels.WriteOver(x, y, Format(value));
            before = point;
        }
    }

    // Labels under the axis are left out where they would run into the one before.
    private void DrawAxis(SvgDrawing drawing, PlotArea area, decimal y)
    {
        drawing.DrawRule(0, y, SvgDrawing.Width, y, "0.5");
        var end = decimal.MinValue;
        foreach (var point in Lines.SelectMany(line => line.Points).DistinctBy(point => point.Position).OrderBy(point => point.Position))
        {
            var half = SvgDrawing.TextWidth(point.Label) / 2;
            var x = Math.Clamp(area.X(point.Position), half, SvgDrawing.Width - half);
            if (x - half < end + 4)
                continue;
            drawing.DrawText(x, y + SvgDrawing.FontSize + 3, point.Label, "middle");
            end = x + half;
        }
    }

    private void DrawLegend(SvgDrawing drawing, int line)
    {
        var middle = line * Pitch + 8;
        drawing.Draw("path", ("d", $"M1 {middle}H31"), ("stroke", "currentColor"), ("stroke-width", "2"), ("stroke-dasharray", Dashes[line]));
        DrawMarker(drawing, line, 16, middle);
        drawing.DrawText(38, middle + 5, Lines[line].Name);
    }

    // Dot, square, triangle.
    private static void DrawMarker(SvgDrawing drawing, int line, decimal x, decimal y)
    {
        var path = line switch
        {
            0 => $"M{SvgDrawing.Number(x - 4)} {SvgDrawing.Number(y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
            1 => $"M{SvgDrawing.Number(x - 4)} {SvgDrawing.Number(y - 4)}h8v8h-8z",
            _ => $"M{SvgDrawing.Number(x)} {SvgDrawing.Number(y - 5)}l5 9h-10z",
        };
        drawing.Draw("path", ("d", path));
    }

    private readonly record struct PlotArea(decimal Left, decimal PerUnitX, decimal Lowest, decimal Bottom, decimal PerUnitY)
    {
        // Every point carries its number, so there is no scale; it begins at zero, so that no small change looks like a cliff.
        public static PlotArea Around(IReadOnlyList<ChartLine> lines, decimal top)
        {
            var points = lines.SelectMany(line => line.Points).ToList();
            var values = points.Select(point => point.Value).OfType<decimal>().DefaultIfEmpty().ToList();
            var (lowest, highest) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
            var positions = points.Select(point => point.Position).DefaultIfEmpty().ToList();
            var (first, last) = (positions.Min(), positions.Max());
            return new PlotArea(
                first, first == last ? 0 : (SvgDrawing.Width - 2 * Margin) / (last - first),
                lowest, top + PlotHeight, lowest == highest ? 0 : PlotHeight / (highest - lowest));
        }

        public decimal X(decimal position) => PerUnitX == 0 ? SvgDrawing.Width / 2m : Margin + (position - Left) * PerUnitX;

        public decimal Y(decimal value) => PerUnitY == 0 ? Bottom - PlotHeight / 2m : Bottom - (value - Lowest) * PerUnitY;
    }
}

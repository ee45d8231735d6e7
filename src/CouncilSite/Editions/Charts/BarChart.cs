using CouncilSite.Site;

namespace CouncilSite.Editions.Charts;

/// <summary>
/// Horizontal bars, one group per category with one bar per series, each with its figure written out. The same
/// figures belong in a table beside the chart.
/// </summary>
/// <param name="Id">Unique on the page: the ids of the drawing's own parts begin with it.</param>
/// <param name="Title">What the chart shows, read out in its place.</param>
/// <param name="Description">What is to be seen in it, in a sentence.</param>
/// <param name="Categories">Names of the groups.</param>
/// <param name="Series">The figures, at most <see cref="MaximumSeries"/> series.</param>
/// <param name="Format">Writes a figure: 576,000円.</param>
public sealed record BarChart(
    string Id,
    string Title,
    string Description,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    Func<decimal, string> Format)
{
    /// <summary>More series than this cannot be told apart without colour.</summary>
    public const int MaximumSeries = 3;

    private const int BarHeight = 14;
    private const int BarPitch = 17;
    private const int GroupGap = 10;

    /// <summary>Draws the chart.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MaximumSeries"/> series, or one whose length is not that of the categories.</exception>
    public Markup ToSvg()
    {
        if (Series.Count > MaximumSeries || Series.Any(series => series.Values.Count != Categories.Count))
            throw new InvalidOperationException($"Chart {Id}: at most {MaximumSeries} series, one figure per category each.");

        var legendHeight = Series.Count > 1 ? Series.Count * BarPitch + 6 : 0;
        var groupHeight = SvgDrawing.FontSize + 6 + Series.Count * BarPitch + GroupGap;
        var drawing = new SvgDrawing(Id, Title, Description, legendHeight + Categories.Count * groupHeight);
        DrawPatterns(drawing);
        if (Series.Count > 1)
            DrawLegend(drawing);

        var scale = Scale();
        for (var category = 0; category < Categories.Count; category++)
        {
            var top = legendHeight + category * groupHeight;
            drawing.DrawText(0, top + SvgDrawing.FontSize, Categories[category]);
            for (var series = 0; series < Series.Count; series++)
                DrawBar(drawing, scale, series, Series[series].Values[category], top + SvgDrawing.FontSize + 6 + series * BarPitch);
            var bars = top + SvgDrawing.FontSize + 6;
            drawing.DrawRule(scale.Zero, bars - 2, scale.Zero, bars + Series.Count * BarPitch, "0.5");
        }

        return drawing.Finish();
    }

    // Room is kept at the right for the longest figure; negative bars grow to the left of the zero line.
    private BarScale Scale()
    {
        var values = Series.SelectMany(series => series.Values).OfType<decimal>().ToList();
        var highest = Math.Max(0, values.DefaultIfEmpty().Max());
        var lowest = Math.Min(0, values.DefaultIfEmpty().Min());
        var labels = values.Select(value => SvgDrawing.TextWidth(Format(value))).DefaultIfEmpty().Max() + 8;
        var perUnit = highest == lowest ? 0 : (SvgDrawing.Width - labels - 1) / (highest - lowest);
        return new BarScale(1 - lowest * perUnit, perUnit);
    }

    private void DrawBar(SvgDrawing drawing, BarScale scale, int series, decimal? value, decimal top)
    {
        if (value is not { } figure)
            return;
        var length = Math.Abs(figure) * scale.PerUnit;
        var left = figure < 0 ? scale.Zero - length : scale.Zero;
        drawing.Draw("rect", [
            ("class", $"chart-series-{series + 1}"), ("x", SvgDrawing.Number(left)), ("y", SvgDrawing.Number(top)),
            ("width", SvgDrawing.Number(length)), ("height", SvgDrawing.Number(BarHeight)), .. Fill(series),
        ]);
        drawing.DrawText(Math.Max(left + length, scale.Zero) + 4, top + BarHeight - 2, Format(figure));
    }

    private void DrawLegend(SvgDrawing drawing)
    {
        for (var series = 0; series < Series.Count; series++)
        {
            var top = series * BarPitch;
            drawing.Draw("rect", [
                ("x", "1"), ("y", SvgDrawing.Number(top + 1)), ("width", "24"), ("height", SvgDrawing.Number(BarHeight - 1)), .. Fill(series),
            ]);
            drawing.DrawText(32, top + SvgDrawing.FontSize, Series[series].Name);
        }
    }

    // Hollow, solid, hatched: three fills that black ink alone can tell apart.
    private (string Name, string Value)[] Fill(int series) =>
    [
        ("stroke", "currentColor"),
        ("fill", series switch { 0 => "none", 1 => "currentColor", _ => $"url(#{Id}-hatching)" }),
    ];

    private void DrawPatterns(SvgDrawing drawing)
    {
        if (Series.Count < MaximumSeries)
            return;
        drawing.Open("pattern", ("id", $"{Id}-hatching"), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
        drawing.DrawRule(0, 0, 0, 5);
        drawing.Close();
    }

    private readonly record struct BarScale(decimal Zero, decimal PerUnit);
}

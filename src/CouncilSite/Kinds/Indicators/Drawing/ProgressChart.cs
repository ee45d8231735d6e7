using CouncilSite.Editions.Charts;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Indicators.Drawing;

/// <summary>An indicator on the scale from its baseline to its final target. The same figures stand in the table beside it.</summary>
public sealed class ProgressChart
{
    private const int Top = 24;
    private const int BarHeight = 14;
    private const int Margin = 4;

    private readonly Indicator _indicator;
    private readonly ProgressScale _scale;

    private ProgressChart(Indicator indicator, ProgressScale scale) => (_indicator, _scale) = (indicator, scale);

    /// <summary>The chart of an indicator; null where its figures make no scale.</summary>
    public static ProgressChart? Of(Indicator indicator) => ProgressScale.Of(indicator) is { } scale ? new ProgressChart(indicator, scale) : null;

    /// <summary>Whether its left end is zero: that is the baseline, or a value that is worse.</summary>
    public bool BeginsAtZero => (_scale.Value < 0 ? _indicator.Value : _indicator.Baseline).Number == 0;

    /// <summary>The chart as inline SVG.</summary>
    public Markup ToSvg()
    {
        var (indicator, scale) = (_indicator, _scale);
        var hasInterim = scale.InterimTarget is >= 0 and <= 100;
        var drawing = new SvgDrawing(
            $"progress-{indicator.Id}", $"基準値から最終目標までの進み方: {indicator.Name}", Describe(indicator, scale), Top + BarHeight + (hasInterim ? 56 : 40));
        var (start, value, end) = (X(scale, 0), X(scale, scale.Value), X(scale, 100));

        drawing.Draw("rect", Box(start, end - start, ("fill", "none"), ("stroke", "currentColor")));
        drawing.Draw("rect", Box(decimal.Min(start, value), decimal.Abs(value - start), ("class", "chart-series-1"), ("fill", "currentColor")));
        DrawMark(drawing, value, Top - 4, Top + BarHeight);
        drawing.DrawText(value, Top - 8, $"値 {indicator.Value.Number:#,0.####}", Anchor(value));
        DrawMark(drawing, start, Top, Top + BarHeight + 6);
        drawing.DrawText(start, Top + BarHeight + 20, "基準値", Anchor(start));
        drawing.DrawText(start, Top + BarHeight + 36, $"{indicator.Baseline.Number:#,0.####}", Anchor(start));
        DrawMark(drawing, end, Top, Top + BarHeight + 6);
        drawing.DrawText(end, Top + BarHeight + 20, "最終目標", Anchor(end));
        drawing.DrawText(end, Top + BarHeight + 36, $"{indicator.FinalTarget.Number:#,0.####}", Anchor(end));
        if (hasInterim)
        {
            var interim = X(scale, scale.InterimTarget!.Value);
            DrawMark(drawing, interim, Top, Top + BarHeight + 38);
            drawing.DrawText(interim, Top + BarHeight + 52, $"中間目標 {indicator.InterimTarget!.Number:#,0.####}", Anchor(interim));
        }

        return drawing.Finish();
    }

    private static string Describe(Indicator indicator, ProgressScale scale) =>
        $"基準値{indicator.Baseline.Text}、値{indicator.Value.Text}、最終目標{indicator.FinalTarget.Text}。"
        + scale.Value switch
        {
            < 0 => "値は基準値より悪い側にあります。",
            0 => "値は基準値と同じです。",
            _ => $"値は基準値から最終目標までの{AssessmentWords.Show(decimal.Round(scale.Value, 1, MidpointRounding.AwayFromZero))}%の位置にあります。",
        };

    private static decimal X(ProgressScale scale, decimal percent) => Margin + scale.Position(percent) * (SvgDrawing.Width - 2 * Margin);

    // Words near an end of the drawing grow away from it.
    private static string Anchor(decimal x) => x switch
    {
        < 70 => "start",
        > SvgDrawing.Width - 70 => "end",
        _ => "middle",
    };

    private static void DrawMark(SvgDrawing drawing, decimal x, decimal top, decimal bottom) => drawing.Draw(
        "line", ("x1", SvgDrawing.Number(x)), ("y1", SvgDrawing.Number(top)), ("x2", SvgDrawing.Number(x)), ("y2", SvgDrawing.Number(bottom)),
        ("stroke", "currentColor"), ("stroke-width", "2"));

    private static (string Name, string Value)[] Box(decimal x, decimal width, params ReadOnlySpan<(string Name, string Value)> ink) =>
    [
        ("x", SvgDrawing.Number(x)), ("y", SvgDrawing.Number(Top)), ("width", SvgDrawing.Number(width)), ("height", SvgDrawing.Number(BarHeight)), .. ink,
    ];
}

namespace CouncilSite.Editions.Charts;

/// <summary>One row of figures in a bar chart.</summary>
/// <param name="Name">What the figures are, for the legend: 予算額.</param>
/// <param name="Values">One figure per category of the chart; null where there is none.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>One line of a line chart.</summary>
/// <param name="Name">What the figures are, for the legend.</param>
/// <param name="Points">The figures from left to right.</param>
public sealed record ChartLine(string Name, IReadOnlyList<ChartPoint> Points);

/// <summary>One figure of a line chart.</summary>
/// <param name="Position">Where it stands on the horizontal axis, in the axis's own unit (a year, a day number).</param>
/// <param name="Value">The figure; null leaves a gap in the line.</param>
/// <param name="Label">What the position is called under the axis: 2020年度.</param>
public sealed record ChartPoint(decimal Position, decimal? Value, string Label);

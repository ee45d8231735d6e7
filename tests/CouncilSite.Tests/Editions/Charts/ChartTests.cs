using System.Xml.Linq;
using CouncilSite.Editions.Charts;

namespace CouncilSite.Tests.Editions.Charts;

public class ChartTests
{
    private static readonly XName Title = "title";

    private static BarChart Bars(params decimal?[][] series) => new(
        "bars", "収入", "予算と決算", ["負担金", "雑収入"],
        [.. series.Select((values, index) => new ChartSeries($"系列{index + 1}", values))], value => $"{value}円");

    [Fact]
    public void A_chart_is_one_image_named_by_its_title_and_description()
    {
        var svg = XElement.Parse(Bars([1, 2]).ToSvg().ToString());

        Assert.Equal("img", svg.Attribute("role")?.Value);
        var named = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal([svg.Element(Title)!.Attribute("id")!.Value, svg.Element("desc")!.Attribute("id")!.Value], named);
        Assert.Equal("収入", svg.Element(Title)!.Value);
        Assert.Equal("予算と決算", svg.Element("desc")!.Value);
    }

    [Fact]
    public void Every_figure_stands_at_its_bar()
    {
        var texts = XElement.Parse(Bars([576000, 20100], [567000, 29003]).ToSvg().ToString()).Elements("text").Select(text => text.Value);
        Assert.Equal(["系列1", "系列2", "負担金", "576000円", "567000円", "雑収入", "20100円", "29003円"], texts);
    }

    [Fact]
    public void Bars_are_as_long_as_their_figures()
    {
        var bars = XElement.Parse(Bars([100, 50]).ToSvg().ToString()).Elements("rect").Select(bar => (decimal)bar.Attribute("width")!).ToList();
        Assert.Equal(bars[0] / 2, bars[1], 1);
        Assert.All(bars, bar => Assert.InRange(bar, 1, 300));
    }

    [Fact]
    public void A_negative_bar_ends_where_a_positive_one_begins()
    {
        var bars = XElement.Parse(Bars([100, -50]).ToSvg().ToString()).Elements("rect").ToList();
        var end = (decimal)bars[1].Attribute("x")! + (decimal)bars[1].Attribute("width")!;
        Assert.Equal((decimal)bars[0].Attribute("x")!, end, 1);
    }

    [Fact]
    public void Series_differ_by_fill_and_never_by_colour_alone()
    {
        var svg = XElement.Parse(Bars([1, 2], [3, 4], [5, 6]).ToSvg().ToString());
        var fills = svg.Elements("rect").Where(bar => bar.Attribute("class") is not null).Select(bar => bar.Attribute("fill")!.Value).Distinct();
        Assert.Equal(["none", "currentColor", "url(#bars-hatching)"], fills);
        Assert.DoesNotContain("#000", svg.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_figure_draws_nothing() =>
        Assert.Single(XElement.Parse(Bars([1, null]).ToSvg().ToString()).Elements("rect"));

    [Fact]
    public void Figures_that_are_all_zero_have_bars_without_length() =>
        Assert.All(XElement.Parse(Bars([0, 0]).ToSvg().ToString()).Elements("rect"), bar => Assert.Equal("0", bar.Attribute("width")!.Value));

    [Fact]
    public void Markup_in_a_name_stays_text()
    {
        var chart = Bars([1, 2]) with { Title = "<b>&" };
        Assert.Equal("<b>&", XElement.Parse(chart.ToSvg().ToString()).Element(Title)!.Value);
    }

    [Fact]
    public void More_series_than_can_be_told_apart_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => Bars([1, 1], [1, 1], [1, 1], [1, 1]).ToSvg().ToString());

    [Fact]
    public void A_line_has_a_piece_between_each_two_points_and_a_gap_where_a_figure_is_missing()
    {
        var line = new ChartLine("会員数", [new(1, 10, "一"), new(2, 20, "二"), new(3, null, "三"), new(4, 30, "四")]);
        var svg = XElement.Parse(new LineChart("line", "会員数", "説明", [line], value => $"{value}").ToSvg().ToString());

        Assert.Single(svg.Elements("path"), path => path.Attribute("class")?.Value == "chart-series-1");
        Assert.Equal(["10", "20", "30", "一", "二", "三", "四"], svg.Elements("text").Select(text => text.Value));
    }

    [Fact]
    public void Figures_of_points_that_lie_together_do_not_cover_each_other()
    {
        ChartLine[] lines = [new("予算", [new(1, 741745, "一")]), new("決算", [new(1, 741648, "一")]), new("支出", [new(1, 0, "一")])];
        var svg = XElement.Parse(new LineChart("line", "総額", "説明", lines, value => $"{value}円").ToSvg().ToString());

        var heights = svg.Elements("text").Where(text => text.Value.StartsWith("741", StringComparison.Ordinal)).Select(text => (decimal)text.Attribute("y")!).ToList();
        Assert.True(Math.Abs(heights[0] - heights[1]) >= 13, $"{heights[0]} and {heights[1]}");
    }

    [Fact]
    public void The_axis_begins_at_zero_so_that_lines_keep_the_proportion_of_figures()
    {
        var line = new ChartLine("会員数", [new(1, 64, "一"), new(2, 32, "二")]);
        var svg = XElement.Parse(new LineChart("line", "会員数", "説明", [line], value => $"{value}").ToSvg().ToString());

        // A figure stands 8 above its point, the name of a position 24 below zero.
        var heights = svg.Elements("text").ToDictionary(text => text.Value, text => (decimal)text.Attribute("y")!);
        var zero = heights["一"] - 24;
        Assert.Equal((zero - (heights["64"] + 8)) / 2, zero - (heights["32"] + 8), 1);
    }

    [Fact]
    public void A_stepped_line_holds_its_figure_until_the_next()
    {
        var line = new ChartLine("会員数", [new(1, 63, "一"), new(2, 62, "二")]);
        var svg = XElement.Parse(new LineChart("line", "会員数", "説明", [line], value => $"{value}", IsStepped: true).ToSvg().ToString());

        var step = Assert.Single(svg.Elements("path"), path => path.Attribute("class") is not null).Attribute("d")!.Value;
        Assert.Matches("^M[0-9. ]+H[0-9.]+V[0-9.]+$", step);
    }

    [Fact]
    public void Labels_under_the_axis_do_not_run_into_each_other()
    {
        var line = new ChartLine("会員数", [.. Enumerable.Range(0, 40).Select(day => new ChartPoint(day, day, $"2021年{day}日"))]);
        var svg = XElement.Parse(new LineChart("line", "会員数", "説明", [line], _ => "").ToSvg().ToString());

        var labels = svg.Elements("text").Where(text => text.Value.Length > 0).ToList();
        Assert.InRange(labels.Count, 2, 6);
    }
}

using CouncilSite.Kinds.Indicators.Drawing;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Kinds.Indicators;

public sealed class IndicatorsPagesTests
{
    private static readonly SampleSite TwoYears = SampleSite.Minimal
        .With("indicators/2020.md", Text("令和2年度"))
        .With("indicators/2020.yml", "rows:\n" + Row("paper-use", "450千枚") + Row("maps", "98千枚"))
        .With("indicators/2021.md", Text("令和3年度"))
        .With("indicators/2021.yml", "rows:\n" + Row("maps", "99千枚"));

    [Fact]
    public void Each_year_and_each_of_its_indicators_has_a_page()
    {
        var pages = TwoYears.Build().Files.Keys.Where(address => address.StartsWith("/indicators/", StringComparison.Ordinal));
        Assert.Equal(
            [
                "/indicators/", "/indicators/2020/", "/indicators/2020/maps/", "/indicators/2020/paper-use/",
                "/indicators/2021/", "/indicators/2021/maps/",
            ],
            pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_indicator_keeps_its_history_through_the_years() =>
        Assert.Equal([(2020, 98m), (2021, 99m)], TwoYears.Read().Indicators.History("maps").Select(row => (row.Year.FiscalYear, row.Indicator.Value.Number!.Value)));

    [Fact]
    public void The_newest_year_is_the_last() => Assert.Equal(2021, TwoYears.Read().Indicators.Newest!.FiscalYear);

    [Fact]
    public void A_baseline_from_before_the_heading_is_named() =>
        Assert.Equal(["paper-use", "maps"], TwoYears.Read().Indicators.Years[0].OlderBaselines.Select(indicator => indicator.Id));

    [Fact]
    public void The_formula_has_the_indicators_numbers_in_it() =>
        Assert.Equal("(98 − 500) ÷ (400 − 500) × 100 ＝ 402%", AssessmentWords.Formula(Maps));

    [Fact]
    public void The_scale_reaches_past_the_target_where_the_value_does()
    {
        var scale = ProgressScale.Of(Maps)!;
        Assert.Equal((0m, 402m, 1m), (scale.Left, scale.Right, scale.Position(scale.Value)));
    }

    [Fact]
    public void A_scale_that_begins_at_no_zero_says_so() =>
        Assert.Contains("目盛りの左の端は0ではありません。", (TwoYears with { Theme = new CouncilTheme() }).Build().Text("/indicators/2020/maps/"), StringComparison.Ordinal);

    [Fact]
    public void The_drawing_says_in_words_where_the_value_is() =>
        Assert.Contains("値は基準値から最終目標までの402%の位置にあります。", ProgressChart.Of(Maps)!.ToSvg().ToString());

    [Fact]
    public void Two_years_of_an_indicator_are_drawn_as_a_line() =>
        Assert.Contains("令和2年度は98千枚、令和3年度は99千枚。", HistoryChart.Of(TwoYears.Read().Indicators.History("maps"))!.ToSvg().ToString());

    [Fact]
    public void A_single_year_is_no_line() => Assert.Null(HistoryChart.Of(TwoYears.Read().Indicators.History("paper-use")));

    private static Indicator Maps => TwoYears.Read().Indicators.Years[0].Indicators[1];

    private static string Text(string year) => $"""
        ---
        title: {year}の指標
        description: 見本
        reported_by: 見本県
        baseline_year: 2019
        final_year: 2021
        source: 見本の資料
        ---

        見本。
        """;

    private static string Row(string id, string value) => $"""
          - id: {id}
            group: measure
            initiative: 見本の取組
            indicator: 見本の量
            unit: 千枚
            direction: lower
            baseline: 500千枚（平成30年度）
            value: {value}
            value_kind: actual
            final_target: 400千枚

        """;
}

using System.Globalization;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Kinds.Questions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Indicators;

/// <summary>The figures of fiscal year 2020 as published, held against what the paper prints.</summary>
public sealed class Indicators2020Tests(RepositorySite site) : IClassFixture<RepositorySite>
{
    private static readonly Dictionary<string, string> Arrows = new() { ["↗"] = "up", ["→"] = "flat", ["↘"] = "down", [""] = "" };

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Data => site.Data("indicators-2020");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Printed { get; } = RepositorySite.Seed("indicators-2020");

    public static TheoryData<string> Ids { get; } = [.. Printed.Select(row => row["id"])];

    public static TheoryData<string> IdsWithArrows { get; } = [.. Printed.Where(row => row["arrow"].Length > 0).Select(row => row["id"])];

    [Fact]
    public void Every_printed_row_is_published_in_the_printed_order() =>
        Assert.Equal(Printed.Select(row => row["id"]), Data.Select(row => row["id"]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_numbers_are_the_printed_ones(string id)
    {
        var (printed, published) = (Find(Printed, id), Find(Data, id));
        Assert.Equal(Number(printed["baseline_number"]), Number(published["baseline"]));
        Assert.Equal(Number(printed["value_number"]), Number(published["value"]));
        Assert.Equal(Number(printed["interim_target_number"]), Number(published["interim_target"]));
        Assert.Equal(Number(printed["final_target_number"]), Number(published["final_target"]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_computed_symbols_are_the_printed_ones(string id)
    {
        var (printed, published) = (Find(Printed, id), Find(Data, id));
        Assert.Equal(Arrows[printed["arrow"].Trim('(', ')')], published["trend"]);
        Assert.Equal(printed["rating"], published["rating"]);
        Assert.Equal(Status(printed["status"]), published["status"]);
    }

    [Theory]
    [MemberData(nameof(IdsWithArrows))]
    public void An_arrow_in_brackets_compares_with_an_actual_value(string id)
    {
        // One value is dated to December and so is actual, although its arrow has no brackets (an open question).
        var isActual = Find(Printed, id)["arrow"].StartsWith('(') || id == "municipal-cloud";
        Assert.Equal(isActual ? "actual" : "forecast", Find(Data, id)["value_kind"]);
    }

    [Fact]
    public void Progress_follows_from_the_published_numbers() =>
        Assert.All(Data.Where(row => row["progress_percent"].Length > 0 && row["value"].Length > 0), row =>
        {
            var (baseline, value, target) = (Number(row["baseline"])!.Value, Number(row["value"])!.Value, Number(row["final_target"])!.Value);
            Assert.InRange(Number(row["progress_percent"])!.Value - (value - baseline) / (target - baseline) * 100, -0.051m, 0.051m);
        });

    [Fact]
    public void The_summary_has_the_printed_counts()
    {
        var summary = site.Council.Indicators.Newest!.Summary;
        var counts = new Dictionary<string, int> { ["取組"] = summary.Initiatives, ["成果指標"] = summary.Indicators, ["high-impact:all"] = summary.HighImpact };
        foreach (var status in summary.Statuses)
            counts.Add($"high-impact:{status.Word.Code}", status.Count);
        foreach (var (code, line) in new[] { "measure", "foundation", "total" }.Zip(summary.Trends))
        {
            counts.Add($"{code}:up", line.Up);
            counts.Add($"{code}:up-50-or-more", line.UpFromLimit);
            counts.Add($"{code}:up-below-50", line.UpBelowLimit);
            counts.Add($"{code}:flat", line.Flat);
            counts.Add($"{code}:down", line.Down);
            counts.Add($"{code}:all", line.Total);
        }

        Assert.All(RepositorySite.Seed("indicators-2020-counts"), printed =>
            Assert.Equal((printed["name"], int.Parse(printed["value"], CultureInfo.InvariantCulture)), (printed["name"], counts[printed["name"]])));
    }

    [Fact]
    public void The_ratings_are_counted_from_the_rows() =>
        Assert.Equal(
            [("◎", 26), ("○", 10), ("△", 6), ("－", 8), ("×", 6)],
            site.Council.Indicators.Newest!.Summary.Ratings.Select(rating => (rating.Rating.Symbol, rating.Count)));

    [Fact]
    public void An_effect_of_the_epidemic_is_given_only_where_a_remark_names_it() =>
        Assert.All(Data.Where(row => row["covid_effect"].Length > 0), row => Assert.Contains("新型コロナウイルス感染症", row["note"]));

    [Fact]
    public void The_greenhouse_row_points_to_its_contradiction() =>
        Assert.Contains(site.Council.Questions.About("/indicators/2020/greenhouse-area/"), question => question.Slug == "greenhouse-area-unit");

    private static IReadOnlyDictionary<string, string> Find(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string id) =>
        rows.Single(row => row["id"] == id);

    private static string Status(string printed) => printed switch
    {
        "○" => "achieved",
        "×" => "missed",
        "進捗管理を停止" => "stopped",
        "" => "",
        _ => "unknown",
    };

    // A share such as 59/465 is published in percent.
    private static decimal? Number(string text) => text.Split('/') switch
    {
        [""] => null,
        [var number] => decimal.Parse(number, CultureInfo.InvariantCulture),
        [var part, var whole] => decimal.Round(decimal.Parse(part, CultureInfo.InvariantCulture) / decimal.Parse(whole, CultureInfo.InvariantCulture) * 100, 4),
        _ => throw new FormatException(text),
    };
}

using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Indicators;
using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Indicators;

public sealed class RatingScaleTests
{
    private const string Symbols = "◎○△◇□☆ＡＢＣＤ";

    [Theory]
    [InlineData(AssessmentCase.Exceeded, Trend.Up, 120, "◎")]
    [InlineData(AssessmentCase.ExactlyReached, Trend.Up, 100, "◎")]
    [InlineData(AssessmentCase.AboveHalf, Trend.Up, 99, "○")]
    [InlineData(AssessmentCase.ExactlyHalf, Trend.Up, 50, "○")]
    [InlineData(AssessmentCase.BelowHalf, Trend.Up, 49, "△")]
    [InlineData(AssessmentCase.OpenTargetMet, Trend.Up, null, "◎")]
    [InlineData(AssessmentCase.BetterThanEqualTarget, Trend.Up, null, "◎")]
    [InlineData(AssessmentCase.TargetBehindBaseline, Trend.Up, null, "◎")]
    [InlineData(AssessmentCase.TargetWithoutNumber, Trend.Up, null, null)]
    [InlineData(AssessmentCase.UnchangedAtTarget, Trend.Flat, null, "－")]
    [InlineData(AssessmentCase.Worse, Trend.Down, null, "×")]
    [InlineData(AssessmentCase.NoBaseline, null, null, null)]
    public void Councils_that_say_nothing_else_have_the_usual_marks(AssessmentCase @case, Trend? trend, int? progress, string? symbol) =>
        Assert.Equal(symbol, RatingScale.Usual.Of(new Assessment(@case, trend, progress))?.Symbol);

    [Fact]
    public void The_mark_is_the_one_whose_progress_is_reached_whatever_marks_a_paper_has() => GeneratedCases.Check(300, random =>
    {
        var method = RandomMethod(random);
        var (baseline, value, target) = (random.Next(-50, 50), random.Next(-50, 150), random.Next(-50, 150));
        var assessment = AssessmentMethod.Assess(new AssessedFigures(
            IndicatorGroup.Measure, Direction.Higher, Number(baseline), Number(value), null, Number(target)));

        var last = method.Limits[^1].Symbol;
        var expected = value == baseline ? method.Unchanged ?? last
            : value < baseline ? method.Worse ?? last
            : method.Limits.First(mark => target <= baseline ? 100 >= mark.From : (decimal)(value - baseline) * 100 >= mark.From * (target - baseline)).Symbol;
        Assert.Equal(expected, method.Scale.Of(assessment)?.Symbol);
    });

    [Fact]
    public void What_content_says_of_the_marks_is_read_and_begins_the_next_year_likewise() => GeneratedCases.Check(20, random =>
    {
        var method = RandomMethod(random);
        var year = SampleSite.Minimal.With("indicators/2020.md", Text(method)).With("indicators/2020.yml", Rows(method));
        var council = year.Read();
        Assert.Equal(Legend(method.Scale), Legend(council.Indicators.Newest!.FrontMatter.Ratings));

        var next = year.With(new IndicatorsKind().NewFiles[0].Begin(council, new NewFileWishes())).ReadUnfinished();
        var newest = next.Indicators.Newest!;
        Assert.Equal(2021, newest.FiscalYear);
        Assert.Equal(Legend(method.Scale), Legend(newest.FrontMatter.Ratings));
    });

    [Fact]
    public void A_printed_mark_that_the_figures_do_not_give_is_told_by_the_marks_of_its_paper() => GeneratedCases.Check(20, random =>
    {
        var method = RandomMethod(random);
        var printed = method.Scale.All[random.Next(method.Scale.All.Count)].Symbol;
        var site = SampleSite.Minimal.With("indicators/2020.md", Text(method)).With("indicators/2020.yml", Rows(method, printed));
        var computed = site.Read(new DiagnosticBag()).Indicators.Newest!.Indicators.Select(indicator => method.Scale.Of(indicator.Assessment)!.Symbol).Single();

        var told = site.Build().Diagnostics.Where(fault => fault.Descriptor == IndicatorsDiagnostics.PrintedSymbolDiffers).Select(fault => (fault.Arguments[2], fault.Arguments[3]));
        Assert.Equal(printed == computed ? [] : [(printed, computed)], told);
    });

    [Fact]
    public void Without_marks_of_their_own_what_is_unchanged_or_worse_has_the_last_one_and_its_meaning_says_so()
    {
        var scale = new RatingScale([new("○", null, 80, null), new("×", null, 0, null)], null, null);
        Assert.Equal(["○", "×"], scale.All.Select(rating => rating.Symbol));
        Assert.Equal("進捗率80%未満、または基準値から変わらないか悪くなった", scale.Worse.Meaning);
        Assert.Equal("進捗率80%以上、または増減だけの目標のとおりになった", scale.Met.Meaning);
    }

    private sealed record Method(IReadOnlyList<(string Symbol, decimal From, string? Label)> Limits, string? Unchanged, string? Worse)
    {
        public RatingScale Scale { get; } = new(
            [.. Limits.Select(limit => new RatingMark(limit.Symbol, limit.Label, limit.From, null))],
            Unchanged is null ? null : new RatingMark(Unchanged, null, 0, null),
            Worse is null ? null : new RatingMark(Worse, null, 0, null));
    }

    // Two to six marks, any limits, with and without marks of their own for what is unchanged or worse.
    private static Method RandomMethod(Random random)
    {
        var symbols = new Queue<string>(Symbols.Select(symbol => $"{symbol}").OrderBy(_ => random.Next()));
        var limits = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(1, 1500) / 10m).Distinct().OrderDescending().Append(0)
            .Select(from => (symbols.Dequeue(), from, random.Next(2) == 0 ? $"呼び名{from}" : null));
        return new Method([.. limits], random.Next(2) == 0 ? "－" : null, random.Next(2) == 0 ? "×" : null);
    }

    private static Figure Number(decimal number) => new($"{number}", number, FigureNature.Number);

    private static IEnumerable<object> Legend(RatingScale scale) => scale.All.Append(scale.Met).Append(scale.Unchanged).Append(scale.Worse);

    private static string Text(Method method) =>
        "---\ntitle: 見本の進み方\ndescription: 見本の指標\nreported_by: 見本課\nbaseline_year: 2019\nfinal_year: 2022\nsource: 見本の資料\nratings:\n  progress:\n"
        + string.Concat(method.Limits.Select(limit => $"    - symbol: {limit.Symbol}\n" + (limit.From > 0 ? $"      from: {limit.From}\n" : "") + (limit.Label is null ? "" : $"      label: {limit.Label}\n")))
        + (method.Unchanged is null ? "" : $"  unchanged:\n    symbol: {method.Unchanged}\n") + (method.Worse is null ? "" : $"  worse:\n    symbol: {method.Worse}\n")
        + "---\n\n見本の値です。\n";

    private static string Rows(Method method, string? printed = null) =>
        $"""
        rows:
          - id: sample
            group: measure
            initiative: 見本の取組
            indicator: 見本の件数
            unit: 件
            direction: higher
            baseline: 10件
            value: {10 + method.Limits.Count * 7}件
            value_kind: actual
            final_target: 40件
            printed_rating: {printed}
        """;
}

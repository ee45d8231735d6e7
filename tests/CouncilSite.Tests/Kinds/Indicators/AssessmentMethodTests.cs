using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Kinds.Indicators.Years;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Kinds.Indicators;

public sealed class AssessmentMethodTests
{
    private static readonly Figure ToIncrease = new("増加を目指します", null, FigureNature.Open);

    [Fact]
    public void Progress_beyond_the_target_is_more_than_100_percent() =>
        Assert.Equal(new Assessment(AssessmentCase.Exceeded, Trend.Up, 120), Measure(75, 81, 80));

    [Fact]
    public void Progress_of_exactly_100_percent_has_reached_the_target() =>
        Assert.Equal(new Assessment(AssessmentCase.ExactlyReached, Trend.Up, 100), Measure(20, 25, 25));

    [Fact]
    public void Progress_of_just_under_100_percent_is_more_than_half_the_way() =>
        Assert.Equal(AssessmentCase.AboveHalf, Measure(0, 9999, 10000).Case);

    [Fact]
    public void Progress_of_exactly_50_percent_is_half_the_way() =>
        Assert.Equal(new Assessment(AssessmentCase.ExactlyHalf, Trend.Up, 50), Measure(2, 4, 6));

    [Fact]
    public void Progress_of_just_under_50_percent_is_less_than_half_the_way() =>
        Assert.Equal(AssessmentCase.BelowHalf, Measure(0, 4999, 10000).Case);

    [Fact]
    public void Less_is_better_where_the_direction_says_so() =>
        Assert.Equal(new Assessment(AssessmentCase.ExactlyHalf, Trend.Up, 50), Measure(449, 434, 419, Direction.Lower));

    [Fact]
    public void More_is_worse_where_less_is_better() =>
        Assert.Equal(new Assessment(AssessmentCase.Worse, Trend.Down), Measure(449, 464, 419, Direction.Lower));

    [Fact]
    public void A_value_worse_than_the_baseline_has_no_progress() =>
        Assert.Equal(new Assessment(AssessmentCase.Worse, Trend.Down), Measure(7090, 6900, 9000));

    [Fact]
    public void A_value_equal_to_the_baseline_is_unchanged() =>
        Assert.Equal(new Assessment(AssessmentCase.Unchanged, Trend.Flat), Measure(2, 2, 3));

    [Fact]
    public void Baseline_value_and_target_that_are_equal_are_unchanged_at_the_target() =>
        Assert.Equal(new Assessment(AssessmentCase.UnchangedAtTarget, Trend.Flat), Measure(2, 2, 2));

    [Fact]
    public void A_value_worse_than_equal_baseline_and_target_is_worse() =>
        Assert.Equal(new Assessment(AssessmentCase.Worse, Trend.Down), Measure(4, 2, 4));

    [Fact]
    public void A_value_better_than_equal_baseline_and_target_is_reached_without_a_division() =>
        Assert.Equal(new Assessment(AssessmentCase.BetterThanEqualTarget, Trend.Up), Measure(4, 5, 4));

    [Fact]
    public void A_target_worse_than_the_baseline_has_no_progress() =>
        Assert.Equal(new Assessment(AssessmentCase.TargetBehindBaseline, Trend.Up), Measure(4, 5, 3));

    [Fact]
    public void An_open_target_is_met_by_any_rise() =>
        Assert.Equal(new Assessment(AssessmentCase.OpenTargetMet, Trend.Up), Measure(3, 6, ToIncrease));

    [Fact]
    public void An_open_target_is_not_met_by_standing_still() =>
        Assert.Equal(new Assessment(AssessmentCase.Unchanged, Trend.Flat), Measure(21, 21, ToIncrease));

    [Fact]
    public void An_open_target_is_not_met_by_a_fall() =>
        Assert.Equal(new Assessment(AssessmentCase.Worse, Trend.Down), Measure(65667, 40267, ToIncrease));

    [Fact]
    public void Words_that_say_what_the_target_says_have_reached_it() =>
        Assert.Equal(new Assessment(AssessmentCase.WordsReached, Trend.Up, 100), Measure(Of(0), Words("全施設公開"), Words("全施設公開")));

    [Fact]
    public void Words_that_say_what_the_baseline_says_are_unchanged() =>
        Assert.Equal(
            new Assessment(AssessmentCase.Unchanged, Trend.Flat),
            Measure(Words("未整備"), Words("未整備"), Words("相談窓口等の設置"), Direction.None));

    [Fact]
    public void Other_words_cannot_be_judged() =>
        Assert.Equal(new Assessment(AssessmentCase.WordsDiffer), Measure(Words("未整備"), Words("準備中"), Words("設置"), Direction.None));

    [Fact]
    public void A_rise_towards_a_target_in_words_has_no_progress() =>
        Assert.Equal(new Assessment(AssessmentCase.TargetWithoutNumber, Trend.Up), Measure(Of(1), Of(2), Words("全国と同じ水準")));

    [Fact]
    public void A_value_without_a_baseline_has_no_trend() =>
        Assert.Equal(new Assessment(AssessmentCase.NoBaseline), Measure(Figure.Missing, Of(5), Of(6)));

    [Fact]
    public void No_value_cannot_be_judged() =>
        Assert.Equal(new Assessment(AssessmentCase.NoValue), Measure(Of(5), Figure.Missing, Of(6)));

    [Fact]
    public void Numbers_without_a_better_direction_cannot_be_judged() =>
        Assert.Equal(new Assessment(AssessmentCase.Undirected), Measure(Of(5), Of(6), Of(7), Direction.None));

    [Theory]
    [InlineData(IndicatorState.Stopped, AssessmentCase.Stopped)]
    [InlineData(IndicatorState.Pending, AssessmentCase.Pending)]
    public void A_measure_that_is_stopped_or_pending_is_not_judged(IndicatorState state, AssessmentCase expected) =>
        Assert.Equal(
            new Assessment(expected),
            AssessmentMethod.Assess(new AssessedFigures(IndicatorGroup.Measure, Direction.Higher, Of(1), Of(2), null, Of(3), state)));

    [Theory]
    [InlineData(2, AssessmentCase.InterimMissed, IndicatorStatus.Missed)]
    [InlineData(3, AssessmentCase.InterimReached, IndicatorStatus.Achieved)]
    [InlineData(5, AssessmentCase.InterimReached, IndicatorStatus.Achieved)]
    public void A_project_is_held_against_its_interim_target(int value, AssessmentCase expected, IndicatorStatus status) =>
        Assert.Equal(new Assessment(expected, Status: status), Project(Of(0), Of(value), Of(3)));

    [Fact]
    public void A_project_needs_no_baseline_to_reach_a_number() =>
        Assert.Equal(new Assessment(AssessmentCase.InterimReached, Status: IndicatorStatus.Achieved), Project(Figure.Missing, Of(44472), Of(500)));

    [Fact]
    public void A_project_that_reaches_the_number_but_not_the_condition_has_missed() =>
        Assert.Equal(
            new Assessment(AssessmentCase.ConditionUnmet, Status: IndicatorStatus.Missed),
            Project(Of(1), Of(1), Of(1), conditionMet: false));

    [Fact]
    public void A_project_of_which_this_year_is_not_known_is_unknown() =>
        Assert.Equal(
            new Assessment(AssessmentCase.Pending, Status: IndicatorStatus.Unknown),
            Project(Of(68.1m), Of(70.8m), Of(100), IndicatorState.Pending));

    [Fact]
    public void A_project_that_is_no_longer_followed_is_stopped() =>
        Assert.Equal(
            new Assessment(AssessmentCase.Stopped, Status: IndicatorStatus.Stopped),
            Project(Of(98), Words("進捗管理を停止している"), Of(130), IndicatorState.Stopped));

    [Theory]
    [InlineData(9, 14, AssessmentCase.OpenTargetMet, IndicatorStatus.Achieved)]
    [InlineData(25, 25, AssessmentCase.OpenTargetUnmet, IndicatorStatus.Missed)]
    [InlineData(25, 22, AssessmentCase.OpenTargetUnmet, IndicatorStatus.Missed)]
    public void A_project_with_an_open_target_must_rise(int baseline, int value, AssessmentCase expected, IndicatorStatus status) =>
        Assert.Equal(new Assessment(expected, Status: status), Project(Of(baseline), Of(value), ToIncrease));

    [Fact]
    public void A_project_with_an_open_target_and_no_baseline_is_unknown() =>
        Assert.Equal(new Assessment(AssessmentCase.NoBaseline, Status: IndicatorStatus.Unknown), Project(Figure.Missing, Of(3), ToIncrease));

    [Property]
    public bool Any_three_numbers_are_judged_without_a_division_by_zero(int baseline, int value, int target, Direction direction) =>
        Enum.IsDefined(Measure(Of(baseline), Of(value), Of(target), direction).Case);

    [Property]
    public bool Turning_every_sign_and_the_direction_changes_nothing(int baseline, int value, int target) =>
        Measure(baseline, value, target) == Measure(-(decimal)baseline, -(decimal)value, -(decimal)target, Direction.Lower);

    [Fact]
    public void Every_case_has_its_own_words()
    {
        var words = Enum.GetValues<AssessmentCase>().Select(AssessmentWords.Explain).ToArray();
        Assert.Equal(words.Distinct(), words);
        Assert.All(words, text => Assert.EndsWith("。", text));
    }

    private static Figure Of(decimal number) => new($"{number}", number, FigureNature.Number);

    private static Figure Words(string text) => new(text, null, FigureNature.Text);

    private static Assessment Measure(decimal baseline, decimal value, decimal target, Direction direction = Direction.Higher) =>
        Measure(Of(baseline), Of(value), Of(target), direction);

    private static Assessment Measure(decimal baseline, decimal value, Figure target) => Measure(Of(baseline), Of(value), target);

    private static Assessment Measure(Figure baseline, Figure value, Figure target, Direction direction = Direction.Higher) =>
        AssessmentMethod.Assess(new AssessedFigures(IndicatorGroup.Measure, direction, baseline, value, null, target));

    private static Assessment Project(
        Figure baseline, Figure value, Figure interim, IndicatorState state = IndicatorState.Measured, bool? conditionMet = null) =>
        AssessmentMethod.Assess(new AssessedFigures(
            IndicatorGroup.HighImpact, Direction.Higher, baseline, value, interim, interim, state, conditionMet));
}

using CouncilSite.Kinds.Indicators.Assessing;
using CouncilSite.Kinds.Indicators.Figures;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Indicators.Years;

/// <summary>One indicator in one fiscal year.</summary>
/// <param name="Id">Short English name, the last part of its address; the same every year.</param>
/// <param name="Group">The part of the strategy.</param>
/// <param name="Heading">What the paper gathers several initiatives under (項目); empty where it gives nothing.</param>
/// <param name="Initiative">The initiative (取組) that it belongs to.</param>
/// <param name="Name">What is counted (成果指標).</param>
/// <param name="Unit">Unit of all its numbers; empty where its figures are words.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Baseline">基準値.</param>
/// <param name="Value">見込値 or 実績値.</param>
/// <param name="ValueKind">Which of the two; null where there is no value.</param>
/// <param name="InterimTarget">中間目標; null outside the high-impact projects.</param>
/// <param name="FinalTarget">最終目標.</param>
/// <param name="State">Whether it can be judged.</param>
/// <param name="ConditionMet">Whether the condition beside a target's number (内容の充実) was met; null where there is none.</param>
/// <param name="Printed">The symbols that the paper prints.</param>
/// <param name="CovidEffect">What the epidemic did, where the row's remark says so.</param>
/// <param name="Note">The remark, in the site's words; empty where there is none.</param>
/// <param name="Paper">Section of the paper that speaks of it beside the table; empty where none does.</param>
/// <param name="Span">Where its row stands.</param>
public sealed record Indicator(
    string Id,
    IndicatorGroup Group,
    string Heading,
    string Initiative,
    string Name,
    string Unit,
    Direction Direction,
    Figure Baseline,
    Figure Value,
    ValueKind? ValueKind,
    Figure? InterimTarget,
    Figure FinalTarget,
    IndicatorState State,
    bool? ConditionMet,
    PrintedSymbols Printed,
    CovidEffect? CovidEffect,
    string Note,
    string Paper,
    SourceSpan Span)
{
    /// <summary>All its figures.</summary>
    public IEnumerable<Figure> Figures => [Baseline, Value, InterimTarget ?? Figure.Missing, FinalTarget];

    /// <summary>What follows from the figures.</summary>
    public Assessment Assessment { get; } = AssessmentMethod.Assess(
        new AssessedFigures(Group, Direction, Baseline, Value, InterimTarget, FinalTarget, State, ConditionMet));
}

/// <summary>The symbols that the paper prints at a row, with their places; compared with the computed ones, never copied.</summary>
/// <param name="Trend">The arrow.</param>
/// <param name="Rating">The mark of progress, as written; which marks there are is the year's to say.</param>
/// <param name="Status">The mark against the interim target.</param>
public sealed record PrintedSymbols(Located<Trend>? Trend, Located<string>? Rating, Located<IndicatorStatus>? Status);

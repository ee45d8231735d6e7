using CouncilSite.Content;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>A line of a settlement.</summary>
/// <param name="Item">科目.</param>
/// <param name="Kind">What it is to the rules.</param>
/// <param name="Budget">予算額, yen.</param>
/// <param name="Actual">決算額, yen.</param>
/// <param name="PrintedDifference">The difference as the paper prints it, to compare; null where the editor gives none.</param>
/// <param name="Note">摘要, or null.</param>
public sealed record SettlementLine(
    Located<string> Item, AccountsLineKind? Kind, Located<int> Budget, Located<int> Actual,
    Located<int>? PrintedDifference, Located<string>? Note) : AccountsLine(Item, Kind, Budget, Note);

/// <summary>決算: what a year brought and cost.</summary>
/// <param name="Title">Its printed title.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
/// <param name="Income">収入の部.</param>
/// <param name="Expenditure">支出の部.</param>
/// <param name="PrintedIncome">Totals of the income side as printed, to compare.</param>
/// <param name="PrintedExpenditure">Totals of the expenditure side as printed, to compare.</param>
/// <param name="PrintedCarriedOver">次期繰越金 as printed, to compare.</param>
/// <param name="Span">Its place.</param>
public sealed record Settlement(
    string Title, string Paper, IReadOnlyList<SettlementLine> Income, IReadOnlyList<SettlementLine> Expenditure,
    PrintedSettlementTotals? PrintedIncome, PrintedSettlementTotals? PrintedExpenditure, Located<int>? PrintedCarriedOver, SourceSpan Span)
    : Statement<SettlementLine>(Title, Paper, Income, Expenditure, Span)
{
    /// <summary>次期繰越金: what income leaves after expenditure, the next year's opening balance.</summary>
    public long CarriedOver => TotalActual(AccountsSide.Income) - TotalActual(AccountsSide.Expenditure);

    /// <summary>Which way round the council takes differences.</summary>
    public SettlementDifference Differences { get; init; }

    /// <summary>Whether a side's difference is actual less budget (B−A), and not budget less actual (A−B).</summary>
    public bool IsActualLessBudget(AccountsSide side) => Differences switch
    {
        SettlementDifference.ActualLessBudget => true,
        SettlementDifference.BudgetLessActual => false,
        _ => side == AccountsSide.Income,
    };

    /// <summary>差異 of a line.</summary>
    public long Difference(AccountsSide side, SettlementLine line) => Difference(side, line.Budget.Value, line.Actual.Value);

    /// <summary>Sum of a side's 決算額.</summary>
    public long TotalActual(AccountsSide side) => Lines(side).Sum(line => (long)line.Actual.Value);

    /// <summary>Difference of a side's totals.</summary>
    public long TotalDifference(AccountsSide side) => Difference(side, TotalBudget(side), TotalActual(side));

    private long Difference(AccountsSide side, long budget, long actual) => IsActualLessBudget(side) ? actual - budget : budget - actual;
}

/// <summary>The totals that a paper prints under one side of a settlement. Compared with the sums, never shown.</summary>
public sealed record PrintedSettlementTotals(Located<int>? Budget, Located<int>? Actual, Located<int>? Difference);

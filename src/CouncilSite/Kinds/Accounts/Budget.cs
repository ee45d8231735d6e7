using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>A line of a budget.</summary>
/// <param name="Item">科目.</param>
/// <param name="Kind">What it is to the rules.</param>
/// <param name="Budget">予算額, yen.</param>
/// <param name="PreviousBudget">前年度予算額, yen; null where the item is new.</param>
/// <param name="PrintedChange">The change as the paper prints it, to compare; null where the editor gives none.</param>
/// <param name="Note">摘要, or null.</param>
public sealed record BudgetLine(
    Located<string> Item, AccountsLineKind? Kind, Located<int> Budget, Located<int>? PreviousBudget,
    Located<int>? PrintedChange, Located<string>? Note) : AccountsLine(Item, Kind, Budget, Note)
{
    /// <summary>増減: this budget less the one before; null where there is none before.</summary>
    public long? Change => PreviousBudget is { } previous ? (long)Budget.Value - previous.Value : null;
}

/// <summary>予算: what a year is meant to bring and to cost.</summary>
/// <param name="Title">Its printed title.</param>
/// <param name="Paper">Where in the meeting papers it stands.</param>
/// <param name="Income">収入の部.</param>
/// <param name="Expenditure">支出の部.</param>
/// <param name="PrintedIncome">Totals of the income side as printed, to compare.</param>
/// <param name="PrintedExpenditure">Totals of the expenditure side as printed, to compare.</param>
/// <param name="Span">Its place.</param>
public sealed record Budget(
    string Title, string Paper, IReadOnlyList<BudgetLine> Income, IReadOnlyList<BudgetLine> Expenditure,
    PrintedBudgetTotals? PrintedIncome, PrintedBudgetTotals? PrintedExpenditure, SourceSpan Span)
    : Statement<BudgetLine>(Title, Paper, Income, Expenditure, Span)
{
    /// <summary>Sum of a side's 前年度予算額.</summary>
    public long TotalPreviousBudget(AccountsSide side) => Lines(side).Sum(line => (long)(line.PreviousBudget?.Value ?? 0));

    /// <summary>Change of a side's total.</summary>
    public long TotalChange(AccountsSide side) => TotalBudget(side) - TotalPreviousBudget(side);
}

/// <summary>The totals that a paper prints under one side of a budget. Compared with the sums, never shown.</summary>
public sealed record PrintedBudgetTotals(Located<int>? Budget, Located<int>? PreviousBudget, Located<int>? Change);

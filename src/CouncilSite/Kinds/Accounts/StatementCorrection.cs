using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>A statement as it might have been meant.</summary>
/// <param name="Statement">The statement without a slip.</param>
/// <param name="Faults">The slip.</param>
internal sealed record StatementCorrection<TStatement>(TStatement Statement, IReadOnlyList<Diagnostic> Faults);

/// <summary>The slips that may explain all that is wrong with a statement: sort by sort, the likeliest first.</summary>
internal static class StatementCorrections
{
    extension(Settlement settlement)
    {
        /// <summary>What the figures of the settlement may have been meant to be.</summary>
        public IEnumerable<IEnumerable<StatementCorrection<Settlement>>> Corrections(YenNotation yen) => new StatementSlips<Settlement, SettlementLine>(settlement, yen, side =>
        {
            var sign = settlement.IsActualLessBudget(side) ? 1 : -1;
            var totals = side == AccountsSide.Income ? settlement.PrintedIncome : settlement.PrintedExpenditure;
            return
            [
                new("決算額", "actual amount", line => line.Actual, line => line.Budget.Value + sign * (long?)line.PrintedDifference?.Value,
                    totals?.Actual?.Value - settlement.TotalActual(side), (line, amount) => line with { Actual = amount }),
                new("予算額", "budget", line => line.Budget, line => line.Actual.Value - sign * (long?)line.PrintedDifference?.Value,
                    totals?.Budget?.Value - settlement.TotalBudget(side), (line, amount) => line with { Budget = amount }),
            ];
        }).FindCorrections();
    }

    extension(Budget budget)
    {
        /// <summary>What the figures of the budget may have been meant to be.</summary>
        public IEnumerable<IEnumerable<StatementCorrection<Budget>>> Corrections(YenNotation yen) => new StatementSlips<Budget, BudgetLine>(budget, yen, side =>
        {
            var totals = side == AccountsSide.Income ? budget.PrintedIncome : budget.PrintedExpenditure;
            return
            [
                new("予算額", "budget", line => line.Budget, line => line.PreviousBudget?.Value + (long?)line.PrintedChange?.Value,
                    totals?.Budget?.Value - budget.TotalBudget(side), (line, amount) => line with { Budget = amount }),
                new("前年度予算額", "previous budget", line => line.PreviousBudget, line => line.Budget.Value - (long?)line.PrintedChange?.Value,
                    totals?.PreviousBudget?.Value - budget.TotalPreviousBudget(side), (line, amount) => line with { PreviousBudget = amount }),
            ];
        }).FindCorrections();
    }

    /// <summary>The lines of a side whose item stands above already.</summary>
    public static IEnumerable<Diagnostic> FindRepeated(IEnumerable<AccountsLine> lines) =>
        from item in lines.Select(line => line.Item).GroupBy(item => item.Value)
        from repeated in item.Skip(1)
        select new Diagnostic(AccountsDiagnostics.DuplicateItem, repeated.Span, new EquatableList<string>([item.Key, item.First().Span.Place]));
}

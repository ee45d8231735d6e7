using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>What must hold between the statements of one year and between a year and the one before, where both are there.</summary>
/// <param name="yen">How messages print amounts.</param>
internal sealed class AccountsContinuityRules(YenNotation yen)
{
    public void Check(AccountsArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var year in archive.Years)
        {
            CheckSameYear(year, diagnostics);
            if (archive.Find(year.FiscalYear.Value - 1) is not { } before)
                continue;
            CheckOpeningBalance(year, before, diagnostics);
            CheckPreviousBudget(year, before, diagnostics);
        }
    }

    private void CheckSameYear(AccountsYear year, DiagnosticBag diagnostics)
    {
        SupplementRules.Check(year, yen, diagnostics);
        if (year is not { SupplementedBudget: { } budget, Settlement: { } settlement })
            return;
        foreach (var side in Enum.GetValues<AccountsSide>())
        {
            foreach (var line in settlement.Lines(side))
            {
                if (budget.Find(side, line.Item.Value) is { } planned && planned.Value != line.Budget.Value)
                {
                    diagnostics.Add(AccountsDiagnostics.ChangedBudget, line.Budget.Span,
                        line.Item.Value, yen.Print(line.Budget.Value), yen.Print(planned.Value), planned.Span.Place);
                }
            }
        }
    }

    private void CheckOpeningBalance(AccountsYear year, AccountsYear before, DiagnosticBag diagnostics)
    {
        if (before.Settlement is not { } settlement)
            return;
        Located<int>?[] openings = [year.Budget?.Find(AccountsLineKind.OpeningBalance)?.Budget, year.Settlement?.Find(AccountsLineKind.OpeningBalance)?.Actual];
        foreach (var opening in openings.OfType<Located<int>>().Where(opening => opening.Value != settlement.CarriedOver))
        {
            diagnostics.Add(AccountsDiagnostics.WrongOpeningBalance, opening.Span,
                yen.Print(opening.Value), yen.Print(settlement.CarriedOver), settlement.Span.Place);
        }
    }

    // The settlement repeats the budget that it settles, so either statement of the year before will do; and a paper may
    // compare with the budget before its supplements or after them.
    private void CheckPreviousBudget(AccountsYear year, AccountsYear before, DiagnosticBag diagnostics)
    {
        if (year.Budget is not { } budget)
            return;
        foreach (var side in Enum.GetValues<AccountsSide>())
        {
            IReadOnlyList<AccountsLine> earlier = before.Budget is { } earlierBudget ? earlierBudget.Lines(side) : before.Settlement?.Lines(side) ?? [];
            if (earlier.Count == 0)
                continue;
            var earlierBudgets = BudgetsByItem(earlier);
            var isLineWrong = false;
            foreach (var line in budget.Lines(side))
            {
                var found = earlierBudgets[line.Item.Value].FirstOrDefault();
                if (line.PreviousBudget is { } previous && found is not null && previous.Value != found.Value
                    && previous.Value != before.SupplementedBudget?.Find(side, line.Item.Value)?.Value)
                {
                    isLineWrong = true;
                    diagnostics.Add(AccountsDiagnostics.WrongPreviousBudget, previous.Span,
                        line.Item.Value, yen.Print(previous.Value), yen.Print(found.Value), found.Span.Place);
                }
            }

            var total = earlier.Sum(line => (long)line.Budget.Value);
            var after = total + before.Supplements.Sum(supplement => supplement.TotalChange(side));
            if (!isLineWrong && budget.TotalPreviousBudget(side) is var previousTotal && previousTotal != total && previousTotal != after)
            {
                diagnostics.Add(AccountsDiagnostics.WrongPreviousTotal, budget.Lines(side) is [var first, ..] ? first.Item.Span : budget.Span,
                    AccountsWords.Sides.Of(side).Label, yen.Print(budget.TotalPreviousBudget(side)), yen.Print(total), earlier[0].Item.Span.Place, AccountsWords.Sides.Of(side).English);
            }
        }
    }

    private static ILookup<string, Located<int>> BudgetsByItem(IEnumerable<AccountsLine> lines) =>
        lines.ToLookup(line => line.Item.Value, line => line.Budget);
}

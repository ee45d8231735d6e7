using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>What must hold of a year's supplementary budgets.</summary>
internal static class SupplementRules
{
    public static void Check(AccountsYear year, YenNotation yen, DiagnosticBag diagnostics)
    {
        foreach (var supplement in year.Supplements)
        {
            var (income, expenditure) = (supplement.TotalChange(AccountsSide.Income), supplement.TotalChange(AccountsSide.Expenditure));
            if (income != expenditure)
                diagnostics.Add(AccountsDiagnostics.UnbalancedSupplement, supplement.Span, supplement.Title, yen.Print(income), yen.Print(expenditure));
            if (year.SupplementedBudget is not { } budget)
            {
                // A year without any statement is reported as such.
                if (year.Settlement is not null)
                    diagnostics.Add(AccountsDiagnostics.SupplementOfNoBudget, supplement.Span, supplement.Title);
                continue;
            }

            foreach (var line in Enum.GetValues<AccountsSide>().SelectMany(side => budget.Lines(supplement, side)).Where(line => line.After < 0))
                diagnostics.Add(AccountsDiagnostics.SupplementBelowNothing, line.Line.Change.Span, line.Line.Item.Value, yen.Print(line.Before), yen.Print(line.Line.Change.Value));
        }
    }
}

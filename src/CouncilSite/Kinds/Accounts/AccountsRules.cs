using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>What must hold within one year's accounts.</summary>
/// <param name="yen">How messages print amounts.</param>
internal sealed class AccountsRules(YenNotation yen)
{
    public void Check(AccountsArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var year in archive.Years.Where(year => year is { Budget: null, Settlement: null }))
            diagnostics.Add(AccountsDiagnostics.NoStatement, year.FiscalYear.Span);
        new AccountsContinuityRules(yen).Check(FindMeant(archive, diagnostics), diagnostics);
    }

    /// <summary>The accounts as they were meant: where one slip explains all that is wrong with a statement, that slip is the fault, and other years and other kinds are held against what was meant.</summary>
    /// <param name="archive">The accounts as they are.</param>
    /// <param name="diagnostics">Takes the faults of each statement.</param>
    public AccountsArchive FindMeant(AccountsArchive archive, DiagnosticBag diagnostics) => new(
    [
        .. archive.Years.Select(year => year with
        {
            Budget = year.Budget is { } budget ? FindMeant(budget, CheckBudget, budget.Corrections, diagnostics) : null,
            Settlement = year.Settlement is { } settlement ? FindMeant(settlement, CheckSettlement, settlement.Corrections, diagnostics) : null,
        }),
    ]);

    private TStatement FindMeant<TStatement>(
        TStatement statement, Action<TStatement, DiagnosticBag> check, Func<YenNotation, IEnumerable<IEnumerable<StatementCorrection<TStatement>>>> corrections, DiagnosticBag diagnostics)
    {
        var found = Faults(statement);
        foreach (var sort in found.Count > 1 ? corrections(yen) : [])
        {
            switch (sort.Where(correction => Faults(correction.Statement).Count == 0).Take(2).ToList())
            {
                case [var only]:
                    diagnostics.AddAll(only.Faults);
                    return only.Statement;
                case [_, _]:
                    diagnostics.AddAll(found);
                    return statement;
            }
        }

        diagnostics.AddAll(found);
        return statement;

        DiagnosticBag Faults(TStatement statement)
        {
            var faults = new DiagnosticBag();
            check(statement, faults);
            return faults;
        }
    }

    private void CheckBudget(Budget budget, DiagnosticBag diagnostics)
    {
        var totals = new TotalCheck(yen, diagnostics);
        foreach (var word in AccountsWords.Sides)
        {
            var (side, name, english) = (word.Value, word.Label, word.English);
            CheckLines(budget.Lines(side), line => line.Budget.Value, diagnostics);
            foreach (var line in budget.Lines(side))
                CheckDifference(line, "増減", "change", line.Change, line.PrintedChange, diagnostics);
            var printed = side == AccountsSide.Income ? budget.PrintedIncome : budget.PrintedExpenditure;
            totals.Compare($"{name}の予算額の合計", $"total budget of {english}", budget.TotalBudget(side), printed?.Budget);
            totals.Compare($"{name}の前年度予算額の合計", $"total previous budget of {english}", budget.TotalPreviousBudget(side), printed?.PreviousBudget);
            totals.Compare($"{name}の増減の合計", $"total change of {english}", budget.TotalChange(side), printed?.Change);
        }

        var (income, expenditure) = (budget.TotalBudget(AccountsSide.Income), budget.TotalBudget(AccountsSide.Expenditure));
        if (income != expenditure)
            diagnostics.Add(AccountsDiagnostics.UnbalancedBudget, budget.Span, yen.Print(income), yen.Print(expenditure), yen.Print(Math.Abs(income - expenditure)));
    }

    private void CheckSettlement(Settlement settlement, DiagnosticBag diagnostics)
    {
        var totals = new TotalCheck(yen, diagnostics);
        foreach (var word in AccountsWords.Sides)
        {
            var (side, name, english) = (word.Value, word.Label, word.English);
            CheckLines(settlement.Lines(side), line => line.Actual.Value, diagnostics);
            foreach (var line in settlement.Lines(side))
                CheckDifference(line, "差異", "difference", settlement.Difference(side, line), line.PrintedDifference, diagnostics);
            var printed = side == AccountsSide.Income ? settlement.PrintedIncome : settlement.PrintedExpenditure;
            totals.Compare($"{name}の予算額の合計", $"total budget of {english}", settlement.TotalBudget(side), printed?.Budget);
            totals.Compare($"{name}の決算額の合計", $"total actual {english}", settlement.TotalActual(side), printed?.Actual);
            totals.Compare($"{name}の差異の合計", $"total difference of {english}", settlement.TotalDifference(side), printed?.Difference);
        }

        totals.Compare("次期繰越金", "balance carried over", settlement.CarriedOver, settlement.PrintedCarriedOver);
    }

    private void CheckLines<TLine>(IReadOnlyList<TLine> lines, Func<TLine, int> amount, DiagnosticBag diagnostics)
        where TLine : AccountsLine
    {
        diagnostics.AddAll(StatementCorrections.FindRepeated(lines));
        foreach (var line in lines)
        {
            if (line.Note is not { } note)
                continue;
            if (NoteArithmetic.SumProducts(note.Value) is { } sum && sum != amount(line))
                diagnostics.Add(AccountsDiagnostics.WrongNoteAmount, note.Span, yen.Print(sum), line.Item.Value, yen.Print(amount(line)));
            if (NoteArithmetic.FindWrongSum(note.Value) is { } wrong)
                diagnostics.Add(AccountsDiagnostics.WrongNoteSum, note.Span, wrong);
        }
    }

    private void CheckDifference(AccountsLine line, string name, string english, long? computed, Located<int>? printed, DiagnosticBag diagnostics)
    {
        if (printed is not null && computed is { } difference && difference != printed.Value)
            diagnostics.Add(AccountsDiagnostics.WrongLineDifference, printed.Span, line.Item.Value, name, yen.Print(difference), yen.Print(printed.Value), english);
    }

    private sealed class TotalCheck(YenNotation yen, DiagnosticBag diagnostics)
    {
        public void Compare(string name, string english, long computed, Located<int>? printed)
        {
            if (printed is not null && printed.Value != computed)
                diagnostics.Add(AccountsDiagnostics.WrongTotal, printed.Span, name, yen.Print(computed), yen.Print(printed.Value), english);
        }
    }
}

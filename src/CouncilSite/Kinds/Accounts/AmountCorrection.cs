using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>An amount of a statement as it might have been meant.</summary>
/// <param name="Item">The item of its line.</param>
/// <param name="Column">The column, in Japanese.</param>
/// <param name="EnglishColumn">The column, in English.</param>
/// <param name="Written">The amount as written.</param>
/// <param name="Right">The amount as its line or its column asks for it, in yen.</param>
/// <param name="Statement">The statement with that amount.</param>
internal sealed record AmountCorrection<TStatement>(string Item, string Column, string EnglishColumn, Located<int> Written, int Right, TStatement Statement);

/// <summary>The corrections that printed figures suggest: what a line's difference or a column's total leaves for an amount.</summary>
internal static class AmountCorrections
{
    // Each is tried on the whole statement.
    private const int MostLines = 200;

    extension(Settlement settlement)
    {
        /// <summary>Every correction of one amount that makes its line or its column right.</summary>
        public IEnumerable<AmountCorrection<Settlement>> Corrections() => OfSides<Settlement, SettlementLine>(settlement, side =>
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
        }, (side, lines) => side == AccountsSide.Income ? settlement with { Income = lines } : settlement with { Expenditure = lines });
    }

    extension(Budget budget)
    {
        /// <summary>Every correction of one amount that makes its line or its column right.</summary>
        public IEnumerable<AmountCorrection<Budget>> Corrections() => OfSides<Budget, BudgetLine>(budget, side =>
        {
            var totals = side == AccountsSide.Income ? budget.PrintedIncome : budget.PrintedExpenditure;
            return
            [
                new("予算額", "budget", line => line.Budget, line => line.PreviousBudget?.Value + (long?)line.PrintedChange?.Value,
                    totals?.Budget?.Value - budget.TotalBudget(side), (line, amount) => line with { Budget = amount }),
                new("前年度予算額", "previous budget", line => line.PreviousBudget, line => line.Budget.Value - (long?)line.PrintedChange?.Value,
                    totals?.PreviousBudget?.Value - budget.TotalPreviousBudget(side), (line, amount) => line with { PreviousBudget = amount }),
            ];
        }, (side, lines) => side == AccountsSide.Income ? budget with { Income = lines } : budget with { Expenditure = lines });
    }

    private static IEnumerable<AmountCorrection<TStatement>> OfSides<TStatement, TLine>(
        TStatement statement, Func<AccountsSide, IReadOnlyList<AmountColumn<TLine>>> columns, Func<AccountsSide, IReadOnlyList<TLine>, TStatement> with)
        where TStatement : Statement<TLine>
        where TLine : AccountsLine
    {
        if (statement.Income.Count + statement.Expenditure.Count > MostLines)
            yield break;
        foreach (var side in Enum.GetValues<AccountsSide>())
        {
            foreach (var column in columns(side))
            {
                for (var index = 0; index < statement.Lines(side).Count; index++)
                {
                    var line = statement.Lines(side)[index];
                    if (column.Amount(line) is not { } written)
                        continue;
                    foreach (var right in new[] { column.LeftByLine(line), written.Value + column.Missing }.OfType<long>().Distinct())
                    {
                        if (right == written.Value || right is < int.MinValue or > int.MaxValue)
                            continue;
                        var lines = statement.Lines(side).ToList();
                        lines[index] = column.With(line, written with { Value = (int)right });
                        yield return new AmountCorrection<TStatement>(line.Item.Value, column.Name, column.English, written, (int)right, with(side, lines));
                    }
                }
            }
        }
    }

    // Missing: by how much the printed total of the column exceeds the sum of its lines; null for no printed total.
    private sealed record AmountColumn<TLine>(
        string Name, string English, Func<TLine, Located<int>?> Amount, Func<TLine, long?> LeftByLine, long? Missing, Func<TLine, Located<int>, TLine> With);
}

using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>A column of amounts on one side of a statement.</summary>
/// <param name="Name">What the papers call it.</param>
/// <param name="English">The same in English.</param>
/// <param name="Amount">The amount of a line; null where it has none.</param>
/// <param name="LeftByLine">The amount that the other figures of a line leave for this one; null where they say nothing.</param>
/// <param name="Missing">By how much the printed total exceeds the sum of the lines; null for no printed total.</param>
/// <param name="With">The line with another amount.</param>
internal sealed record AmountColumn<TLine>(
    string Name, string English, Func<TLine, Located<int>?> Amount, Func<TLine, long?> LeftByLine, long? Missing, Func<TLine, Located<int>, TLine> With);

/// <summary>The slips that a statement may hold, each with the statement that it would be without.</summary>
/// <param name="statement">The statement.</param>
/// <param name="yen">How messages print amounts.</param>
/// <param name="columns">The two columns of amounts of a side.</param>
internal sealed class StatementSlips<TStatement, TLine>(TStatement statement, YenNotation yen, Func<AccountsSide, IReadOnlyList<AmountColumn<TLine>>> columns)
    where TStatement : Statement<TLine>
    where TLine : AccountsLine
{
    // Each slip is tried on the whole statement.
    private const int MostLines = 200;

    private const int MostExchanged = 20;

    public IEnumerable<IEnumerable<StatementCorrection<TStatement>>> FindCorrections() =>
        statement.Income.Count + statement.Expenditure.Count > MostLines ? [] : [FindMiswritten(), FindExchanged(), FindRepeated()];

    // What a line's difference or a column's total leaves for an amount.
    private IEnumerable<StatementCorrection<TStatement>> FindMiswritten() =>
        from side in Enum.GetValues<AccountsSide>()
        from column in columns(side)
        from cell in Cells(side, column)
        from right in new[] { column.LeftByLine(cell.Line), cell.Written.Value + column.Missing }.OfType<long>().Distinct()
        where right != cell.Written.Value && right is >= int.MinValue and <= int.MaxValue
        select new StatementCorrection<TStatement>(With(statement, side, cell, (int)right), [Fault(AccountsDiagnostics.MiswrittenAmount, cell,
            cell.Line.Item.Value, column.Name, yen.Print(cell.Written.Value), yen.Print(right), column.English)]);

    // The two amounts of a line, or those of two lines with differences that neither bears out.
    private IEnumerable<StatementCorrection<TStatement>> FindExchanged()
    {
        foreach (var side in Enum.GetValues<AccountsSide>())
        {
            var cells = columns(side).Select(column => Cells(side, column).ToList()).ToList();
            var ofLines = cells[0].Join(cells[1], cell => cell.Index, cell => cell.Index, (one, other) => (one, other));
            var ofColumns = cells.Select(column => column.Where(cell => cell.Column.LeftByLine(cell.Line) is { } left && left != cell.Written.Value).Take(MostExchanged).ToList())
                .SelectMany(wrong => wrong.SelectMany((one, index) => wrong.Skip(index + 1).Select(other => (one, other))));
            foreach (var (one, other) in ofLines.Concat(ofColumns).Where(pair => pair.one.Written.Value != pair.other.Written.Value))
                yield return Exchange(side, one, other);
        }
    }

    private StatementCorrection<TStatement> Exchange(AccountsSide side, Cell one, Cell other)
    {
        var (first, second) = one.Written.Span.Start <= other.Written.Span.Start ? (one, other) : (other, one);
        return new(With(With(statement, side, first, second.Written.Value), side, second, first.Written.Value), [Fault(AccountsDiagnostics.ExchangedAmounts, first,
            first.Line.Item.Value, first.Column.Name, yen.Print(first.Written.Value),
            second.Line.Item.Value, second.Column.Name, yen.Print(second.Written.Value), first.Column.English, second.Column.English)]);
    }

    // An entry that was pasted twice counts once.
    private IEnumerable<StatementCorrection<TStatement>> FindRepeated()
    {
        var sides = Enum.GetValues<AccountsSide>();
        if (sides.SelectMany(side => StatementCorrections.FindRepeated(statement.Lines(side))).ToList() is not [] and var faults)
            yield return new(sides.Aggregate(statement, (once, side) => (TStatement)once.With(side, [.. once.Lines(side).DistinctBy(line => line.Item.Value)])), faults);
    }

    private static TStatement With(TStatement statement, AccountsSide side, Cell cell, int amount)
    {
        TLine[] lines = [.. statement.Lines(side)];
        lines[cell.Index] = cell.Column.With(lines[cell.Index], cell.Written with { Value = amount });
        return (TStatement)statement.With(side, lines);
    }

    private IEnumerable<Cell> Cells(AccountsSide side, AmountColumn<TLine> column) =>
        statement.Lines(side).Index().Select(line => column.Amount(line.Item) is { } written ? new Cell(line.Index, line.Item, column, written) : null).OfType<Cell>();

    private static Diagnostic Fault(DiagnosticDescriptor descriptor, Cell cell, params string[] arguments) =>
        new(descriptor, cell.Written.Span, new EquatableList<string>(arguments));

    private sealed record Cell(int Index, TLine Line, AmountColumn<TLine> Column, Located<int> Written);
}

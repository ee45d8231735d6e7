using System.Globalization;
using CouncilSite.Editions.Charts;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The charts of accounts. Every figure in them stands in the table beside them too.</summary>
internal static class AccountsCharts
{
    /// <summary>The charts of one year: of the settlement where there is one, otherwise of the budget.</summary>
    public static IReadOnlyList<BarChart> Of(AccountsYear year, YenNotation yen)
    {
        var name = JapaneseDate.FiscalYear(year.FiscalYear.Value);
        if (year.Settlement is { } settlement)
        {
            return
            [
                Compare("income-chart", $"{name}の収入", settlement.Income, "決算額", line => line.Budget.Value, line => line.Actual.Value, yen),
                Compare("expenditure-chart", $"{name}の支出", settlement.Expenditure, "決算額", line => line.Budget.Value, line => line.Actual.Value, yen),
                Shares($"{name}の支出の割合（決算）", settlement, line => line.Actual.Value),
            ];
        }

        return year.Budget is not { } budget ? [] :
        [
            Compare("income-chart", $"{name}の収入", budget.Income, "予算額", line => line.PreviousBudget?.Value, line => line.Budget.Value, yen, "前年度予算額"),
            Compare("expenditure-chart", $"{name}の支出", budget.Expenditure, "予算額", line => line.PreviousBudget?.Value, line => line.Budget.Value, yen, "前年度予算額"),
            Shares($"{name}の支出の割合（予算）", budget, line => line.Budget.Value),
        ];
    }

    /// <summary>Budget and settlement totals over the years; null while there is only one year.</summary>
    public static LineChart? Totals(AccountsArchive archive, YenNotation yen)
    {
        if (archive.Years.Count < 2)
            return null;
        return new LineChart(
            "totals-chart", "予算と決算の総額の移り変わり", "年度ごとの予算総額、決算の収入総額、決算の支出総額。",
            [
                Line("予算総額", year => Total(year.Budget, AccountsSide.Expenditure) ?? Total(year.Settlement, AccountsSide.Expenditure)),
                Line("収入決算", year => year.Settlement?.TotalActual(AccountsSide.Income)),
                Line("支出決算", year => year.Settlement?.TotalActual(AccountsSide.Expenditure)),
            ],
            yen.PrintWithUnit);

        ChartLine Line(string name, Func<AccountsYear, long?> total) => new(name,
            [.. archive.Years.Select(year => new ChartPoint(year.FiscalYear.Value, total(year), JapaneseDate.FiscalYear(year.FiscalYear.Value)))]);
    }

    private static long? Total<TLine>(Statement<TLine>? statement, AccountsSide side)
        where TLine : AccountsLine => statement?.TotalBudget(side);

    private static BarChart Compare<TLine>(
        string id, string title, IReadOnlyList<TLine> lines, string name, Func<TLine, decimal?> before, Func<TLine, decimal?> after, YenNotation yen, string beforeName = "予算額")
        where TLine : AccountsLine
    {
        // The first budget has none before it.
        var isFirst = lines.All(line => before(line) is null);
        return new(
            id, title, isFirst ? $"科目ごとの{name}。" : $"科目ごとに、{beforeName}（白い棒）と{name}（塗った棒）を並べたグラフ。",
            [.. lines.Select(line => line.Item.Value)],
            [.. isFirst ? [] : new[] { new ChartSeries(beforeName, [.. lines.Select(before)]) }, new ChartSeries(name, [.. lines.Select(after)])],
            yen.PrintWithUnit);
    }

    private static BarChart Shares<TLine>(string title, Statement<TLine> statement, Func<TLine, long> amount)
        where TLine : AccountsLine
    {
        var total = statement.Expenditure.Sum(amount);
        return new BarChart(
            "shares-chart", title, "支出の合計に占める科目ごとの割合。",
            [.. statement.Expenditure.Select(line => line.Item.Value)],
            [new ChartSeries("割合", [.. statement.Expenditure.Select(line => Statement<TLine>.Share(amount(line), total))])],
            value => value.ToString("0.0", CultureInfo.InvariantCulture) + "％");
    }
}

using CouncilSite.Content;
using CouncilSite.Fields;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The open data of a year's accounts: one row per line, no totals, amounts in whole yen.</summary>
internal static class AccountsData
{
    private static IReadOnlyList<DataColumn> Columns(SiteSettings settings) =>
    [
        new("fiscal_year", "年度", DataType.Number, "始まる年の西暦"),
        new("statement", "種類", DataType.Text, AccountsWords.Statements.Join(word => $"{word.Code} {word.Label}")),
        new("side", "収支", DataType.Text, AccountsWords.Sides.Join(word => $"{word.Code} {word.Label}")),
        new("item", "科目", DataType.Text),
        new("budget", "予算額", DataType.Number, "円"),
        new("actual", "決算額", DataType.Number, "円。予算では空"),
        new("difference", "差異", DataType.Number, $"円。{Differences(settings)}。予算では空"),
        new("previous_budget", "前年度予算額", DataType.Number, "円。決算では空"),
        new("change", "増減", DataType.Number, "円。予算−前年度予算。決算では空"),
        new("note", "摘要", DataType.Text),
    ];

    public static DataTable Table(AccountsYear year, SiteSettings settings)
    {
        var fiscalYear = year.FiscalYear.Value;
        var name = JapaneseDate.FiscalYear(fiscalYear);
        return new DataTable(
            AccountsRoutes.Table(fiscalYear), $"{name} 予算・決算",
            $"{name}の収支を科目ごとに記したもの。合計の行はありません。{Papers(year)}",
            Columns(settings), [.. AccountsWords.Sides.SelectMany(side => BudgetRows(year, side)), .. AccountsWords.Sides.SelectMany(side => SettlementRows(year, side))])
        {
            Key = ["statement", "side", "item"],
            // A settlement is of the last day of its fiscal year; a budget is of no one day.
            Date = year.Settlement is null ? null : settings.FiscalCalendar.LastDay(fiscalYear),
        };
    }

    private static string Differences(SiteSettings settings) => settings.SettlementDifference switch
    {
        SettlementDifference.BudgetLessActual => "予算−決算",
        SettlementDifference.ActualLessBudget => "決算−予算",
        _ => "収入は決算−予算、支出は予算−決算（プラスは収支がよくなる向き）",
    };

    // A paper's title says where it was a proposal.
    private static string Papers(AccountsYear year) => string.Join('、', new[] { year.Budget?.Title, year.Settlement?.Title }.OfType<string>()) + "による。";

    private static IEnumerable<IReadOnlyList<DataValue>> BudgetRows(AccountsYear year, Word<AccountsSide> side) =>
        from line in year.Budget?.Lines(side.Value) ?? []
        select (IReadOnlyList<DataValue>)
        [
            year.FiscalYear.Value, AccountsWords.Statements.Of(AccountsStatement.Budget).Code, side.Code, line.Item.Value, line.Budget.Value, DataValue.Empty, DataValue.Empty,
            line.PreviousBudget?.Value, (decimal?)line.Change, line.Note?.Value,
        ];

    private static IEnumerable<IReadOnlyList<DataValue>> SettlementRows(AccountsYear year, Word<AccountsSide> side) =>
        from settlement in new[] { year.Settlement }.OfType<Settlement>()
        from line in settlement.Lines(side.Value)
        select (IReadOnlyList<DataValue>)
        [
            year.FiscalYear.Value, AccountsWords.Statements.Of(AccountsStatement.Settlement).Code, side.Code, line.Item.Value, line.Budget.Value, line.Actual.Value, (decimal?)settlement.Difference(side.Value, line),
            DataValue.Empty, DataValue.Empty, line.Note?.Value,
        ];
}

using CouncilSite.Fields;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The fields of a budget.</summary>
internal static class BudgetSchema
{
    private static readonly Schema<BudgetLine> Line = new("予算の一行", fields =>
    {
        var item = fields.Item();
        var kind = fields.Kind();
        var budget = fields.RequiredYen("budget", "予算額（円）");
        var previousBudget = fields.OptionalYen("previous_budget", "前年度予算額（円）");
        var change = fields.OptionalYen("change", "資料の増減（円。計算と比べます）");
        var note = fields.Note();
        return values => new BudgetLine(
            values.Get(item), values.FindValue(kind),
            values.Get(budget), values.Find(previousBudget), values.Find(change), values.Find(note));
    });

    private static readonly Schema<PrintedBudgetTotals> Totals = new("資料の合計", fields =>
    {
        var budget = fields.OptionalYen("budget", "資料の予算額の合計（円）");
        var previousBudget = fields.OptionalYen("previous_budget", "前年度予算額（円）");
        var change = fields.OptionalYen("change", "資料の増減（円。計算と比べます）");
        return values => new PrintedBudgetTotals(values.Find(budget), values.Find(previousBudget), values.Find(change));
    });

    private static readonly Schema<PrintedFigures> Printed = new("資料の合計", fields =>
    {
        var income = fields.Optional("income", Totals.AsType, "収入の合計");
        var expenditure = fields.Optional("expenditure", Totals.AsType, "支出の合計");
        return values => new PrintedFigures(values.Find(income), values.Find(expenditure));
    });

    public static Schema<Budget> Schema { get; } = new("予算", fields =>
    {
        var title = fields.Title();
        var source = fields.Source();
        var income = fields.Required("income", FieldTypes.List(Line.AsType), "収入の部");
        var expenditure = fields.Required("expenditure", FieldTypes.List(Line.AsType), "支出の部");
        var printed = fields.Optional("printed", Printed.AsType, "資料の合計（計算と比べます）");
        return values => new Budget(
            values.Get(title), values.Get(source), values.Get(income), values.Get(expenditure),
            values.Find(printed)?.Income, values.Find(printed)?.Expenditure, values.Span);
    });

    private sealed record PrintedFigures(PrintedBudgetTotals? Income, PrintedBudgetTotals? Expenditure);
}

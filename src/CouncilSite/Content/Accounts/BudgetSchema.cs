using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Accounts;

/// <summary>The fields of a budget.</summary>
internal static class BudgetSchema
{
    private static readonly OptionalField<Located<int>> PreviousBudget = StatementFields.Optional("previous_budget", "前年度予算額（円）");

    private static readonly OptionalField<Located<int>> Change = StatementFields.Optional("change", "刷られた増減（円）。計算と比べます");

    private static readonly Schema<BudgetLine> Line = new(
        "予算の一行",
        values => new BudgetLine(
            values.Get(StatementFields.Item), values.FindValue(StatementFields.Kind) ?? AccountsLineKind.Ordinary,
            values.Get(StatementFields.Budget), values.Find(PreviousBudget), values.Find(Change), values.Find(StatementFields.Note)),
        StatementFields.Item, StatementFields.Kind, StatementFields.Budget, PreviousBudget, Change, StatementFields.Note);

    private static readonly OptionalField<Located<int>> PrintedBudget = StatementFields.Optional("budget", "刷られた予算額の合計（円）");

    private static readonly Schema<PrintedBudgetTotals> Totals = new(
        "刷られた合計",
        values => new PrintedBudgetTotals(values.Find(PrintedBudget), values.Find(PreviousBudget), values.Find(Change)),
        PrintedBudget, PreviousBudget, Change);

    private static readonly OptionalField<PrintedBudgetTotals> PrintedIncome = Field.Optional("income", Totals.AsType, "収入の合計");

    private static readonly OptionalField<PrintedBudgetTotals> PrintedExpenditure = Field.Optional("expenditure", Totals.AsType, "支出の合計");

    private static readonly Schema<PrintedFigures> Printed = new(
        "刷られた数字",
        values => new PrintedFigures(values.Find(PrintedIncome), values.Find(PrintedExpenditure)),
        PrintedIncome, PrintedExpenditure);

    private static readonly RequiredField<IReadOnlyList<BudgetLine>> Income = Field.Required("income", FieldTypes.List(Line.AsType), "収入の部");

    private static readonly RequiredField<IReadOnlyList<BudgetLine>> Expenditure = Field.Required("expenditure", FieldTypes.List(Line.AsType), "支出の部");

    private static readonly OptionalField<PrintedFigures> PrintedField = Field.Optional("printed", Printed.AsType, "刷られた合計。計算と比べます");

    public static Schema<Budget> Schema { get; } = new(
        "予算",
        values => new Budget(
            values.Get(StatementFields.Title), values.Get(StatementFields.Source), values.Get(Income), values.Get(Expenditure),
            values.Find(PrintedField)?.Income, values.Find(PrintedField)?.Expenditure, values.Span),
        StatementFields.Title, StatementFields.Source, Income, Expenditure, PrintedField);

    private sealed record PrintedFigures(PrintedBudgetTotals? Income, PrintedBudgetTotals? Expenditure);
}

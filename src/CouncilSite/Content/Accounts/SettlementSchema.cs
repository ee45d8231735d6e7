using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Accounts;

/// <summary>The fields of a settlement.</summary>
internal static class SettlementSchema
{
    private static readonly RequiredField<Located<int>> Actual = StatementFields.Required("actual", "決算額（円）");

    private static readonly OptionalField<Located<int>> Difference = StatementFields.Optional("difference", "刷られた差異（円）。計算と比べます");

    private static readonly Schema<SettlementLine> Line = new(
        "決算の一行",
        values => new SettlementLine(
            values.Get(StatementFields.Item), values.FindValue(StatementFields.Kind) ?? AccountsLineKind.Ordinary,
            values.Get(StatementFields.Budget), values.Get(Actual), values.Find(Difference), values.Find(StatementFields.Note)),
        StatementFields.Item, StatementFields.Kind, StatementFields.Budget, Actual, Difference, StatementFields.Note);

    private static readonly OptionalField<Located<int>> PrintedBudget = StatementFields.Optional("budget", "刷られた予算額の合計（円）");

    private static readonly OptionalField<Located<int>> PrintedActual = StatementFields.Optional("actual", "刷られた決算額の合計（円）");

    private static readonly Schema<PrintedSettlementTotals> Totals = new(
        "刷られた合計",
        values => new PrintedSettlementTotals(values.Find(PrintedBudget), values.Find(PrintedActual), values.Find(Difference)),
        PrintedBudget, PrintedActual, Difference);

    private static readonly OptionalField<PrintedSettlementTotals> PrintedIncome = Field.Optional("income", Totals.AsType, "収入の合計");

    private static readonly OptionalField<PrintedSettlementTotals> PrintedExpenditure = Field.Optional("expenditure", Totals.AsType, "支出の合計");

    private static readonly OptionalField<Located<int>> CarriedOver = StatementFields.Optional("carried_over", "刷られた次期繰越金（円）");

    private static readonly Schema<PrintedFigures> Printed = new(
        "刷られた数字",
        values => new PrintedFigures(values.Find(PrintedIncome), values.Find(PrintedExpenditure), values.Find(CarriedOver)),
        PrintedIncome, PrintedExpenditure, CarriedOver);

    private static readonly RequiredField<IReadOnlyList<SettlementLine>> Income = Field.Required("income", FieldTypes.List(Line.AsType), "収入の部");

    private static readonly RequiredField<IReadOnlyList<SettlementLine>> Expenditure = Field.Required("expenditure", FieldTypes.List(Line.AsType), "支出の部");

    private static readonly OptionalField<PrintedFigures> PrintedField = Field.Optional("printed", Printed.AsType, "刷られた合計。計算と比べます");

    public static Schema<Settlement> Schema { get; } = new(
        "決算",
        values => new Settlement(
            values.Get(StatementFields.Title), values.Get(StatementFields.Source), values.Get(Income), values.Get(Expenditure),
            values.Find(PrintedField)?.Income, values.Find(PrintedField)?.Expenditure, values.Find(PrintedField)?.CarriedOver, values.Span),
        StatementFields.Title, StatementFields.Source, Income, Expenditure, PrintedField);

    private sealed record PrintedFigures(PrintedSettlementTotals? Income, PrintedSettlementTotals? Expenditure, Located<int>? CarriedOver);
}

using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The fields of a settlement.</summary>
internal static class SettlementSchema
{
    private static readonly Schema<SettlementLine> Line = new("決算の一行", fields =>
    {
        var item = fields.Item();
        var kind = fields.Kind();
        var budget = fields.RequiredYen("budget", "予算額（円）");
        var actual = fields.RequiredYen("actual", "決算額（円）");
        var difference = fields.OptionalYen("difference", "資料の差異（円。計算と比べます）");
        var note = fields.Note();
        return values => new SettlementLine(
            values.Get(item), values.FindValue(kind),
            values.Get(budget), values.Get(actual), values.Find(difference), values.Find(note));
    });

    private static readonly Schema<PrintedSettlementTotals> Totals = new("資料の合計", fields =>
    {
        var budget = fields.OptionalYen("budget", "資料の予算額の合計（円）");
        var actual = fields.OptionalYen("actual", "資料の決算額の合計（円）");
        var difference = fields.OptionalYen("difference", "資料の差異（円。計算と比べます）");
        return values => new PrintedSettlementTotals(values.Find(budget), values.Find(actual), values.Find(difference));
    });

    private static readonly Schema<PrintedFigures> Printed = new("資料の合計", fields =>
    {
        var income = fields.Optional("income", Totals.AsType, "収入の合計");
        var expenditure = fields.Optional("expenditure", Totals.AsType, "支出の合計");
        var carriedOver = fields.OptionalYen("carried_over", "資料の次期繰越金（円）");
        return values => new PrintedFigures(values.Find(income), values.Find(expenditure), values.Find(carriedOver));
    });

    public static Schema<Settlement> Schema { get; } = new("決算", fields =>
    {
        var title = fields.Title();
        var source = fields.Source();
        var income = fields.Required("income", FieldTypes.List(Line.AsType), "収入の部");
        var expenditure = fields.Required("expenditure", FieldTypes.List(Line.AsType), "支出の部");
        var printed = fields.Optional("printed", Printed.AsType, "資料の合計（計算と比べます）");
        return values => new Settlement(
            values.Get(title), values.Get(source), values.Get(income), values.Get(expenditure),
            values.Find(printed)?.Income, values.Find(printed)?.Expenditure, values.Find(printed)?.CarriedOver, values.Span);
    });

    private sealed record PrintedFigures(PrintedSettlementTotals? Income, PrintedSettlementTotals? Expenditure, Located<int>? CarriedOver);
}

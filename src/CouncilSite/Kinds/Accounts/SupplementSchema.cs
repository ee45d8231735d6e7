using CouncilSite.Fields;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The fields of a supplementary budget.</summary>
internal static class SupplementSchema
{
    private static readonly Schema<SupplementLine> Line = new("補正予算の一行", fields =>
    {
        var item = fields.Item();
        var change = fields.RequiredYen("change", "補正額（円）。減らすときは △ を付けます");
        var note = fields.Note();
        return values => new SupplementLine(values.Get(item), values.Get(change), values.Find(note));
    });

    public static Schema<Supplement> Schema { get; } = new("補正予算", fields =>
    {
        var title = fields.Title();
        var source = fields.Source();
        var decided = fields.Optional("decided", FieldTypes.Date, "議決した日");
        var income = fields.Optional("income", FieldTypes.List(Line.AsType), "収入の部");
        var expenditure = fields.Optional("expenditure", FieldTypes.List(Line.AsType), "支出の部");
        return values => new Supplement(
            values.Get(title), values.Get(source), values.FindValue(decided), values.FindList(income), values.FindList(expenditure), values.Span);
    });
}

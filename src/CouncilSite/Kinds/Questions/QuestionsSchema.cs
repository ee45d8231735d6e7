using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Questions;

/// <summary>The fields of <c>content/questions/….yml</c>.</summary>
public static class QuestionsSchema
{
    private static readonly Schema<Reading> ReadingSchema = new("資料の記載の一つ", fields =>
    {
        var reading = fields.Required("reading", FieldTypes.Text, "資料に何とあるか");
        var where = fields.Required("where", FieldTypes.Text, "資料のどこにあるか");
        return values => new Reading(values.Get(reading), values.Get(where));
    });

    /// <summary>The schema of a file.</summary>
    public static Schema<QuestionFields> File { get; } = new("未確定の点", fields =>
    {
        var order = fields.Required("order", FieldTypes.Located(FieldTypes.Count), "一覧での番号");
        var title = fields.Required("title", FieldTypes.Text, "問い");
        var summary = fields.Required("summary", FieldTypes.Text, "何が決まらないか（1文）");
        var readings = fields.Required("readings", FieldTypes.Located(FieldTypes.List(ReadingSchema.AsType)), "資料の記載（二つ以上）");
        var shown = fields.Required("shown", FieldTypes.Text, "このサイトでの扱い");
        var about = fields.Required("about", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "関わるページの住所");
        return values => new QuestionFields(
            values.Get(order), values.Get(title), values.Get(summary), values.Get(readings), values.Get(shown), values.Get(about));
    });
}

/// <summary>What a file says of a question.</summary>
public sealed record QuestionFields(
    Located<int> Order, string Title, string Summary, Located<IReadOnlyList<Reading>> Readings, string Shown, IReadOnlyList<Located<string>> About);

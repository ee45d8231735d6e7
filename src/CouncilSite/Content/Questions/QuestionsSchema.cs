using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Questions;

/// <summary>The fields of <c>content/questions/….yml</c>.</summary>
public static class QuestionsSchema
{
    private static readonly RequiredField<string> ReadingText = Field.Required("reading", FieldTypes.Text, "議案書に何とあるか");
    private static readonly RequiredField<string> Where = Field.Required("where", FieldTypes.Text, "議案書のどこにあるか");

    private static readonly Schema<Reading> ReadingSchema = new(
        "議案書の読み方の一つ", values => new Reading(values.Get(ReadingText), values.Get(Where)), ReadingText, Where);

    private static readonly RequiredField<Located<int>> Order = Field.Required("order", FieldTypes.Located(FieldTypes.Count), "一覧での番号");
    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "問い");
    private static readonly RequiredField<string> Summary = Field.Required("summary", FieldTypes.Text, "何が決まらないか（1文）");
    private static readonly RequiredField<Located<IReadOnlyList<Reading>>> Readings = Field.Required("readings", FieldTypes.Located(FieldTypes.List(ReadingSchema.AsType)), "議案書の記載（二つ以上）");
    private static readonly RequiredField<string> Shown = Field.Required("shown", FieldTypes.Text, "このサイトでの扱い");
    private static readonly RequiredField<IReadOnlyList<Located<string>>> About = Field.Required("about", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "関わるページの住所");

    /// <summary>The schema of a file.</summary>
    public static Schema<QuestionFields> File { get; } = new(
        "未確定の点",
        values => new QuestionFields(
            values.Get(Order), values.Get(Title), values.Get(Summary), values.Get(Readings), values.Get(Shown), values.Get(About)),
        Order, Title, Summary, Readings, Shown, About);
}

/// <summary>What a file says of a question.</summary>
public sealed record QuestionFields(
    Located<int> Order, string Title, string Summary, Located<IReadOnlyList<Reading>> Readings, string Shown, IReadOnlyList<Located<string>> About);

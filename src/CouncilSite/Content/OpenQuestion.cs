using CouncilSite.Yaml;

namespace CouncilSite.Content;

/// <summary>What the papers leave open or contradict, shown on the page instead of being smoothed over.</summary>
/// <param name="About">What the question is about, in a few words.</param>
/// <param name="Text">What is not known, or the readings and where each stands.</param>
public sealed record OpenQuestion(string About, string Text)
{
    private static readonly RequiredField<string> AboutField = Yaml.Field.Required("about", FieldTypes.Text, "何についてか");
    private static readonly RequiredField<string> TextField = Yaml.Field.Required("text", FieldTypes.Text, "何が分からないか、どこに何と書いてあるか");

    /// <summary>The field <c>open_questions</c>, the same in every kind.</summary>
    public static OptionalField<IReadOnlyList<OpenQuestion>> Field { get; } = Yaml.Field.Optional(
        "open_questions",
        FieldTypes.List(new Schema<OpenQuestion>(
            "資料から分からないこと", values => new OpenQuestion(values.Get(AboutField), values.Get(TextField)), AboutField, TextField).AsType),
        "資料から分からないこと、食い違うこと");
}

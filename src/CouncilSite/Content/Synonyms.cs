using CouncilSite.Fields;

namespace CouncilSite.Content;

/// <summary>What readers may say, and the words by which the site has it.</summary>
/// <param name="Say">What readers type: 会員になる.</param>
/// <param name="Find">What the search looks for besides: 入会.</param>
public sealed record Synonym(IReadOnlyList<string> Say, string Find);

/// <summary>content/synonyms.yml: other words for what the site speaks of, for its search.</summary>
/// <param name="Words">The words.</param>
public sealed record Synonyms(IReadOnlyList<Synonym> Words)
{
    /// <summary>The file's name.</summary>
    internal const string FileName = "synonyms.yml";

    private static readonly Schema<Synonym> SynonymSchema = new("言い換え", fields =>
    {
        var say = fields.Required("say", FieldTypes.List(FieldTypes.Text), "検索する人が打つ言葉");
        var find = fields.Required("find", FieldTypes.Text, "このサイトでの言葉（空白で区切ると、いくつでも）");
        return values => new Synonym(values.Get(say), values.Get(find));
    });

    /// <summary>The fields of the file.</summary>
    public static Schema<Synonyms> Schema { get; } = new("検索の言い換え", fields =>
    {
        var words = fields.Required("synonyms", FieldTypes.List(SynonymSchema.AsType), "言い換えの一覧");
        return values => new Synonyms(values.Get(words));
    });
}

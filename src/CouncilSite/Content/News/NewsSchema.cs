using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.News;

/// <summary>The fields of a news file.</summary>
public static class NewsSchema
{
    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "見出し");
    private static readonly RequiredField<PartialDate> Date = Field.Required("date", FieldTypes.PartialDate, "掲載日");
    private static readonly OptionalField<Located<DateOnly>> Expires = Field.Optional("expires", FieldTypes.Located(FieldTypes.Date), "掲載を終える日");
    private static readonly OptionalField<bool> Draft = Field.Optional("draft", FieldTypes.Flag, "下書き");
    private static readonly OptionalField<string> SourceNote = Field.Optional("source", FieldTypes.Text, "出典");

    private static readonly (string Word, NewsCategory Value)[] CategoryWords =
    [
        ("council", NewsCategory.Council), ("meeting", NewsCategory.Meeting), ("event", NewsCategory.Event),
        ("newsletter", NewsCategory.Newsletter), ("member", NewsCategory.Member), ("funding", NewsCategory.Funding),
        ("ministry", NewsCategory.Ministry), ("partner", NewsCategory.Partner),
    ];

    private static readonly RequiredField<NewsCategory> Category =
        Field.Required("category", FieldTypes.Choice(CategoryWords), "分類");

    /// <summary>The words for categories, as editors write them.</summary>
    public static IEnumerable<string> Categories => CategoryWords.Select(category => category.Word);

    /// <summary>The front matter.</summary>
    public static Schema<NewsFrontMatter> FrontMatter { get; } = new(
        "お知らせ",
        values => new NewsFrontMatter(
            values.Get(Title), values.Get(Date), values.Get(Category), values.Find(Expires), values.FindValue(Draft) ?? false,
            values.Find(SourceNote)),
        Title, Date, Category, Expires, Draft, SourceNote);
}

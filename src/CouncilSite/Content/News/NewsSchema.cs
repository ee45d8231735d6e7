using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.News;

/// <summary>The fields of a news file.</summary>
public static class NewsSchema
{
    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "見出し");
    private static readonly RequiredField<DateOnly> Date = Field.Required("date", FieldTypes.Date, "掲載日");
    private static readonly OptionalField<Located<DateOnly>> Expires = Field.Optional("expires", FieldTypes.Located(FieldTypes.Date), "掲載を終える日");
    private static readonly OptionalField<bool> Draft = Field.Optional("draft", FieldTypes.Flag, "下書き");

    private static readonly RequiredField<NewsCategory> Category = Field.Required(
        "category",
        FieldTypes.Choice(("council", NewsCategory.Council), ("funding", NewsCategory.Funding), ("ministry", NewsCategory.Ministry), ("partner", NewsCategory.Partner)),
        "分類");

    /// <summary>The front matter.</summary>
    public static Schema<NewsFrontMatter> FrontMatter { get; } = new(
        "お知らせ",
        values => new NewsFrontMatter(
            values.Get(Title), values.Get(Date), values.Get(Category), values.Find(Expires), values.FindValue(Draft) ?? false),
        Title, Date, Category, Expires, Draft);
}

using CouncilSite.Fields;

namespace CouncilSite.Kinds.News;

/// <summary>The fields of a news file.</summary>
public static class NewsSchema
{
    /// <summary>The front matter.</summary>
    public static Schema<NewsFrontMatter> FrontMatter { get; } = new("お知らせ", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "題");
        var date = fields.Required("date", FieldTypes.PartialDate, "掲載日");
        var category = fields.Required("category", NewsWords.Categories.Type, "分類");
        var expires = fields.Optional("expires", FieldTypes.Located(FieldTypes.Date), "掲載を終える日");
        var draft = fields.Optional("draft", FieldTypes.Flag, "下書き（公開しません）");
        var source = fields.Optional("source", FieldTypes.Text, "出典");
        return values => new NewsFrontMatter(
            values.Get(title), values.Get(date), values.Get(category), values.Find(expires), values.FindValue(draft) ?? false,
            values.Find(source));
    });
}

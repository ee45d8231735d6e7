using CouncilSite.Fields;

namespace CouncilSite.Content;

/// <summary>The fields of a page that is text alone.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">One sentence for lists and search engines; empty for none.</param>
public sealed record StaticPageFields(string Title, string Summary);

/// <summary>The fields of a page that is text alone.</summary>
public static class StaticPageSchema
{
    /// <summary>The front matter.</summary>
    public static Schema<StaticPageFields> FrontMatter { get; } = new("文章のページ", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "題");
        var summary = fields.Optional("summary", FieldTypes.Text, "一文の説明（検索の結果などに出ます）");
        return values => new StaticPageFields(values.Get(title), values.Find(summary) ?? "");
    });
}

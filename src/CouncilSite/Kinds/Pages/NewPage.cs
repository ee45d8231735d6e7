using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Pages;

/// <summary>Begins a page that is text alone: the folder's first page where it has none.</summary>
internal static class NewPage
{
    public static NewContent Create<TFolder>(Council council, NewFileWishes wishes)
        where TFolder : IStaticFolder
    {
        var hasIndex = council.Get<StaticPages<TFolder>>().All.Any(page => page.Route == StaticPageRoutes.Index<TFolder>());
        var name = wishes.Name ?? (hasIndex ? string.Create(CultureInfo.InvariantCulture, $"page-{council.Today:yyyy-MM-dd}") : StaticPageRoutes.IndexName);
        return NewContent.Of($"{TFolder.Folder}/{name}.md",
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("題"))}
            summary: {NewContent.ToWrite("一文の説明")}
            ---

            {NewContent.ToWrite("本文")}

            """);
    }
}

using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.News;

/// <summary>Begins an item of news, as a draft.</summary>
internal static class NewNews
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var date = wishes.Date ?? council.Today;
        var name = wishes.Name ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return NewContent.Of($"{NewsRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("見出し"))}
            date: {date:yyyy-MM-dd}
            category: council    # {NewsWords.Categories.Join(word => $"{word.Label}は {word.Written}")}
            expires:             # 掲載を終える日。ずっと載せるなら空のまま
            draft: true          # 公開するときに、この行を消す
            ---

            {NewContent.ToWrite("本文")}

            """));
    }
}

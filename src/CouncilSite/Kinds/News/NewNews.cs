using System.Globalization;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.News;

/// <summary>Begins an item of news, as a draft.</summary>
internal static class NewNews
{
    public static NewFile Create(DateOnly today, NewFileWishes wishes)
    {
        var date = wishes.Date ?? today;
        var name = wishes.Name ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new NewFile($"{NewsRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title)}
            date: {date:yyyy-MM-dd}
            category: council    # {NewsWords.Categories.Join(word => word.Written, " / ")}
            expires:             # 掲載を終える日。ずっと載せるなら空のまま
            draft: true          # 公開するときに、この行を消す
            ---

            本文をここに書きます。

            """).ReplaceLineEndings("\n"));
    }
}

using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Surveys;

/// <summary>Begins a survey's file.</summary>
internal static class NewSurveys
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var date = wishes.Date ?? council.Today;
        var name = wishes.Name ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return NewContent.Of($"{SurveysRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("題"))}
            date: {date:yyyy-MM-dd}
            category: members    # {SurveysWords.Categories.Join(word => word.Written, " / ")}
            asked: 0
            answered: 0
            ---

            分かったことをここに書きます。

            """));
    }
}

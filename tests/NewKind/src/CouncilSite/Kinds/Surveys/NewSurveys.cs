using System.Globalization;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Surveys;

/// <summary>Begins a survey's file.</summary>
internal static class NewSurveys
{
    public static NewFile Create(DateOnly today, NewFileWishes wishes)
    {
        var date = wishes.Date ?? today;
        var name = wishes.Name ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new NewFile($"{SurveysRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title)}
            date: {date:yyyy-MM-dd}
            category: members    # {SurveysWords.Categories.Join(word => word.Written, " / ")}
            asked:
            answered:
            ---

            分かったことをここに書きます。

            """).ReplaceLineEndings("\n"));
    }
}

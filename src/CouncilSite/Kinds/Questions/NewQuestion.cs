using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Questions;

/// <summary>Begins a question, with the number after the last one's.</summary>
internal static class NewQuestion
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var questions = council.Questions.Questions;
        var order = questions.Count > 0 ? questions[^1].Order.Value + 1 : 1;
        return NewContent.Of($"{QuestionsRoutes.Folder}/{wishes.Name ?? $"question-{order}"}.yml", string.Create(CultureInfo.InvariantCulture,
            $"""
            order: {order}
            {YamlText.Field("title", wishes.Title ?? NewContent.ToWrite("問い"))}
            summary: {NewContent.ToWrite("何が決まらないか")}
            readings:
              - reading: {NewContent.ToWrite("資料に何とあるか")}
                where: {NewContent.ToWrite("資料のどこにあるか")}
              - reading: {NewContent.ToWrite("別のところに何とあるか")}
                where: {NewContent.ToWrite("資料のどこにあるか")}
            shown: {NewContent.ToWrite("このサイトでの扱い")}
            about: []    # 関わるページの住所（/members/ など）を並べます

            """));
    }
}

using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Meetings;

/// <summary>Begins a meeting: the year's ordinary general meeting, or a secretaries' meeting where that is there already.</summary>
internal static class NewMeeting
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var date = wishes.Date ?? council.Today;
        var year = council.Settings.FiscalCalendar.YearOf(date);
        var held = council.Meetings.InFiscalYear(year);
        var body = held.Any(meeting => meeting.Fields.Body == MeetingBody.Ordinary) ? MeetingBody.Secretaries : MeetingBody.Ordinary;
        var number = held.Count(meeting => meeting.Fields.Body == body) + 1;
        var title = $"{JapaneseDate.FiscalYear(year)}{(body == MeetingBody.Ordinary ? "" : $"第{number}回")}{MeetingWords.Bodies.Of(body).Label}";
        var name = wishes.Name ?? (body == MeetingBody.Ordinary ? $"{year}-general" : $"{year}-secretaries-{number}");
        return NewContent.Of($"{MeetingRoutes.Folder}/{name}.md", string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            {YamlText.Field("title", wishes.Title ?? title)}
            kind: {MeetingWords.Bodies.Of(body).Written}    # {MeetingWords.Bodies.Join(word => $"{word.Label}は {word.Written}")}
            fiscal_year: {year}
            date: {date:yyyy-MM-dd}    # 日が決まっていなければ {date:yyyy-MM} のように月まで
            held: by-letter    # {MeetingWords.Forms.Join(word => $"{word.ShortLabel}は {word.Written}")}
            place:
            motions:
              - number: 1
                title: {NewContent.ToWrite("議案の名前")}
                pages: []    # 内容が載っているページの住所（/accounts/{year}/ など）
            reports: []
            ---

            """));
    }
}

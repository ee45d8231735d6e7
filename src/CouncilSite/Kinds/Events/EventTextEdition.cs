using CouncilSite.Editions.TextEditions;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Events;

/// <summary>An event as text that is ready to be mailed.</summary>
internal static class EventTextEdition
{
    /// <summary>The event as a text file.</summary>
    public static byte[] Write(CouncilEvent found, SiteView site)
    {
        var mail = new MailText(site.Address.Absolute);
        var fields = found.Fields;
        mail.WriteParagraph($"【{fields.Title}】");
        mail.WriteGap();
        if (fields.Status is EventStatus.Cancelled)
            mail.WriteParagraph($"{EventWords.Statuses.Of(fields.Status).Label}：{fields.Reason ?? "理由は書かれていません。"}");
        WriteFact(mail, "日時", found.TimeInWords);
        WriteFact(mail, "会場", fields.Place);
        WriteFact(mail, fields.Place is null ? "会場" : "オンライン", fields.Online);
        WriteFact(mail, "対象", fields.Audience);
        WriteFact(mail, "回数", fields.Times);
        WriteFact(mail, "共催", fields.CoHost);
        WriteFact(mail, "参加者", fields.Attendance?.ToString());
        WriteFact(mail, "備考", fields.Note);
        mail.WriteGap();
        mail.Write(found.Body);
        if (fields.Programme.Count > 0)
        {
            mail.WriteGap();
            mail.WriteParagraph("【内容】");
            mail.WriteGap();
            foreach (var item in fields.Programme)
                mail.WriteParagraph(Line(item), "・", "  ");
        }

        mail.WriteAddresses();
        mail.WriteGap();
        mail.WriteParagraph($"このイベントのページ：{site.Address.Absolute(found.Route.Path)}");
        return mail.ToFile();
    }

    /// <summary>An item of the programme in one line: 基調講演「題」団体 職名 氏名 氏.</summary>
    public static string Line(ProgrammeItem item) => $"{item.Session}「{item.Title}」{item.Presenter}";

    private static void WriteFact(MailText mail, string label, string? text)
    {
        if (text is not null)
            mail.WriteParagraph($"{label}：{text}");
    }
}

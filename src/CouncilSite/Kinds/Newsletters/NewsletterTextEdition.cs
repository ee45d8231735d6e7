using CouncilSite.Editions.TextEditions;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>An issue as text that is ready to be mailed.</summary>
internal static class NewsletterTextEdition
{
    /// <summary>The issue as a text file.</summary>
    public static byte[] Write(NewsletterAbout about, NewsletterIssue issue, SiteView site)
    {
        var mail = new MailText(site.Address.Absolute);
        mail.WriteParagraph(about.Title);
        mail.WriteParagraph($"第{issue.Number.Value}号 {JapaneseDate.Both(issue.Date.Value)}");
        mail.WriteParagraph(issue.Title);
        mail.WriteGap();
        if (issue.IsSample)
        {
            mail.WriteParagraph(NewsletterIssue.SampleNotice);
            mail.WriteGap();
        }

        mail.Write(issue.Body);
        mail.WriteAddresses();
        mail.WriteParagraph($"発行：{about.Publisher}");
        mail.WriteParagraph($"この号のページ：{site.Address.Absolute(issue.Route.Path)}");
        return mail.ToFile();
    }
}

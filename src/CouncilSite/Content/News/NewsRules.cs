using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.News;

/// <summary>What must hold of news.</summary>
internal static class NewsRules
{
    public static void Check(NewsArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var article in archive.Articles)
        {
            if (article.FrontMatter.Expires is { } expires && expires.Value < article.FrontMatter.Date)
                diagnostics.Add(NewsDiagnostics.ExpiresBeforeDate, expires.Span, JapaneseDate.Era(expires.Value), JapaneseDate.Era(article.FrontMatter.Date));
        }
    }
}

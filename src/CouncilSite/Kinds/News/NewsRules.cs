using System.Globalization;
using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.News;

/// <summary>What must hold of news.</summary>
internal static class NewsRules
{
    public static void Check(NewsArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var article in archive.Articles)
        {
            if (article.FrontMatter.Expires is { } expires && expires.Value < article.FrontMatter.Date.Earliest)
                diagnostics.Add(NewsDiagnostics.ExpiresBeforeDate, expires.Span, expires.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.FrontMatter.Date.ToString());
            if (article.Body.IsEmpty)
                diagnostics.Add(NewsDiagnostics.NoText, article.Source.Beginning, article.FrontMatter.Title);
        }
    }
}

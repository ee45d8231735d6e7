using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

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

        foreach (var same in archive.Articles.GroupBy(article => (JapaneseWidth.ToNarrow(article.FrontMatter.Title), article.FrontMatter.Date)))
        {
            var first = same.MinBy(article => article.Slug, StringComparer.Ordinal)!;
            foreach (var twice in same.Where(article => article != first))
                diagnostics.Add(NewsDiagnostics.Twice, twice.Source.Beginning, twice.FrontMatter.Title, first.Source.DisplayPath);
        }
    }
}

using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>What must hold among the issues of each newsletter.</summary>
internal static class NewslettersRules
{
    public static void Check(NewsletterRegister newsletters, DiagnosticBag diagnostics)
    {
        foreach (var newsletter in newsletters.All)
            Check(newsletter, diagnostics);
    }

    private static void Check(Newsletter newsletter, DiagnosticBag diagnostics)
    {
        foreach (var (before, issue) in newsletter.Issues.Zip(newsletter.Issues.Skip(1)))
            CheckNumber(before, issue, diagnostics);
        if (newsletter.About is not { } about)
        {
            if (newsletter.Issues is [var first, ..])
                diagnostics.Add(NewslettersDiagnostics.MissingAbout, first.Source.Beginning, newsletter.Folder);
            return;
        }

        foreach (var suspension in about.Cadence.Suspensions.Where(suspension => suspension.To < suspension.From))
            diagnostics.Add(NewslettersDiagnostics.EndsBeforeStart, suspension.Place!.Value, JapaneseDate.Era(suspension.To), JapaneseDate.Era(suspension.From), $"{suspension.To:O}", $"{suspension.From:O}");
        foreach (var part in about.Parts.GroupBy(part => part.Number).SelectMany(same => same.Skip(1)))
            diagnostics.Add(NewslettersDiagnostics.DuplicatePart, part.Place!.Value, $"{part.Number}");
        CheckDates(newsletter.Issues, about.Cadence, diagnostics);
        foreach (var issue in newsletter.Issues)
            CheckParts(issue, about.Parts, diagnostics);
    }

    private static void CheckNumber(NewsletterIssue before, NewsletterIssue issue, DiagnosticBag diagnostics)
    {
        if (issue.Number.Value - before.Number.Value > 1)
            diagnostics.Add(NewslettersDiagnostics.MissingNumber, issue.Number.Span, Number(issue), $"{issue.Number.Value - 1}", Number(before));
    }

    private static void CheckDates(IReadOnlyList<NewsletterIssue> issues, Cadence cadence, DiagnosticBag diagnostics)
    {
        NewsletterIssue? before = null;
        var dueBefore = DateOnly.MinValue;
        foreach (var issue in issues)
        {
            var date = issue.Date.Value;
            // Only the issue right after another has a date that follows; others must bear some day of issue.
            var follows = before is not null && issue.Number.Value == before.Number.Value + 1;
            var expected = cadence.Next(follows ? before!.Date.Value : date.AddDays(-1));
            // An issue is not wrong because the one before it is.
            if (date != expected && !(follows && date == cadence.Next(dueBefore)))
                diagnostics.Add(NewslettersDiagnostics.WrongDate, issue.Date.Span, Number(issue), $"{date:O}", $"{expected:O}");
            (before, dueBefore) = (issue, expected);
        }
    }

    private static void CheckParts(NewsletterIssue issue, IReadOnlyList<NewsletterPart> parts, DiagnosticBag diagnostics)
    {
        foreach (var part in parts.Where(part => issue.ArticlesOf(part) is null or []))
            diagnostics.Add(NewslettersDiagnostics.MissingPart, PlaceOf(part, issue), Number(issue), part.Heading);
    }

    // Its heading may be there and be none for Markdown.
    private static SourceSpan PlaceOf(NewsletterPart part, NewsletterIssue issue)
    {
        var text = issue.Source.Text;
        var place = text.IndexOf(part.Title, issue.Number.Span.End, StringComparison.Ordinal);
        return place < 0 ? issue.Number.Span : issue.Source.Span(place, place + part.Title.Length);
    }

    private static string Number(NewsletterIssue issue) => $"{issue.Number.Value}";
}

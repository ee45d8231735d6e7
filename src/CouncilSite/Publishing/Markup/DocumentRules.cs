using AngleSharp.Dom;

namespace CouncilSite.Publishing.Markup;

/// <summary>What must hold of a page's document.</summary>
internal static class DocumentRules
{
    private const string Fields = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";

    public static void Check(IDocument document, ReportedMarkup reported, PageReport report)
    {
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
            report.Add(MarkupDiagnostics.MissingLanguage);
        if (string.IsNullOrWhiteSpace(document.Title))
            report.Add(MarkupDiagnostics.MissingTitle);
        // A redirect is no page that anybody reads, and whose headings are wrong in the content is told there.
        if (document.QuerySelector("meta[http-equiv=refresh]") is null && !reported.HasHeadingOf(document, report.Source))
            CheckHeadings(document, report);
        CheckNames(document, report);
        // A link that lacks its words in the content is told there.
        if (!reported.HasEmptyLink(report.Source))
            CheckControls(document, report);
        CheckReferences(document, report);
        PolicyRules.Check(document, report);
    }

    private static void CheckHeadings(IDocument document, PageReport report)
    {
        var first = document.QuerySelectorAll("h1").Length;
        if (first != 1)
            report.Add(MarkupDiagnostics.FirstLevelHeadings, $"{first}");
        var before = 1;
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > before + 1)
                report.Add(MarkupDiagnostics.SkippedHeading, heading.TextContent.Trim(), $"{before}", $"{level}");
            before = level;
        }
    }

    private static void CheckNames(IDocument document, PageReport report)
    {
        foreach (var image in document.QuerySelectorAll("img:not([alt]), area[href]:not([alt]), input[type=image]:not([alt])"))
            report.Add(MarkupDiagnostics.MissingAlternative, image.GetAttribute("src") ?? image.LocalName);
        foreach (var field in document.QuerySelectorAll(Fields).Where(field => !HasName(field) && !HasLabel(field, document)))
            report.Add(MarkupDiagnostics.MissingLabel, field.GetAttribute("name") ?? field.Id ?? field.LocalName);
    }

    private static void CheckControls(IDocument document, PageReport report)
    {
        foreach (var control in document.QuerySelectorAll("a[href], button").Where(control => !HasName(control) && !HasWords(control)))
            report.Add(MarkupDiagnostics.MissingName, control.GetAttribute("href") ?? control.LocalName);
    }

    private static void CheckReferences(IDocument document, PageReport report)
    {
        string[] attributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers", "list"];
        foreach (var attribute in attributes)
        {
            foreach (var element in document.QuerySelectorAll($"[{attribute}]"))
            {
                foreach (var id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (document.GetElementById(id) is null)
                        report.Add(MarkupDiagnostics.MissingReference, attribute, id);
                }
            }
        }
    }

    private static bool HasName(IElement element) =>
        !string.IsNullOrWhiteSpace(element.GetAttribute("aria-label") ?? element.GetAttribute("title")) || element.HasAttribute("aria-labelledby");

    private static bool HasLabel(IElement field, IDocument document) =>
        field.Closest("label") is not null || (field.Id is { Length: > 0 } id && document.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == id));

    private static bool HasWords(IElement element) =>
        !string.IsNullOrWhiteSpace(element.TextContent)
        || element.QuerySelectorAll("img, svg").Any(image => image.LocalName == "svg" ? HasName(image) : !string.IsNullOrWhiteSpace(image.GetAttribute("alt")));
}

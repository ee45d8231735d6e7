using AngleSharp.Dom;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Markup;

/// <summary>
/// No page runs what stands in it, and each says so before it loads anything; the page with the forms has a policy of
/// its own, to the letter.
/// </summary>
internal static class PolicyRules
{
    private const string DataBlocks = "[type='application/ld+json'], [type='application/json']";

    public static void Check(IDocument document, PageReport report)
    {
        foreach (var element in document.All)
        {
            if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && !element.Matches(DataBlocks)))
                report.Add(MarkupDiagnostics.InlineCode, $"<{element.LocalName}>");
            foreach (var attribute in element.Attributes.Where(IsCode))
                report.Add(MarkupDiagnostics.InlineCode, $"<{element.LocalName} {attribute.Name}>");
        }

        // A policy holds for what comes after it.
        var first = document.QuerySelector("meta[http-equiv='Content-Security-Policy' i], link, script, style, base, body *");
        var policy = first?.LocalName == "meta" ? first.GetAttribute("content") ?? "" : "";
        if (!(report.Route == SiteRoutes.Admin ? policy == ContentSecurityPolicy.Admin : ContentSecurityPolicy.IsStrict(policy)))
            report.Add(MarkupDiagnostics.MissingPolicy);
    }

    private static bool IsCode(IAttr attribute) =>
        attribute.Name is "style" or "srcdoc"
        || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}

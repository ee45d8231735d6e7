using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>Publishes the files that content names, and nothing else that lies beside it.</summary>
internal static class AttachmentPlan
{
    /// <summary>Adds the attachments that the pages planned so far, the menu, the settings or the published addresses name.</summary>
    public static void Plan(Council council, SitePlanBuilder plan)
    {
        if (council.Attachments.Count == 0)
            return;
        var named = FindNamed(council, plan.Pages);
        foreach (var attachment in council.Attachments.Where(attachment => named.Contains(attachment.Route.Path)))
            plan.Add(new GeneratedFile(attachment.Route, _ => attachment.ReadBytes()), attachment.Source);
    }

    private static HashSet<string> FindNamed(Council council, IReadOnlyList<Page> pages)
    {
        var address = new SiteAddress(council.Settings.BaseUrl);
        var resolver = new LinkResolver(address);
        var attachments = council.Attachments.Select(attachment => attachment.Route.Path).ToHashSet();
        var elsewhere = council.Settings.Navigation.Select(item => item.Address)
            .Concat(council.Settings.LogoRoute is { } logo ? [logo.Path] : [])
            .Concat(council.PublishedAddresses.Select(published => published.Value));
        return
        [
            .. AllCores.Select(pages, page => Among(LinksOf(page), page.Route)).SelectMany(named => named),
            .. Among(elsewhere, Route.Home),
        ];

        IReadOnlyList<string> Among(IEnumerable<string> links, Route page) =>
            [.. links.Where(MayNameFile).Select(link => resolver.Resolve(address.Href(KanaComposition.Compose(link)), page)?.Path).OfType<string>().Where(attachments.Contains)];
    }

    // Most lead to pages or to places on their own.
    private static bool MayNameFile(string link) => link.AsSpan().IndexOfAny('?', '#') is var end && (end < 0 ? link : link.AsSpan(0, end)) is not ([] or [.., '/']);

    private static IEnumerable<string> LinksOf(Page page) =>
        page.Texts.SelectMany(text => text.Links).Select(link => link.Address).Concat(page.Addresses.Select(field => field.Value));
}

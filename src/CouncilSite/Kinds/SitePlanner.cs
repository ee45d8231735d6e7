using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Editions.OpenData;
using CouncilSite.Site;

namespace CouncilSite.Kinds;

/// <summary>Decides everything that will be published: the kinds' pages, the site's own, attachments and assets.</summary>
public static class SitePlanner
{
    /// <summary>Plans the site of a council.</summary>
    public static SitePlan Plan(IReadOnlyList<ContentKind> kinds, Council council, ITheme theme, DiagnosticBag diagnostics)
    {
        var plan = new SitePlanBuilder(diagnostics, council.SettingsFile.Beginning);
        foreach (var kind in kinds.Where(kind => council.Keeps(kind.Folder)))
            diagnostics.Run(council.PlaceOf(kind.Folder), () => kind.PlanModel(council.Get(kind.ModelType), council, plan));
        foreach (var introduction in council.Introductions.Where(introduction => !plan.Introduce(introduction)))
            diagnostics.Add(ContentDiagnostics.Unnamed, introduction.Source.Beginning, Path.GetFileName(introduction.Source.Path));
        AttachmentPlan.Plan(council, plan);
        var colours = council.Settings.Colours is { } chosen ? ColourSheet.Write(chosen, theme, diagnostics) : null;
        foreach (var asset in theme.Assets.Concat(colours is null ? [] : [colours]))
            plan.Add(new GeneratedFile(asset.Route, _ => asset.Content));
        foreach (var icon in SiteIcon.Draw(council.Settings, theme).ExceptBy(theme.Assets.Select(asset => asset.Route), icon => icon.Route))
            plan.Add(icon);
        OpenDataPages.Plan(council, plan);
        Redirects.Plan(council, plan);
        SitePages.Plan(council, plan);
        AdminPage.Plan(kinds, council, plan);
        var built = plan.Build();
        return built with { Menu = Menu(kinds, council, built), ColourSheet = colours };
    }

    // The editors' own, or else each kind that says it belongs there and has a page.
    private static IReadOnlyList<NavigationItem> Menu(IReadOnlyList<ContentKind> kinds, Council council, SitePlan plan) => council.Settings.Navigation.Count > 0
        ? council.Settings.Navigation
        : [.. kinds.Select(kind => plan.Pages.FirstOrDefault(page => page.Route == kind.MenuRoute)).OfType<Page>()
            .Select(page => new NavigationItem(page.ShortTitle, page.Route.Path, council.SettingsFile.Beginning))];
}

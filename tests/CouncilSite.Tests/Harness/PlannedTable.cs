using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Site;

namespace CouncilSite.Tests.Harness;

/// <summary>A table of open data before it is written.</summary>
internal static class PlannedTable
{
    public static DataTable Of(SampleSite site, string name)
    {
        var diagnostics = new DiagnosticBag();
        var council = new CouncilReader(ContentKinds.All, site.Store, site.Today, site.BaseUrl).Read(diagnostics)!;
        return SitePlanner.Plan(ContentKinds.All, council, site.Theme, diagnostics).Tables.Single(table => table.Name == name);
    }
}

using CouncilSite.Diagnostics;
using CouncilSite.Site.OpenData;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>All that the site will consist of, every address once.</summary>
/// <param name="Pages">The pages, by address.</param>
/// <param name="Files">The files that are no pages, by address.</param>
/// <param name="Tables">The open data tables, by name.</param>
public sealed record SitePlan(
    IReadOnlyList<Page> Pages, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<DataTable> Tables);

/// <summary>Collects what the kinds of content want published, and objects to two things at one address.</summary>
public sealed class SitePlanBuilder(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceFile?> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Page> _pages = [];
    private readonly List<GeneratedFile> _files = [];
    private readonly List<DataTable> _tables = [];

    /// <summary>What was added so far, for those pages that list the others.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>The tables that were added so far.</summary>
    public IReadOnlyList<DataTable> Tables => _tables;

    /// <summary>Adds a page.</summary>
    public void Add(Page page)
    {
        if (Take(page.Route, page.Source))
            _pages.Add(page);
    }

    /// <summary>Adds a file; <paramref name="source"/> is the content file behind it, for messages.</summary>
    public void Add(GeneratedFile file, SourceFile? source = null)
    {
        if (Take(file.Route, source))
            _files.Add(file with { Source = source });
    }

    /// <summary>Adds an open data table, from which its CSV, JSON and description are made.</summary>
    public void Add(DataTable table) => _tables.Add(table);

    /// <summary>The finished plan.</summary>
    public SitePlan Build() => new(
        [.. _pages.OrderBy(page => page.Route)],
        [.. _files.OrderBy(file => file.Route)],
        [.. _tables.OrderBy(table => table.Name, StringComparer.Ordinal)]);

    // Addresses are compared without case: Windows and macOS would put both into one file.
    private bool Take(Route route, SourceFile? source)
    {
        if (_taken.TryAdd(route.OutputPath, source))
            return true;
        var first = _taken[route.OutputPath];
        var place = (source ?? first ?? new SourceFile("", "(site)", "")).Beginning;
        diagnostics.Add(SiteDiagnostics.DuplicateAddress, place, route.Path, first?.DisplayPath ?? "—");
        return false;
    }
}

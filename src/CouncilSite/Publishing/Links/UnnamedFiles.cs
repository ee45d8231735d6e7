using System.Collections.Concurrent;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// The files beside the content that no published page names. A link that leads nowhere was probably meant to name one
/// of them, which then only follows from that link and is told with it. Safe to ask from several threads.
/// </summary>
internal sealed class UnnamedFiles
{
    private const int LongestLink = 500;

    private readonly IReadOnlyList<Attachment> _files;
    private readonly ILookup<string, Attachment> _byName;
    private readonly ILookup<(string Folder, string Extension), Attachment> _byKind;
    private readonly NameIndex _names;
    private readonly ConcurrentDictionary<Attachment, bool> _meant = [];

    /// <param name="site">The planned site.</param>
    public UnnamedFiles(SiteView site)
    {
        // A file that could not be read may name them.
        _files = site.Council.Unread.Any ? [] : [.. site.Council.Attachments.Where(file => !site.Has(file.Route))];
        _byName = _files.ToLookup(file => NameOf(file.Route.Path), StringComparer.Ordinal);
        _byKind = _files.ToLookup(file => KindOf(file.Route.Path));
        _names = new NameIndex(_byName.Select(files => files.Key));
    }

    /// <summary>The file that a link which leads nowhere was meant to name: one of that name or of nearly that name, or the only one of its sort in its folder; null where there is none.</summary>
    /// <param name="link">What the link says, or the address that it comes to.</param>
    public Attachment? FindMeant(string link)
    {
        var name = NameOf(link);
        var nearest = _names.FindNearest(name);
        var meant = _byName[name].FirstOrDefault()
            ?? (NearestName.IsNear(Path.GetFileNameWithoutExtension(name), Path.GetFileNameWithoutExtension(nearest)) ? _byName[nearest].First() : null)
            ?? (_byKind[KindOf(link)].ToList() is [var only] ? only : null);
        if (meant is not null)
            _meant.TryAdd(meant, true);
        return meant;
    }

    /// <summary>The same as a suggestion for the hint; none for the address of a page.</summary>
    public Suggestion SuggestFor(string link) => Path.HasExtension(link) && FindMeant(link) is { } meant ? Suggestion.To(meant.Route.Path) : Suggestion.None;

    /// <summary>Reports those that no link was meant to name.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (_files.Count == 0)
            return;
        // A link that was not understood names a file as well, and is told where it stands.
        var told = string.Join('\n', diagnostics.ToSortedList().Where(fault => fault.Span.End - fault.Span.Start < LongestLink).Select(fault => fault.Span.Text).Distinct(StringComparer.Ordinal));
        foreach (var file in _files.Where(file => !_meant.ContainsKey(file) && !told.Contains(NameOf(file.Route.Path), StringComparison.Ordinal)))
            diagnostics.Add(ContentDiagnostics.Unnamed, file.Source.Beginning, Path.GetFileName(file.Source.Path));
    }

    private static string NameOf(string address) => address[(address.LastIndexOfAny(['/', '\\']) + 1)..];

    private static (string Folder, string Extension) KindOf(string address) =>
        (address.TrimStart('/').Split('/') is [var folder, _, ..] ? folder : "", Path.GetExtension(address).ToLowerInvariant());
}

using CouncilSite.Diagnostics;
using CouncilSite.Site;
using DiffPlex;
using DiffPlex.Chunkers;

namespace CouncilSite.Publishing.Comparing;

/// <summary>A page that says something else than before.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Removed">The lines that are gone.</param>
/// <param name="Added">The lines that are new.</param>
public sealed record ChangedPage(string Address, string Title, IReadOnlyList<string> Removed, IReadOnlyList<string> Added);

/// <summary>What is different for readers between two sites that were written: before a change of the content and after it.</summary>
/// <param name="Added">The pages that are new: address and title.</param>
/// <param name="Removed">The pages whose addresses are gone.</param>
/// <param name="Changed">The pages with other words.</param>
/// <param name="AddedFiles">The addresses of files that are new and no pages.</param>
/// <param name="RemovedFiles">The addresses of files that are gone.</param>
/// <param name="ChangedFiles">The addresses of files with other bytes.</param>
public sealed record SiteComparison(
    IReadOnlyList<(string Address, string Title)> Added, IReadOnlyList<(string Address, string Title)> Removed, IReadOnlyList<ChangedPage> Changed,
    IReadOnlyList<string> AddedFiles, IReadOnlyList<string> RemovedFiles, IReadOnlyList<string> ChangedFiles)
{
    /// <summary>Whether nothing is different.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + AddedFiles.Count + RemovedFiles.Count + ChangedFiles.Count == 0;

    /// <summary>Compares two folders that the program wrote. Of pages their words count, not how they are laid out.</summary>
    public static SiteComparison Of(string before, string after)
    {
        var (old, changed) = (ReadFolder(before), ReadFolder(after));
        var both = old.Keys.Intersect(changed.Keys).Order(StringComparer.Ordinal)
            .Where(file => !File.ReadAllBytes(old[file]).AsSpan().SequenceEqual(File.ReadAllBytes(changed[file]))).ToLookup(IsPage);
        var (added, removed) = (Only(changed, old), Only(old, changed));
        return new SiteComparison(
            Pages(added[true], changed), Pages(removed[true], old),
            [.. AllCores.Select([.. both[true]], file => Compare(ReadPage(file, old), ReadPage(file, changed))).OfType<ChangedPage>()],
            [.. added[false].Select(Address)], [.. removed[false].Select(Address)], [.. both[false].Select(Address)]);
    }

    private static ILookup<bool, string> Only(Dictionary<string, string> files, Dictionary<string, string> others) =>
        files.Keys.Except(others.Keys).Order(StringComparer.Ordinal).ToLookup(IsPage);

    private static bool IsOfSearch(string file) => Address(file).StartsWith(SiteRoutes.Search.Path, StringComparison.Ordinal) && !IsPage(file);

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string Address(string file) => "/" + file;

    private static PublishedPage ReadPage(string file, Dictionary<string, string> site) => PublishedPage.Read(file, File.ReadAllText(site[file]));

    private static IReadOnlyList<(string Address, string Title)> Pages(IEnumerable<string> files, Dictionary<string, string> site) =>
        [.. files.Select(file => ReadPage(file, site)).Select(page => (page.Address, page.Title))];

    private static ChangedPage? Compare(PublishedPage before, PublishedPage after)
    {
        var blocks = Differ.Instance.CreateDiffs(string.Join('\n', before.Lines), string.Join('\n', after.Lines), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks;
        return blocks.Count == 0 ? null : new ChangedPage(
            after.Address, after.Title,
            [.. blocks.SelectMany(block => before.Lines.Skip(block.DeleteStartA).Take(block.DeleteCountA))],
            [.. blocks.SelectMany(block => after.Lines.Skip(block.InsertStartB).Take(block.InsertCountB))]);
    }

    /// <summary>The files of a site that was written: the full path by the name below the folder, with / between its parts.</summary>
    // The program's own list of its files differs with every file, and the parts of the search with every word.
    internal static Dictionary<string, string> ReadFolder(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
        .Where(file => !file.Name.StartsWith('.') && !IsOfSearch(file.Name))
        .ToDictionary(file => file.Name, file => file.Path, StringComparer.Ordinal);
}

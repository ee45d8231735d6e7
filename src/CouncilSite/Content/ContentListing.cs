using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>The files of the content folder that can be read, folder by folder; nothing else of it is ever opened.</summary>
internal sealed class ContentListing
{
    private const char Unreadable = '\uFFFD';

    private readonly HashSet<string> _kinds;
    private readonly Dictionary<string, List<ContentFile>> _folders = new(StringComparer.Ordinal);
    private readonly List<string> _unreadFiles = [];

    private ContentListing(HashSet<string> kinds) => _kinds = kinds;

    /// <summary>Lists a store, whose kinds of content have folders of these names; what is no file that content can be goes into the bag. Null where there is too much to list.</summary>
    public static ContentListing? Read(IContentStore store, HashSet<string> kinds, DiagnosticBag diagnostics)
    {
        var entries = store.List().Take(ContentLimits.Files + 1).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        if (entries.Count > ContentLimits.Files)
        {
            diagnostics.Add(ContentDiagnostics.TooManyFiles, store.Place("").Beginning, $"{ContentLimits.Files}");
            return null;
        }

        var listing = new ContentListing(kinds);
        foreach (var names in entries.GroupBy(entry => KanaComposition.Compose(entry.Path)))
            listing.Add(names.Key, [.. names], store, diagnostics);
        return listing;
    }

    /// <summary>The names of the folders at the top that hold files.</summary>
    public IEnumerable<string> Folders => _folders.Keys.Where(folder => folder.Length > 0);

    /// <summary>Those of them that hold more than attachments.</summary>
    public IReadOnlySet<string> FoldersOfText => Folders.Where(folder => Files(folder).Any(file => file.IsText)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of a folder and those below it, by path; the empty name means the top of the content folder alone.</summary>
    public IReadOnlyList<ContentFile> Files(string folder) => _folders.GetValueOrDefault(folder) ?? [];

    /// <summary>All files, folder by folder.</summary>
    public IEnumerable<ContentFile> AllFiles => _folders.Values.SelectMany(files => files);

    /// <summary>What could not be listed.</summary>
    public IReadOnlyList<string> UnreadFiles => _unreadFiles;

    private void Add(string path, IReadOnlyList<ContentEntry> names, IContentStore store, DiagnosticBag diagnostics)
    {
        var entry = names[0];
        var slash = path.IndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        var place = store.Place(MakeSound(path)).Beginning;
        if (FindFault(path, entry) is { } fault)
        {
            _unreadFiles.Add(place.File.Path);
            diagnostics.Add(fault.Descriptor, place, fault.Arguments);
            return;
        }

        if (entry.Path != path)
            diagnostics.Add(ContentDiagnostics.DecomposedFileName, place, path);
        if (names.Count > 1)
            diagnostics.Add(ContentDiagnostics.TwinNames, place, path);
        if (entry.Kind == EntryKind.Folder)
            return;
        if (!_folders.TryGetValue(folder, out var files))
            _folders.Add(folder, files = []);
        files.Add(new ContentFile(path, entry.Path, entry.Size, entry.Changed));
    }

    private (DiagnosticDescriptor Descriptor, string[] Arguments)? FindFault(string path, ContentEntry entry)
    {
        var isFolder = entry.Kind != EntryKind.File;
        var isKind = _kinds.Contains(path);
        // Of a name that is not UTF-8 the runtime leaves U+FFFD, by which the file cannot be opened.
        if (path.Contains(Unreadable) || MakeSound(path) != path)
            return (ContentDiagnostics.UnsoundFileName, []);
        return entry.Kind switch
        {
            EntryKind.Link => (ContentDiagnostics.Link, []),
            EntryKind.UnreadableFolder => (ContentDiagnostics.UnreadableFolder, []),
            EntryKind.DeepFolder => (ContentDiagnostics.FoldersTooDeep, [$"{ContentLimits.FolderNesting}"]),
            EntryKind.File when isKind => (ContentDiagnostics.FileForFolder, [path]),
            EntryKind.Folder when !isKind && new ContentFile(path, path).IsText => (ContentDiagnostics.FolderForFile, [path]),
            EntryKind.File when entry.Size == 0 => (ContentDiagnostics.Empty, []),
            _ => null,
        };
    }

    // A name is one line.
    private static string MakeSound(string path) =>
        UnsoundCharacters.Replace(path).Replace('\t', Unreadable).Replace('\r', Unreadable).Replace('\n', Unreadable);
}

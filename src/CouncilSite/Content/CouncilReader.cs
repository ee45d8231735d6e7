using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content;

/// <summary>Reads the content folder into the whole model of the council.</summary>
/// <param name="store">Where the files come from.</param>
/// <param name="today">The day of the build in Asia/Tokyo.</param>
/// <param name="baseUrl">Where the site is published, instead of what the settings say; null to follow them.</param>
public sealed class CouncilReader(IContentStore store, DateOnly today, Uri? baseUrl = null)
{
    private const string SettingsFile = "site.yml";

    /// <summary>
    /// Reads every kind. Null only where there is nothing to go on with: no folder or no settings; other faults
    /// leave out the file and go on.
    /// </summary>
    public Council? Read(DiagnosticBag diagnostics)
    {
        if (!store.Exists)
        {
            diagnostics.Add(ContentDiagnostics.MissingFolder, store.Place("").Beginning, store.DisplayPath);
            return null;
        }

        var folders = ListFolders(diagnostics);
        var settings = ReadSettings(folders, diagnostics);
        ReportUnknownFolders(folders, diagnostics);

        var models = new Dictionary<Type, object>();
        var faulty = new List<string>();
        var aliases = new List<PageAlias>();
        foreach (var kind in ContentKinds.All)
        {
            var found = new DiagnosticBag();
            var folder = OpenFolder(kind, folders, found);
            // Other kinds ask for the model: where a fault of ours keeps it from being read, it says nothing.
            models.Add(kind.ModelType, found.Run(store.Place(kind.Folder).Beginning, () => kind.ReadModel(folder, found))
                ?? kind.ReadModel(new ContentFolder(kind.Folder, store, [], found), found));
            aliases.AddRange(folder.Aliases);
            if (found.HasErrors)
                faulty.Add(kind.Folder);
            diagnostics.AddAll(found);
        }

        return settings is null ? null : new Council(store.Place, settings, today, models, faulty, [.. Attachments(folders, diagnostics)], aliases, ReadAddresses(folders, diagnostics));
    }

    private Dictionary<string, List<ContentFile>> ListFolders(DiagnosticBag diagnostics)
    {
        var folders = new Dictionary<string, List<ContentFile>>(StringComparer.Ordinal);
        foreach (var path in store.ListFiles().Order(StringComparer.Ordinal))
        {
            var composed = KanaComposition.Compose(path);
            if (composed != path)
                diagnostics.Add(ContentDiagnostics.DecomposedFileName, store.Place(composed).Beginning, composed);
            var slash = composed.IndexOf('/');
            var folder = slash < 0 ? "" : composed[..slash];
            if (!folders.TryGetValue(folder, out var files))
                folders.Add(folder, files = []);
            files.Add(new ContentFile(composed, path));
        }

        return folders;
    }

    private SiteSettings? ReadSettings(Dictionary<string, List<ContentFile>> folders, DiagnosticBag diagnostics)
    {
        if (folders.GetValueOrDefault("")?.Find(file => file.Path == SettingsFile) is not { } file)
        {
            diagnostics.Add(SiteDiagnostics.MissingSettings, store.Place(SettingsFile).Beginning, SettingsFile);
            return null;
        }

        return new ContentFolder("", store, [file], diagnostics).ReadText(file) is { } source
            && YamlParser.Parse(source, diagnostics) is { } root
            && SiteSettingsSchema.Settings.Read(root, diagnostics) is { } settings
            ? settings with { BaseUrl = baseUrl ?? settings.BaseUrl }
            : null;
    }

    private IReadOnlyList<Located<string>> ReadAddresses(Dictionary<string, List<ContentFile>> folders, DiagnosticBag diagnostics) =>
        folders.GetValueOrDefault("")?.Find(file => file.Path == PublishedAddresses.FileName) is { } file
            && new ContentFolder("", store, [file], diagnostics).ReadText(file) is { } source
            && YamlParser.Parse(source, diagnostics) is { } root
            ? PublishedAddresses.Schema.Read(root, diagnostics)?.Addresses ?? []
            : [];

    private void ReportUnknownFolders(Dictionary<string, List<ContentFile>> folders, DiagnosticBag diagnostics)
    {
        var names = ContentKinds.All.Select(kind => kind.Folder).ToArray();
        foreach (var (folder, files) in folders.Where(folder => folder.Key.Length > 0 && !names.Contains(folder.Key)))
        {
            diagnostics.Add(ContentDiagnostics.UnknownFolder, store.Place(files[0].Path).Beginning,
                folder, NearestName.Find(folder, names), string.Join("、", names));
        }
    }

    private ContentFolder OpenFolder(ContentKind kind, Dictionary<string, List<ContentFile>> folders, DiagnosticBag diagnostics)
    {
        var files = folders.GetValueOrDefault(kind.Folder) ?? [];
        foreach (var file in files.Where(file => file.IsText && !kind.Extensions.Contains(file.Extension)))
        {
            diagnostics.Add(ContentDiagnostics.WrongFileType, store.Place(file.Path).Beginning,
                file.Extension, string.Join("、", kind.Extensions));
        }

        return new ContentFolder(kind.Folder, store, files, diagnostics);
    }

    // What no kind reads is published as it is, at the address that its path says: PDFs, pictures.
    private IEnumerable<Attachment> Attachments(Dictionary<string, List<ContentFile>> folders, DiagnosticBag diagnostics)
    {
        foreach (var file in folders.Values.SelectMany(files => files).Where(file => !file.IsText))
        {
            var place = store.Place(file.Path);
            if (Route.TryCreate("/" + file.Path, out var route, out var fault))
                yield return new Attachment(place, route, () => store.ReadBytes(file.StorePath));
            else
                diagnostics.Add(SiteDiagnostics.UnpublishableName, place.Beginning, file.Path, fault.Japanese, fault.English);
        }
    }
}

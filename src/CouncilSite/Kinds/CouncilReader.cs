using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>Reads the content folder into the whole model of the council.</summary>
/// <param name="kinds">The kinds of content that there are.</param>
/// <param name="store">Where the files come from.</param>
/// <param name="today">The day of the build in Asia/Tokyo.</param>
/// <param name="baseUrl">Where the site is published, instead of what the settings say; null to follow them.</param>
/// <param name="memory">What was read the last time; null to read everything.</param>
/// <param name="showsUnpublished">Whether what has no page yet has one all the same, as in a preview.</param>
public sealed class CouncilReader(
    IReadOnlyList<ContentKind> kinds, IContentStore store, DateOnly today, Uri? baseUrl = null, ReadingMemory? memory = null, bool showsUnpublished = false)
{
    private const string IntroductionFile = "index.md";

    /// <summary>The settings alone; null, with the faults in the bag, where there are none.</summary>
    public SiteSettings? ReadSettings(DiagnosticBag diagnostics) =>
        store.Exists && ContentListing.Read(store, [], diagnostics) is { } listing ? ReadSettings(listing, diagnostics) : null;

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

        if (ContentListing.Read(store, [.. kinds.Select(kind => kind.Folder)], diagnostics) is not { } listing)
            return null;
        var settings = ReadSettings(listing, diagnostics);
        ReportUnknownFolders(listing, diagnostics);
        ReportUnused(listing.Files("").Where(file => file.IsText && file.Path is not (Council.SettingsFileName or PublishedAddresses.FileName or Synonyms.FileName)), diagnostics);

        // Which rules of writing hold is not known where the settings cannot be read.
        var severities = settings?.Severities ?? WordingDiagnostics.All.ToDictionary(rule => rule.Code, _ => (Severity?)null, StringComparer.Ordinal);
        // The guide, which is the last, has most to put together by itself: it must not be left for one core at the end.
        var readings = AllCores.Select([.. kinds.Reverse()], kind => Read(kind, listing, settings, severities));
        Array.Reverse(readings);
        foreach (var reading in readings)
            diagnostics.AddAll(reading.Found);
        if (settings is null)
            return null;
        var attachments = new AttachmentReader(store, diagnostics).Find(listing.AllFiles);
        return new Council(
            store.Place, settings, today,
            kinds.Zip(readings).ToDictionary(pair => pair.First.ModelType, pair => pair.Second.Model),
            listing.FoldersOfText,
            new UnreadFiles([.. listing.UnreadFiles, .. readings.SelectMany(reading => reading.Found.FilesWithErrors)]),
            [.. readings.SelectMany(reading => reading.Unpublished)],
            [.. readings.SelectMany(reading => reading.Introductions)],
            [.. attachments],
            [.. readings.SelectMany(reading => reading.Aliases)],
            ReadAddresses(listing, diagnostics),
            ReadRootFile(listing, Synonyms.FileName, Synonyms.Schema, diagnostics)?.Words ?? []);
    }

    private Reading Read(ContentKind kind, ContentListing listing, SiteSettings? settings, IReadOnlyDictionary<string, Severity?> severities)
    {
        var found = new DiagnosticBag(severities);
        var folder = OpenFolder(kind, listing, settings, found);
        // Other kinds ask for the model: where a fault of ours keeps it from being read, it says nothing.
        var model = found.Run(store.Place(kind.Folder).Beginning, () => kind.ReadModel(folder, found))
            ?? kind.ReadModel(new ContentFolder(kind.Folder, store, [], found), found);
        var introduction = OpenIntroduction(kind, listing, found);
        var introductions = ReadIntroduction(kind, introduction, found);
        if (new UnreadFiles([.. listing.UnreadFiles, .. found.FilesWithErrors]).FirstIn(kind.Folder) is null)
            ReportUnused(folder.UnusedTables, found);
        return new Reading(
            showsUnpublished ? kind.ShowUnpublished(model, today) : model, kind.FindUnpublished(model, today),
            introductions, [.. folder.Aliases, .. introduction.Aliases], found);
    }

    private void ReportUnused(IEnumerable<ContentFile> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
            diagnostics.Add(ContentDiagnostics.Unnamed, store.Place(file.Path).Beginning, System.IO.Path.GetFileName(file.Path));
    }

    private SiteSettings? ReadSettings(ContentListing listing, DiagnosticBag diagnostics)
    {
        if (listing.Files("").FirstOrDefault(file => file.Path == Council.SettingsFileName) is not { } file)
        {
            diagnostics.Add(ContentDiagnostics.MissingSettings, store.Place(Council.SettingsFileName).Beginning, Council.SettingsFileName);
            return null;
        }

        return new ContentFolder("", store, [file], diagnostics).ReadYaml(file, SiteSettingsSchema.Settings) is { } settings
            ? settings with { BaseUrl = baseUrl ?? settings.BaseUrl }
            : null;
    }

    private IReadOnlyList<Located<string>> ReadAddresses(ContentListing listing, DiagnosticBag diagnostics)
    {
        var addresses = ReadRootFile(listing, PublishedAddresses.FileName, PublishedAddresses.Schema, diagnostics)?.Addresses ?? [];
        foreach (var same in addresses.GroupBy(address => address.Value).Where(same => same.Skip(1).Any()))
        {
            foreach (var repeated in same.Skip(1))
                diagnostics.Add(ContentDiagnostics.RepeatedAddress, repeated.Span, repeated.Value, same.First().Span.Place);
        }

        return addresses;
    }

    private T? ReadRootFile<T>(ContentListing listing, string name, Schema<T> schema, DiagnosticBag diagnostics)
        where T : class =>
        listing.Files("").FirstOrDefault(file => file.Path == name) is { } file
            ? new ContentFolder("", store, [file], diagnostics).ReadYaml(file, schema)
            : null;

    private void ReportUnknownFolders(ContentListing listing, DiagnosticBag diagnostics)
    {
        var names = kinds.Select(kind => kind.Folder).ToArray();
        foreach (var folder in listing.Folders.Except(names))
        {
            var suggestion = Suggestion.Of(folder, NearestName.Find(folder, names));
            diagnostics.Add(ContentDiagnostics.UnknownFolder, store.Place(listing.Files(folder)[0].Path).Beginning,
                folder, suggestion.Japanese, suggestion.English, string.Join(", ", names));
        }
    }

    private static bool IsIntroduction(ContentFile file, ContentKind kind) =>
        kind.HasIntroduction && file.Path == $"{kind.Folder}/{IntroductionFile}";

    private ContentFolder OpenIntroduction(ContentKind kind, ContentListing listing, DiagnosticBag diagnostics) =>
        new(kind.Folder, store, [.. listing.Files(kind.Folder).Where(file => IsIntroduction(file, kind))], diagnostics, memory);

    private static IReadOnlyList<Introduction> ReadIntroduction(ContentKind kind, ContentFolder folder, DiagnosticBag diagnostics) =>
        folder.ReadMarkdown(StaticPageSchema.FrontMatter, (fields, file) => new Introduction(
            Route.OfFolder(kind.Folder), fields.Title, fields.Summary, file.Source, file.ParseBody(diagnostics)));

    private ContentFolder OpenFolder(ContentKind kind, ContentListing listing, SiteSettings? settings, DiagnosticBag diagnostics)
    {
        ContentFile[] files = [.. listing.Files(kind.Folder).Where(file => !IsIntroduction(file, kind))];
        foreach (var file in files.Where(file => file.IsText && !kind.Extensions.Contains(file.Extension)))
        {
            diagnostics.Add(ContentDiagnostics.WrongFileType, store.Place(file.Path).Beginning,
                file.Extension, string.Join(", ", kind.Extensions));
        }

        return new ContentFolder(kind.Folder, store, files, diagnostics, memory) { Settings = settings };
    }

    /// <summary>What was read of one kind, with its faults.</summary>
    private sealed record Reading(
        object Model, IReadOnlyList<UnpublishedPage> Unpublished, IReadOnlyList<Introduction> Introductions, IReadOnlyList<PageAlias> Aliases, DiagnosticBag Found);
}

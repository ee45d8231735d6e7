using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>A theme that is a folder of files, read and not yet compiled: what stands in it replaces what the theme that it builds on has at the same path.</summary>
/// <param name="Base">The name of the built-in theme that it builds on, with its place.</param>
/// <param name="Templates">The texts of the templates and of their imports, by path below the folder.</param>
/// <param name="Assets">The files below assets/.</param>
public sealed record ThemeFolder(Located<string> Base, IReadOnlyDictionary<string, SourceFile> Templates, IReadOnlyList<ThemeAsset> Assets)
{
    /// <summary>The name of the theme that folders build on, unless they say otherwise.</summary>
    public const string DefaultBase = "council";

    /// <summary>The file that says what the theme builds on.</summary>
    public const string SettingsFile = "theme.yml";

    private const string TemplateExtension = ".cshtml";
    private const string AssetFolder = "assets/";

    /// <summary>Reads a folder; what cannot be read of it is left out, its faults in the bag. Files of other kinds are left alone.</summary>
    public static ThemeFolder Read(IContentStore store, DiagnosticBag diagnostics)
    {
        store = new ThemeFiles(store);
        var listed = ContentListing.Read(store, [], diagnostics)?.AllFiles.ToList() ?? [];
        var reader = new ContentFolder("", store, listed, diagnostics);
        var templates = listed.Where(file => file.Extension == TemplateExtension).Select(reader.ReadText).OfType<SourceFile>();
        return new ThemeFolder(
            ReadBase(listed, reader) ?? new Located<string>(DefaultBase, store.Place(SettingsFile).Beginning),
            templates.ToDictionary(template => template.Path, StringComparer.Ordinal),
            [.. listed.Where(file => file.Path.StartsWith(AssetFolder, StringComparison.Ordinal)).Select(Read).OfType<ThemeAsset>()]);

        ThemeAsset? Read(ContentFile file) =>
            reader.ReadBytes(file, ContentLimits.AttachmentBytes) is { } bytes ? new ThemeAsset(file.Path[AssetFolder.Length..], bytes) : null;
    }

    private static Located<string>? ReadBase(List<ContentFile> listed, ContentFolder reader) =>
        listed.FirstOrDefault(file => file.Path == SettingsFile) is { } file ? reader.ReadYaml(file, ThemeSettingsSchema.Settings)?.Base : null;

    // A theme may be a project too, or have notes beside it: what is none of its files is not looked at.
    private sealed class ThemeFiles(IContentStore store) : IContentStore
    {
        public string DisplayPath => store.DisplayPath;

        public bool Exists => store.Exists;

        public IEnumerable<ContentEntry> List() => store.List().Where(IsOfTheme);

        public byte[] ReadBytes(string path, int limit) => store.ReadBytes(path, limit);

        private static bool IsOfTheme(ContentEntry entry) =>
            entry.Path.Split('/')[0] is not ("bin" or "obj")
            && (entry.Kind != EntryKind.File || entry.Path == SettingsFile
                || entry.Path.StartsWith(AssetFolder, StringComparison.Ordinal) || entry.Path.EndsWith(TemplateExtension, StringComparison.Ordinal));
    }
}

/// <summary>What a theme's theme.yml says.</summary>
/// <param name="Base">The name of the built-in theme that the folder builds on; null for the default.</param>
public sealed record ThemeSettings(Located<string>? Base);

/// <summary>The fields of theme.yml.</summary>
public static class ThemeSettingsSchema
{
    /// <summary>The whole file.</summary>
    public static Schema<ThemeSettings> Settings { get; } = new("テーマの設定", fields =>
    {
        var theme = fields.Optional("base", FieldTypes.Located(FieldTypes.Text), "もとにする組み込みのテーマ（書かなければ council）");
        return values => new ThemeSettings(values.Find(theme));
    });
}

using CouncilSite.Content;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Pages;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>The schema of every file that editors write.</summary>
public static class ContentSchemas
{
    // Read first where two describe one file: index.md is a page of its own in some folders, and an introduction in others.
    private static readonly IReadOnlyList<(ContentKind Kind, NamedSchema Schema)> OfKinds =
        [.. ContentKinds.All.OrderBy(kind => kind.HasIntroduction).SelectMany(kind => kind.Schemas.Select(schema => (kind, schema)))];

    private static readonly IReadOnlyList<NamedSchema> OfSite =
    [
        new("site", SiteSettingsSchema.Settings, "content/site.yml"),
        new("addresses", PublishedAddresses.Schema, "content/addresses.yml"),
        new("synonyms", Synonyms.Schema, "content/synonyms.yml"),
        new("theme", ThemeSettingsSchema.Settings, "themes/*/theme.yml"),
    ];

    /// <summary>All of them. Of those that describe one file the first is meant.</summary>
    public static IReadOnlyList<NamedSchema> All { get; } =
    [
        .. OfKinds.Where(of => !of.Kind.HasIntroduction).Select(of => of.Schema),
        NamedSchema.Introduction,
        .. OfKinds.Where(of => of.Kind.HasIntroduction).Select(of => of.Schema),
        .. OfSite,
    ];

    /// <summary>All of them with examples, as the guide shows them.</summary>
    public static IReadOnlyList<SchemaGroup> Groups { get; } = Exemplify();

    /// <summary>The schema of a file; null for one that editors do not write.</summary>
    /// <param name="path">The file's path in the repository.</param>
    public static NamedSchema? Find(string path) => All.FirstOrDefault(schema => schema.Describes(path));

    private static IReadOnlyList<SchemaGroup> Exemplify()
    {
        var examples = ExampleFile.All.ToLookup(file => Find(file.Path));
        return
        [
            .. ContentKinds.All.Select(kind => new SchemaGroup(kind.Folder, kind.Label, kind.Exemplify())),
            new SchemaGroup("site", "サイト全体", [.. OfSite.Append(NamedSchema.Introduction).Select(schema => new ExemplifiedSchema(schema, [.. examples[schema]]))]),
        ];
    }
}

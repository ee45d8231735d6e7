using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>All that is known of the council: every kind's model, the site's settings and the day of the build.</summary>
public sealed class Council
{
    /// <summary>The name of the file with the settings.</summary>
    internal const string SettingsFileName = "site.yml";

    private readonly Func<string, SourceFile> _place;
    private readonly IReadOnlyDictionary<Type, object> _models;
    private readonly IReadOnlySet<string> _folders;

    internal Council(
        Func<string, SourceFile> place, SiteSettings settings, DateOnly today, IReadOnlyDictionary<Type, object> models, IReadOnlySet<string> folders, UnreadFiles unread, IReadOnlyList<UnpublishedPage> unpublished,
        IReadOnlyList<Introduction> introductions, IReadOnlyList<Attachment> attachments, IReadOnlyList<PageAlias> aliases,
        IReadOnlyList<Located<string>> publishedAddresses, IReadOnlyList<Synonym> synonyms)
    {
        _place = place;
        Settings = settings;
        Today = today;
        _models = models;
        _folders = folders;
        Unread = unread;
        Unpublished = unpublished;
        Introductions = introductions;
        Attachments = attachments;
        Aliases = aliases;
        PublishedAddresses = publishedAddresses;
        Synonyms = synonyms;
    }

    /// <summary>The site's settings, from content/site.yml.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The day of the build in Asia/Tokyo, which decides what is in force, due, coming or past.</summary>
    public DateOnly Today { get; }

    /// <summary>The files that could not be read.</summary>
    public UnreadFiles Unread { get; }

    /// <summary>What has no page yet on the day of the build, even where a preview shows it.</summary>
    public IReadOnlyList<UnpublishedPage> Unpublished { get; }

    /// <summary>What editors say at the head of the kinds' first pages.</summary>
    public IReadOnlyList<Introduction> Introductions { get; }

    /// <summary>Files of all folders that are published as they are.</summary>
    public IReadOnlyList<Attachment> Attachments { get; }

    /// <summary>Addresses that pages had before.</summary>
    public IReadOnlyList<PageAlias> Aliases { get; }

    /// <summary>Addresses that the public has been given and that must keep working, with where they are listed.</summary>
    public IReadOnlyList<Located<string>> PublishedAddresses { get; }

    /// <summary>Other words for what the site speaks of, for its search.</summary>
    public IReadOnlyList<Synonym> Synonyms { get; }

    /// <summary>
    /// Whether there is content of a kind, by its folder: any text, read or not. Of a kind that a council does not keep
    /// nothing is published, and nothing leads to it.
    /// </summary>
    public bool Keeps(string folder) => _folders.Contains(folder) || Unread.FirstIn(folder) is not null;

    internal object Get(Type model) => _models[model];

    /// <summary>content/site.yml, for faults of what the program makes by itself.</summary>
    internal SourceFile SettingsFile => _place(SettingsFileName);

    /// <summary>The folder of a kind, for faults of no single file.</summary>
    internal SourceSpan PlaceOf(string folder) => _place(folder).Beginning;

    /// <summary>The model of one kind. Each kind offers its own as an extension property: <c>council.News</c>.</summary>
    public TModel Get<TModel>()
        where TModel : class => (TModel)_models[typeof(TModel)];
}

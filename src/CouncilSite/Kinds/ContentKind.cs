using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds;

/// <summary>A kind of content: one folder of files, what they mean, what must hold, and the pages that come of them.</summary>
public abstract class ContentKind
{
    /// <summary>The folder below content/, which is the first part of the kind's addresses.</summary>
    public abstract string Folder { get; }

    /// <summary>What editors call the kind: お知らせ.</summary>
    public abstract string Label { get; }

    /// <summary>The page that the menu leads to where the settings give no menu; null for a kind that only other pages lead to.</summary>
    public abstract Route? MenuRoute { get; }

    /// <summary>The schemas of its files, by the file they describe (<c>news</c> for the front matter of content/news/).</summary>
    public abstract IReadOnlyList<NamedSchema> Schemas { get; }

    /// <summary>The faults that this kind can report, beyond those that every kind can.</summary>
    public virtual IReadOnlyList<DiagnosticDescriptor> Diagnostics => [];

    /// <summary>The file types that the folder takes besides attachments.</summary>
    public virtual IReadOnlyList<string> Extensions => [".md"];

    /// <summary>Whether index.md in the folder is what an editor says at the head of the kind's first page.</summary>
    public virtual bool HasIntroduction => true;

    /// <summary>Finds mentions of this kind's things in any text; null where none become links by themselves.</summary>
    public virtual IMentionFinder? Mentions => null;

    /// <summary>
    /// How a form names a new page's file: <c>{fields.date}</c> for what a field says, <c>{year}</c>, <c>{month}</c> and
    /// <c>{day}</c> for the day; null where the kind's files are not written in forms.
    /// </summary>
    public virtual string? FormFileName => null;

    /// <summary>What <c>council new</c> can begin of this kind.</summary>
    public virtual IReadOnlyList<NewFileForm> NewFiles => [];

    /// <summary>How <c>council import</c> makes files of this kind of another program's; null where it does not.</summary>
    public virtual ImportForm? Import => null;

    /// <summary>The schemas of its files, each with the files of the example that it describes.</summary>
    public IReadOnlyList<ExemplifiedSchema> Exemplify()
    {
        var schemas = Schemas;
        var files = ExampleFile.All.Where(file => !(HasIntroduction && file.Path == $"content/{Folder}/index.md"))
            .ToLookup(file => schemas.FirstOrDefault(schema => schema.Describes(file.Path)));
        return [.. schemas.Select(schema => new ExemplifiedSchema(schema, [.. files[schema]]))];
    }

    /// <summary>The schema of its pages, which forms ask for.</summary>
    public ExemplifiedSchema ExemplifyPages() => Exemplify().Single(schema => Path.GetExtension(schema.Named.Files) == ".md");

    internal abstract Type ModelType { get; }

    internal abstract IReadOnlyList<UnpublishedPage> FindUnpublished(object model, DateOnly today);

    internal abstract object ShowUnpublished(object model, DateOnly today);

    internal abstract IEnumerable<DeclaredName> FindNames(object model);

    internal abstract object ReadModel(ContentFolder folder, DiagnosticBag diagnostics);

    internal abstract void CheckModel(object model, Council council, DiagnosticBag diagnostics);

    internal abstract void PlanModel(object model, Council council, SitePlanBuilder plan);

    internal abstract void CheckPages(object model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics);
}

/// <summary>A kind of content with its model.</summary>
/// <typeparam name="TModel">All that the kind's files say, as an immutable record.</typeparam>
public abstract class ContentKind<TModel> : ContentKind
    where TModel : class
{
    internal override Type ModelType => typeof(TModel);

    /// <summary>Reads the folder. Faults go into the bag; the model holds what could be read and is never null.</summary>
    protected abstract TModel Read(ContentFolder folder, DiagnosticBag diagnostics);

    /// <summary>Checks what must hold within the kind and against the other kinds.</summary>
    protected virtual void Check(TModel model, Council council, DiagnosticBag diagnostics)
    {
    }

    /// <summary>Checks what the pages of all kinds tell of this kind's things. Texts are many: look first for what nearly all of them do not have.</summary>
    protected virtual void CheckPages(TModel model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
    }

    /// <summary>The names of persons and organisations that the model holds.</summary>
    protected virtual IEnumerable<DeclaredName> FindNames(TModel model) => [];

    /// <summary>What has no page yet on a day: drafts and what is of a later day.</summary>
    protected virtual IReadOnlyList<UnpublishedPage> FindUnpublished(TModel model, DateOnly today) => [];

    /// <summary>The model of a preview: with pages for what has none yet on a day, each marked in its title.</summary>
    protected virtual TModel ShowUnpublished(TModel model, DateOnly today) => model;

    /// <summary>Adds the pages, data tables, feeds and files that come of the model.</summary>
    protected abstract void Plan(TModel model, Council council, SitePlanBuilder plan);

    internal override IReadOnlyList<UnpublishedPage> FindUnpublished(object model, DateOnly today) => FindUnpublished((TModel)model, today);

    internal override object ShowUnpublished(object model, DateOnly today) => ShowUnpublished((TModel)model, today);

    internal override IEnumerable<DeclaredName> FindNames(object model) => FindNames((TModel)model);

    internal override object ReadModel(ContentFolder folder, DiagnosticBag diagnostics) => Read(folder, diagnostics);

    internal override void CheckModel(object model, Council council, DiagnosticBag diagnostics) => Check((TModel)model, council, diagnostics);

    internal override void PlanModel(object model, Council council, SitePlanBuilder plan) => Plan((TModel)model, council, plan);

    internal override void CheckPages(object model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics) =>
        CheckPages((TModel)model, council, pages, diagnostics);
}

using System.Buffers;
using System.Reflection;
using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Razor;

/// <summary>A theme of Razor templates: a template for each page model, set into one layout.</summary>
public abstract class RazorTheme : ITheme
{
    /// <summary>The name of the asset that all style sheets are bundled into.</summary>
    public const string StyleSheet = "theme.css";

    private readonly Dictionary<Type, Func<object, Template>> _templates;
    private readonly HashSet<Type> _documents;
    private readonly Dictionary<string, ThemeAsset> _assets;

    /// <summary>
    /// Takes the assets from the theme's assembly, where they are embedded as <c>assets/NAME</c>. The style sheets
    /// right in that folder become one, by name, so that a kind of content can bring its own; those in folders
    /// below it stay as they are.
    /// </summary>
    /// <param name="parent">
    /// The theme that this one builds on: templates and assets that it has none of its own for come from there.
    /// Null for none.
    /// </param>
    protected RazorTheme(RazorTheme? parent = null)
    {
        _templates = new(parent?._templates ?? []);
        _documents = [.. parent?._documents ?? []];
        var assembly = GetType().Assembly;
        var assets = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(name["assets/".Length..], ReadResource(assembly, name)))
            .ToLookup(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal) && !asset.Name.Contains('/'));
        var styles = assets[true].SelectMany(sheet => sheet.Content.ToArray()).ToArray();
        ThemeAsset[] own = styles.Length == 0 ? [.. assets[false]] : [.. assets[false], new ThemeAsset(StyleSheet, styles)];
        Assets = [.. own.UnionBy(parent?.Assets ?? [], asset => asset.Name)];
        _assets = Assets.ToDictionary(asset => asset.Name);
    }

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>An asset by its name below assets/.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such asset.</exception>
    public ThemeAsset Asset(string name) => _assets[name];

    /// <inheritdoc/>
    public bool HasTemplate(Type model) => _templates.ContainsKey(model);

    /// <inheritdoc/>
    public void Render(Page page, SiteView site, IBufferWriter<byte> output)
    {
        var content = CreateTemplate(page);
        var document = _documents.Contains(page.Model.GetType()) ? content : SetIntoLayout(content);
        document.Render(page, site, this, new HtmlWriter(output));
    }

    /// <summary>A page's content without the layout around it, for pages that are made of other pages.</summary>
    internal Markup RenderContent(Page page, SiteView site)
    {
        var output = new ArrayBufferWriter<byte>();
        CreateTemplate(page).Render(page, site, this, new HtmlWriter(output));
        return new Markup(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    /// <summary>The layout around a page's content.</summary>
    protected abstract Template SetIntoLayout(Template content);

    /// <summary>Says which template shows a model, instead of the parent's where that has one.</summary>
    protected void Map<TModel>(Func<TModel, Template<TModel>> create)
        where TModel : class =>
        _templates[typeof(TModel)] = model => create((TModel)model);

    /// <summary>Says which template makes the whole document for a model, without a layout around it: a print edition.</summary>
    protected void MapDocument<TModel>(Func<TModel, Template<TModel>> create)
        where TModel : class
    {
        Map(create);
        _documents.Add(typeof(TModel));
    }

    private Template CreateTemplate(Page page) =>
        _templates.TryGetValue(page.Model.GetType(), out var create)
            ? create(page.Model)
            : throw new InvalidOperationException($"The theme {Name} has no template for {page.Model.GetType().Name}.");

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

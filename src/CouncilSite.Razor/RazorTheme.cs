using System.Buffers;
using System.Reflection;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Razor;

/// <summary>A theme of Razor templates, which are known by their paths: one for each page model, set into one layout.</summary>
public class RazorTheme : ITheme
{
    /// <summary>The name of the asset that all style sheets are bundled into.</summary>
    public const string StyleSheet = "theme.css";

    private const string Layout = "Shared/Layout.cshtml";

    private readonly RazorTheme? _parent;
    private readonly CompiledTheme? _compiled;
    private readonly Dictionary<string, TemplateType> _templates;
    private readonly Dictionary<Type, TemplateType> _pages;
    private readonly IReadOnlyList<ThemeAsset> _assetFiles;
    private readonly Dictionary<string, ThemeAsset> _assets;

    /// <summary>Takes templates and assets over those of another theme: what has the same path replaces what is there.</summary>
    /// <param name="name">The theme's name.</param>
    /// <param name="templates">The theme's own templates.</param>
    /// <param name="assetFiles">The theme's own files below assets/.</param>
    /// <param name="parent">The theme that this one builds on; null for none.</param>
    public RazorTheme(string name, IEnumerable<TemplateType> templates, IEnumerable<ThemeAsset> assetFiles, RazorTheme? parent = null)
    {
        Name = name;
        _parent = parent;
        var own = templates.ToDictionary(template => template.Path, StringComparer.Ordinal);
        _templates = new(own, StringComparer.Ordinal);
        foreach (var (path, template) in parent?._templates ?? [])
            _templates.TryAdd(path, template);
        // Of two templates for one page model the theme's own one shows it.
        _pages = [];
        foreach (var template in own.Values.OrderBy(template => template.Path, StringComparer.Ordinal).Concat(_templates.Values))
        {
            if (template.PageModel is { } model)
                _pages.TryAdd(model, template);
        }

        _assetFiles = ThemeAssets.Lay(assetFiles, parent?._assetFiles ?? []);
        Assets = ThemeAssets.Bundle(_assetFiles);
        _assets = Assets.ToDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    /// <summary>Takes the templates and assets of a theme's project.</summary>
    /// <param name="name">The theme's name.</param>
    /// <param name="assembly">The project's assembly.</param>
    /// <param name="parent">The theme that this one builds on; null for none.</param>
    protected RazorTheme(string name, Assembly assembly, RazorTheme? parent = null)
        : this(name, new CompiledTheme(assembly), parent)
    {
    }

    private RazorTheme(string name, CompiledTheme compiled, RazorTheme? parent)
        : this(name, compiled.Templates(), compiled.Assets(), parent) => _compiled = compiled;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>The paths of its templates below the theme's folder.</summary>
    public IEnumerable<string> TemplatePaths => _templates.Keys;

    /// <summary>The file that a built-in theme, or the one that it builds on, was made of; null where there is none.</summary>
    /// <param name="path">The path below the theme's folder.</param>
    public byte[]? ReadFile(string path) => _compiled?.Read(path) ?? _parent?.ReadFile(path);

    /// <summary>The paths of all the files that a built-in theme was made of, below the theme's folder.</summary>
    public IEnumerable<string> FilePaths() =>
        (_compiled?.FilePaths() ?? []).Union(_parent?.FilePaths() ?? []).Order(StringComparer.Ordinal);

    /// <summary>An asset by its name below assets/.</summary>
    /// <exception cref="TemplateException">The theme has no such asset.</exception>
    public ThemeAsset Asset(string name) =>
        _assets.TryGetValue(name, out var asset)
            ? asset
            : throw new TemplateException(ThemeDiagnostics.UnknownAsset, name, NearestName.Find(name, _assets.Keys));

    /// <inheritdoc/>
    public virtual void Render(Page page, SiteView site, IBufferWriter<byte> output)
    {
        var document = CreateContent(page);
        if (!FindPage(page).IsDocument)
        {
            var layout = FindTemplate(Layout);
            layout.Take(document);
            document = layout;
        }

        document.Render(page, site, this, new HtmlWriter(output));
    }

    /// <summary>A new template for a page's content, without the layout around it.</summary>
    internal Template CreateContent(Page page)
    {
        var content = FindPage(page).Create();
        content.Take(page.Model);
        return content;
    }

    /// <summary>A new template of a path.</summary>
    /// <exception cref="TemplateException">The theme has no such template.</exception>
    internal Template FindTemplate(string path) =>
        _templates.TryGetValue(path, out var template)
            ? template.Create()
            : throw new TemplateException(ThemeDiagnostics.UnknownTemplate, path, NearestName.Find(path, _templates.Keys));

    private TemplateType FindPage(Page page) =>
        _pages.TryGetValue(page.Model.GetType(), out var template)
            ? template
            : throw new InvalidOperationException($"The theme {Name} has no template for {page.Model.GetType().Name}.");
}

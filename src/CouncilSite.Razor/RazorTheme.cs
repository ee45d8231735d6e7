using System.Buffers;
using System.Reflection;
using CouncilSite.Site;

namespace CouncilSite.Razor;

/// <summary>A theme of Razor templates: a template for each page model, set into one layout.</summary>
public abstract class RazorTheme : ITheme
{
    private readonly Dictionary<Type, Func<object, Template>> _templates = [];

    /// <summary>Takes the assets from the theme's assembly, where they are embedded as <c>assets/NAME</c>.</summary>
    protected RazorTheme()
    {
        var assembly = GetType().Assembly;
        Assets = [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ThemeAsset(name["assets/".Length..], ReadResource(assembly, name)))];
    }

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ThemeAsset> Assets { get; }

    /// <inheritdoc/>
    public bool HasTemplate(Type model) => _templates.ContainsKey(model);

    /// <inheritdoc/>
    public void Render(Page page, SiteView site, IBufferWriter<byte> output)
    {
        if (!_templates.TryGetValue(page.Model.GetType(), out var create))
            throw new InvalidOperationException($"The theme {Name} has no template for {page.Model.GetType().Name}.");
        SetIntoLayout(create(page.Model), page).Render(page, site, new HtmlWriter(output));
    }

    /// <summary>The layout around a page's content; pages that stand alone, such as print editions, return the content itself.</summary>
    protected abstract Template SetIntoLayout(Template content, Page page);

    /// <summary>Says which template shows a model.</summary>
    protected void Map<TModel>(Func<TModel, Template<TModel>> create)
        where TModel : class =>
        _templates.Add(typeof(TModel), model => create((TModel)model));

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

using CouncilSite.Site;

namespace CouncilSite.Razor;

/// <summary>A template with a model: a part of pages.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class Template<TModel> : Template
{
    /// <summary>What the template shows.</summary>
    public TModel Model { get; private set; } = default!;

    /// <inheritdoc/>
    internal override bool Take(object? model)
    {
        if (model is TModel shown)
            Model = shown;
        return model is TModel || (model is null && default(TModel) is null);
    }

    /// <inheritdoc/>
    internal override Type ModelType => typeof(TModel);
}

/// <summary>A template that shows the pages of one model, with the layout around it.</summary>
/// <typeparam name="TPage">The page model: <see cref="Page.Model"/>.</typeparam>
public abstract class PageTemplate<TPage> : Template<TPage>
    where TPage : class, IPageModel;

/// <summary>A template that makes the whole document for the pages of one model, without a layout around it: a print edition.</summary>
/// <typeparam name="TPage">The page model.</typeparam>
public abstract class DocumentTemplate<TPage> : PageTemplate<TPage>
    where TPage : class, IPageModel;

/// <summary>The frame around the content of pages.</summary>
public abstract class LayoutTemplate : Template<Template>
{
    /// <summary>Renders the page's content in place.</summary>
    protected Markup Content() => Include(Model);
}

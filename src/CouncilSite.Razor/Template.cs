using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Razor;

/// <summary>The base of every Razor template: what its generated code calls, and what its author may use.</summary>
public abstract class Template
{
    private const int DeepestInclude = 100;

    private RazorTheme _theme = null!;
    private int _depth;
    private HtmlWriter _output = new(new ArrayBufferWriter<byte>());
    private MarkdownLinks? _links;
    private string _attributeName = "";
    private string _attributePrefix = "";
    private string? _attributeSuffix;
    private bool _attributeIsOpen;

    /// <summary>The page that is being rendered.</summary>
    public Page Page { get; private set; } = null!;

    /// <summary>The whole planned site.</summary>
    public SiteView Site { get; private set; } = null!;

    /// <summary>All that is known of the council.</summary>
    public Council Council => Site.Council;

    /// <summary>Renders the template for a page.</summary>
    internal void Render(Page page, SiteView site, RazorTheme theme, HtmlWriter output)
    {
        Page = page;
        Site = site;
        _theme = theme;
        _output = output;
        var execution = ExecuteAsync();
        if (!execution.IsCompleted)
            throw new InvalidOperationException($"The template {GetType().Name} awaits something; templates run to their end at once.");
        execution.GetAwaiter().GetResult();
    }

    /// <summary>The template's body; the Razor compiler writes it.</summary>
    public virtual Task ExecuteAsync() => Task.CompletedTask;

    /// <summary>The type of its model; null for none.</summary>
    internal virtual Type? ModelType => null;

    /// <summary>Gives it what it shows; false where that is of another type than it asks for.</summary>
    internal virtual bool Take(object? model) => false;

    /// <summary>Renders a part in place: <c>@Include("Shared/Breadcrumbs.cshtml")</c>.</summary>
    /// <param name="path">The part's path below the theme's folder.</param>
    /// <exception cref="TemplateException">There is no such part, or it asks for a model.</exception>
    protected Markup Include(string path)
    {
        var part = _theme.FindTemplate(path);
        return part.ModelType is null ? Include(part) : throw WrongModel(path, part, null);
    }

    /// <summary>Renders a part that shows something in place: <c>@Include("News/Items.cshtml", Model.Articles)</c>.</summary>
    /// <param name="path">The part's path below the theme's folder.</param>
    /// <param name="model">What it shows: of the type that the part's <c>@inherits</c> names.</param>
    /// <exception cref="TemplateException">There is no such part, or it asks for another model.</exception>
    protected Markup Include<TModel>(string path, TModel model)
    {
        var part = _theme.FindTemplate(path);
        return part.Take(model) ? Include(part) : throw WrongModel(path, part, model?.GetType() ?? typeof(TModel));
    }

    /// <summary>Renders a part in place.</summary>
    private protected Markup Include(Template part)
    {
        Descend(part);
        part.Render(Page, Site, _theme, _output);
        return Markup.Nothing;
    }

    /// <summary>The content of another page, as it stands there, without the layout.</summary>
    protected Markup ContentOf(Page page)
    {
        var content = _theme.CreateContent(page);
        Descend(content);
        var output = new ArrayBufferWriter<byte>();
        content.Render(page, Site, _theme, new HtmlWriter(output));
        return new Markup(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    /// <summary>The address to put into HTML: honours the sub-path that the site is published under.</summary>
    protected string Href(string address) => Site.Address.Href(address);

    /// <inheritdoc cref="Href(string)"/>
    protected string Href(Route route) => Site.Address.Href(route.Path);

    /// <summary>The address of one of the theme's assets, to put into HTML.</summary>
    /// <param name="name">Its name below assets/; <see cref="RazorTheme.StyleSheet"/> for all style sheets.</param>
    protected string Asset(string name) => Href(_theme.Asset(name).Address);

    /// <summary>Writes a parsed text as HTML in place, its links and mentions resolved.</summary>
    protected Markup Markdown(MarkdownText text)
    {
        text.WriteHtml(Links, _output.Output);
        return Markup.Nothing;
    }

    /// <summary>Plain text with mentions such as 規約第９条 made links.</summary>
    protected Markup Text(string text)
    {
        var end = 0;
        foreach (var mention in Links.FindMentions(text))
        {
            _output.WriteText(text.AsSpan(end, mention.Start - end));
            WriteLink(mention.Address, text.AsSpan(mention.Start, mention.Length));
            end = mention.Start + mention.Length;
        }

        _output.WriteText(text.AsSpan(end));
        return Markup.Nothing;
    }

    /// <summary>A heading of a part that stands at several levels.</summary>
    /// <param name="level">From 1; HTML knows none below 6.</param>
    /// <param name="text">Its words.</param>
    /// <param name="id">Its id; null for none.</param>
    /// <param name="address">The address that its words link; null for none.</param>
    protected Markup Heading(int level, string text, string? id = null, string? address = null)
    {
        level = Math.Clamp(level, 1, 6);
        _output.WriteRaw($"<h{level}");
        if (id is not null)
            WriteAttribute(" id=\""u8, id);
        _output.WriteRaw(">"u8);
        if (address is null)
            _output.WriteText(text);
        else
            WriteLink(address, text);
        _output.WriteRaw($"</h{level}>");
        return Markup.Nothing;
    }

    /// <summary>A day for people and machines: 令和3年7月1日（2021年7月1日）.</summary>
    protected static Markup Date(DateOnly date) => new($"<time datetime=\"{date:yyyy-MM-dd}\">{JapaneseDate.Both(date)}</time>");

    /// <summary>A day where room is short: 令和3年7月1日.</summary>
    protected static Markup ShortDate(DateOnly date) => new($"<time datetime=\"{date:yyyy-MM-dd}\">{JapaneseDate.Era(date)}</time>");

    /// <summary>Writes text, escaped.</summary>
    protected void Write(string? text) => _output.WriteText(text);

    /// <summary>Writes markup as it is.</summary>
    protected void Write(Markup markup) => _output.WriteRaw(markup.ToString());

    /// <summary>Writes any other value, in the invariant culture, escaped.</summary>
    protected void Write(object? value) =>
        _output.WriteText(value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString());

    /// <summary>Writes the template's own markup.</summary>
    protected void WriteLiteral(string? literal) => _output.WriteRaw(literal);

    /// <summary>Writes the template's own markup, compiled to UTF-8.</summary>
    protected void WriteLiteral(ReadOnlySpan<byte> literal) => _output.WriteRaw(literal);

    /// <summary>Begins an attribute that has an expression in it; it is left out where its one value is null or false.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _ = (prefixOffset, suffixOffset);
        _attributeSuffix = suffix;
        _attributeIsOpen = attributeValuesCount != 1;
        _attributePrefix = prefix;
        _attributeName = name;
        if (_attributeIsOpen)
            _output.WriteRaw(prefix);
    }

    /// <summary>Writes one part of an attribute's value.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        _ = (prefixOffset, valueOffset, valueLength);
        if (!_attributeIsOpen)
        {
            if (value is null or false)
            {
                _attributeSuffix = null;
                return;
            }

            _output.WriteRaw(_attributePrefix);
            _attributeIsOpen = true;
            if (value is true)
            {
                _output.WriteRaw(_attributeName);
                return;
            }
        }

        if (value is null or false)
            return;
        _output.WriteRaw(prefix);
        if (isLiteral)
            WriteLiteral(value as string);
        else if (value is Markup markup)
            Write(markup);
        else
            Write(value);
    }

    /// <summary>Ends the attribute.</summary>
    protected void EndWriteAttribute() => _output.WriteRaw(_attributeSuffix);

    // What a part does needs room on the stack, and an end.
    private void Descend(Template part)
    {
        if (_depth == DeepestInclude || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new TemplateException(ThemeDiagnostics.IncludesTooDeep, $"{DeepestInclude}");
        part._depth = _depth + 1;
    }

    private static TemplateException WrongModel(string path, Template part, Type? given) =>
        new(ThemeDiagnostics.WrongModel, path, NameOf(part.ModelType), NameOf(given));

    // As a template writes it, without the namespaces.
    private static string NameOf(Type? type) =>
        type is null ? "—"
        : type == typeof(string) ? "string"
        : type == typeof(int) ? "int"
        : type == typeof(long) ? "long"
        : !type.IsGenericType ? type.Name
        : $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>";

    private void WriteLink(string address, ReadOnlySpan<char> text)
    {
        WriteAttribute("<a href=\""u8, Href(address));
        _output.WriteRaw(">"u8);
        _output.WriteText(text);
        _output.WriteRaw("</a>"u8);
    }

    private void WriteAttribute(ReadOnlySpan<byte> start, string value)
    {
        _output.WriteRaw(start);
        _output.WriteText(value);
        _output.WriteRaw("\""u8);
    }

    private MarkdownLinks Links => _links ??= Site.LinksFor(Page);
}

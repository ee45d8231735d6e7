using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Markdown;

/// <summary>Leaves room behind a link to a file for what will open: （PDF、1.2MB）.</summary>
internal sealed class FileLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    private readonly LinkInlineRenderer _default = new();

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        _default.Write(renderer, obj);
        if (!obj.IsImage && renderer is CouncilHtmlRenderer { EnableHtmlForInline: true } council && obj.Url is { } address && Path.HasExtension(address.Split('?', '#')[0]))
            council.LeaveNote(address);
    }
}

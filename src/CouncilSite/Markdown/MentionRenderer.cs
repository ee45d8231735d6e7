using CouncilSite.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Markdown;

/// <summary>Makes links of mentions in running text, such as 規約第９条, outside links and code.</summary>
internal sealed class MentionRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var text = KanaComposition.Compose(obj.Content.ToString());
        if (renderer is CouncilHtmlRenderer { EnableHtmlForInline: true } council && !IsInsideLink(obj))
            council.WriteWords(text);
        else
            renderer.WriteEscape(text);
    }

    private static bool IsInsideLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
                return true;
        }

        return false;
    }
}

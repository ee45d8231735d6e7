using CouncilSite.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Markdown;

/// <summary>Tells running text, in which mentions such as 規約第９条 become links, from the words of links.</summary>
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

using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace CouncilSite.Markdown;

/// <summary>What the site reads and writes otherwise than Markdig does by itself.</summary>
internal sealed class CouncilExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BareLinkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
            return;
        html.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineJoiningRenderer());
        html.ObjectRenderers.Replace<LiteralInlineRenderer>(new MentionRenderer());
        html.ObjectRenderers.Replace<LinkInlineRenderer>(new FileLinkRenderer());
    }
}

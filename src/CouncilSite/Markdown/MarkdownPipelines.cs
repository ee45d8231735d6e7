using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace CouncilSite.Markdown;

/// <summary>Markdig, set right for Japanese.</summary>
internal static class MarkdownPipelines
{
    public static MarkdownPipeline Create() =>
        new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            // Without this, **「会則」**という stays literal: the default rules know no Japanese brackets.
            .UseCjkFriendlyEmphasis()
            // Strikethrough alone: 9:00~17:00 is no subscript.
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseDefinitionLists()
            .UseFootnotes()
            .DisableHtml()
            .Use<CouncilExtension>()
            .Build();
}

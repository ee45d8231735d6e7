using System.Text;
using CouncilSite.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Markdown;

/// <summary>The words of Markdown without its marks.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? container)
    {
        // Most headings and links are words and nothing else.
        if (container is { FirstChild: LiteralInline { NextSibling: null } words })
            return KanaComposition.Compose(words.Content.ToString());
        var text = new StringBuilder();
        foreach (var inline in container?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak when !LineJoining.JoinsLines(lineBreak):
                    text.Append(' ');
                    break;
            }
        }

        return KanaComposition.Compose(text.ToString());
    }
}

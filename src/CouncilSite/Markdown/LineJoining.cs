using CouncilSite.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Markdown;

/// <summary>Joins the lines of a Japanese paragraph: browsers would make a space of the newline between wide characters.</summary>
internal sealed class LineJoiningRenderer : HtmlObjectRenderer<LineBreakInline>
{
    private readonly LineBreakInlineRenderer _default = new();

    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (!LineJoining.JoinsLines(obj))
            _default.Write(renderer, obj);
    }
}

internal static class LineJoining
{
    /// <summary>Whether the line break stands between two wide characters and so means nothing.</summary>
    public static bool JoinsLines(LineBreakInline lineBreak) =>
        !lineBreak.IsHard
        && JapaneseWidth.EndsWide(Last(lineBreak.PreviousSibling))
        && JapaneseWidth.StartsWide(First(lineBreak.NextSibling));

    private static ReadOnlySpan<char> Last(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        ContainerInline container => Last(container.LastChild),
        _ => default,
    };

    private static ReadOnlySpan<char> First(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        ContainerInline container => First(container.FirstChild),
        _ => default,
    };
}

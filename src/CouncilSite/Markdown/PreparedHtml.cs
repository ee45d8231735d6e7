using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Syntax;

namespace CouncilSite.Markdown;

/// <summary>
/// A text as HTML, made when it is read, so that its syntax tree can be let go and is not made again to show it. What
/// depends on the page that shows it (addresses, mentions, notes on files) is filled in by <see cref="Write"/>.
/// </summary>
internal sealed class PreparedHtml
{
    private readonly string _html;
    private readonly HtmlGap[] _gaps;

    private PreparedHtml(string html, IReadOnlyList<HtmlGap> gaps) => (_html, _gaps) = (html, [.. gaps]);

    /// <summary>Renders a document.</summary>
    public static PreparedHtml Of(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new CouncilHtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.Render(document);
        return new PreparedHtml(writer.ToString(), renderer.Gaps);
    }

    /// <summary>Writes it as UTF-8 with what one page fills in.</summary>
    public void Write(MarkdownLinks links, IBufferWriter<byte> output)
    {
        var (end, filled, mayMention) = (0, new GapRenderer(links, output), links.MayMention(_html));
        foreach (var gap in _gaps)
        {
            switch (gap.Kind)
            {
                case HtmlGapKind.Address when links.Href(gap.Written!) is var address && address != gap.Written:
                    WriteUpTo(gap.Start);
                    filled.WriteAddress(address);
                    end = _html.IndexOf('"', gap.Start);
                    break;
                case HtmlGapKind.Words when mayMention && (gap.Written ?? _html[gap.Start..gap.End]) is var words && links.FindMentions(words) is { Count: > 0 } mentions:
                    WriteUpTo(gap.Start);
                    filled.WriteMentions(words, mentions);
                    end = gap.End;
                    break;
                case HtmlGapKind.File when links.DescribeFile(gap.Written!) is { } description:
                    WriteUpTo(gap.Start);
                    filled.WriteNote(description);
                    break;
            }
        }

        WriteUpTo(_html.Length);

        void WriteUpTo(int position)
        {
            Encoding.UTF8.GetBytes(_html.AsSpan(end..position), output);
            end = position;
        }
    }
}

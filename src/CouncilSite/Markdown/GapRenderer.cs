using System.Buffers;
using System.Text;
using CouncilSite.Text;
using Markdig.Renderers;

namespace CouncilSite.Markdown;

/// <summary>Writes what one page fills into a text.</summary>
internal sealed class GapRenderer(MarkdownLinks links, IBufferWriter<byte> output)
{
    private readonly StringWriter _filled = new() { NewLine = "\n" };

    // Most texts have nothing to fill in, and a renderer is dear to make.
    private HtmlRenderer Renderer => field ??= new HtmlRenderer(_filled);

    public void WriteAddress(string address)
    {
        Renderer.WriteEscapeUrl(address);
        Flush();
    }

    public void WriteMentions(string text, IReadOnlyList<Mention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            Renderer.WriteEscape(text.AsSpan(end, mention.Start - end));
            Renderer.Write("<a href=\"").WriteEscapeUrl(links.Href(KanaComposition.Compose(mention.Address))).Write("\">");
            Renderer.WriteEscape(text.AsSpan(mention.Start, mention.Length));
            Renderer.Write("</a>");
            end = mention.Start + mention.Length;
        }

        Renderer.WriteEscape(text.AsSpan(end));
        Flush();
    }

    public void WriteNote(string description)
    {
        Renderer.Write("<span class=\"file-note\">（").WriteEscape(description).Write("）</span>");
        Flush();
    }

    private void Flush()
    {
        // As a whole: a chunk of the builder may end within a character.
        Encoding.UTF8.GetBytes(_filled.ToString(), output);
        _filled.GetStringBuilder().Clear();
    }
}

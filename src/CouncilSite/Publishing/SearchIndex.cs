using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>
/// The text of every listed page but those that only repeat the others, for the search that runs in the reader's browser: a JSON array of
/// <c>{ title, address, text }</c>. It is taken from the finished pages, so that what can be read can be found.
/// </summary>
public static partial class SearchIndex
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Where the index is published.</summary>
    public static Route Route { get; } = new("/search/index.json");

    /// <summary>Writes the index of rendered pages.</summary>
    public static RenderedFile Create(IReadOnlyList<RenderedFile> pages, SiteView site)
    {
        var texts = pages.AsParallel().AsOrdered()
            .Where(file => file.Page is { IsListed: true, Model: not (HomePage or SitemapPage or SearchPage) })
            .Select(file => (Page: file.Page!, Text: ReadText(file.Bytes)));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var (page, text) in texts)
            {
                json.WriteStartObject();
                json.WriteString("title", page.Title);
                json.WriteString("address", site.Address.Href(page.Route.Path));
                json.WriteString("text", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return new RenderedFile(Route, buffer.WrittenMemory, null);
    }

    // The content alone: what every page repeats would make every page a find.
    private static string ReadText(ReadOnlyMemory<byte> html)
    {
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html.Span));
        if (document.QuerySelector("main") is not { } main)
            return "";
        foreach (var repeated in main.QuerySelectorAll("h1, nav, script, style, svg, noscript, footer"))
            repeated.Remove();
        var text = new StringBuilder();
        AppendText(main, text);
        return WhiteSpace().Replace(text.ToString(), " ").Trim();
    }

    private static void AppendText(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(words.Data);
            else if (child is IElement element)
            {
                var isInline = element.LocalName is "a" or "abbr" or "b" or "code" or "del" or "em" or "i" or "ins" or "mark"
                    or "ruby" or "small" or "span" or "strong" or "sub" or "sup" or "time";
                text.Append(isInline ? "" : " ");
                AppendText(element, text);
                text.Append(isInline ? "" : " ");
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

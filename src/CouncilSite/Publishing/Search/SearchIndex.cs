using System.Buffers;
using System.Text.Json;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// The text of every listed page but those that only repeat the others, for the search that runs in the reader's browser: a JSON array of
/// <c>{ title, address, text }</c>. It is taken from the finished pages, so that what can be read can be found.
/// </summary>
public static class SearchIndex
{
    /// <summary>Writes the index of rendered pages.</summary>
    public static RenderedFile Create(IReadOnlyList<RenderedFile> pages, SiteView site)
    {
        var texts = pages.AsParallel().AsOrdered()
            .Where(file => file.Page is { IsListed: true, Model: not (HomePage or SitemapPage or SearchPage) })
            .Select(file => (Page: file.Page!, Text: SearchText.Read(file.Bytes.Span)));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
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

        return new RenderedFile(SiteRoutes.SearchIndex, buffer.WrittenMemory, null);
    }
}

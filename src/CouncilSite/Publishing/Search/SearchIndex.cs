using System.Buffers;
using System.Text.Json;
using CouncilSite.Publishing.Links;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// The text of every listed page but those that only repeat the others, for the search that runs in the reader's browser: a JSON array of
/// <c>{ title, address, text }</c>. It is taken from the finished pages, so that what can be read can be found.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Whether a page is in it.</summary>
    public static bool Holds(Page? page) => page is { IsListed: true, Model: not (HomePage or SitemapPage or SearchPage) };

    /// <summary>Writes the index of pages.</summary>
    public static RenderedFile Create(IEnumerable<ScannedPage> pages, SiteView site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
        {
            json.WriteStartArray();
            foreach (var page in pages.Where(page => Holds(page.File.Page)))
            {
                json.WriteStartObject();
                json.WriteString("title", page.File.Page!.Title);
                json.WriteString("address", site.Address.Href(page.File.Route.Path));
                json.WriteString("text", page.Words);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return new RenderedFile(SiteRoutes.SearchIndex, buffer.WrittenMemory, null);
    }
}

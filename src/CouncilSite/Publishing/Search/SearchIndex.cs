using System.Buffers;
using System.Text.Json;
using CouncilSite.Publishing.Links;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// What the search in the reader's browser looks through: a JSON object of <c>synonyms</c>, each with what readers
/// <c>say</c> and what to <c>find</c>, and of <c>documents</c> with <c>address, title, names, heading, text, weight</c>. They
/// are taken from the finished pages, so that what can be read can be found.
/// </summary>
internal static class SearchIndex
{
    /// <summary>Whether a page is in it.</summary>
    public static bool Holds(Page? page) => page is { Search: not SearchReach.None };

    /// <summary>Writes the index of pages.</summary>
    public static RenderedFile Create(IEnumerable<ScannedPage> pages, SiteView site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
        {
            json.WriteStartObject();
            json.WriteStartArray("synonyms");
            foreach (var synonym in site.Council.Synonyms)
            {
                json.WriteStartObject();
                json.WriteStartArray("say");
                foreach (var words in synonym.Say)
                    json.WriteStringValue(words);
                json.WriteEndArray();
                json.WriteString("find", synonym.Find);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("documents");
            foreach (var document in pages.Where(page => Holds(page.File.Page)).SelectMany(page => SearchDocument.Of(page, site)).DistinctBy(document => document.Address))
            {
                json.WriteStartObject();
                json.WriteString("address", document.Address);
                json.WriteString("title", document.Title);
                json.WriteString("names", document.Names);
                json.WriteString("heading", document.Heading);
                json.WriteString("text", document.Text);
                json.WriteNumber("weight", document.Weight);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new RenderedFile(SiteRoutes.SearchIndex, buffer.WrittenMemory, null);
    }
}

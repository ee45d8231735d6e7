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
    private const int UsualLength = 4096;

    /// <summary>Whether a page is in it.</summary>
    public static bool Holds(Page? page) => page is { Search: not SearchReach.None };

    /// <summary>Writes the index of pages.</summary>
    public static RenderedFile Create(IEnumerable<ScannedPage> pages, SiteView site)
    {
        var documents = pages.Where(page => Holds(page.File.Page)).AsParallel().AsOrdered()
            .Select(page => SearchDocument.Of(page, site).Select(document => (document.Address, Json: ToJson(document))).ToList())
            .AsSequential().SelectMany(documents => documents).DistinctBy(document => document.Address).Select(document => document.Json).ToList();
        var buffer = new ArrayBufferWriter<byte>(documents.Sum(document => document.Length + 1) + UsualLength);
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
            foreach (var document in documents)
                json.WriteRawValue(document, skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new RenderedFile(SiteRoutes.SearchIndex, buffer.WrittenMemory, null);
    }

    private static byte[] ToJson(SearchDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
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

        return buffer.WrittenSpan.ToArray();
    }
}

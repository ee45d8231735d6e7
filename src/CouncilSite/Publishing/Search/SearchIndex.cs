using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// What the search in the reader's browser looks through, taken from the finished pages, so that what can be read can
/// be found. It is in parts, of which a query needs few, however large the site is; <c>assets/search-index.js</c> reads it.
/// </summary>
/// <remarks>
/// The first file, <c>search/index.json</c>, holds <c>version</c> (of all parts together), <c>synonyms</c> (each with what
/// readers <c>say</c> and what to <c>find</c>), <c>words</c> (the first key in each <c>parts/words-N.json</c>) and, as
/// numbers (<see cref="NumberText"/>), <c>texts</c> (how many parts of pages each <c>parts/texts-N.json</c> shows) and
/// <c>pages</c>: of each page the number of its parts, its weight in tenths, the number of its titles, and their lengths.
/// A file of words leads from each key (<see cref="SearchKeys"/>) to the parts of pages that have it, and to the titles:
/// for a part 7 times the parts passed over since the last one, plus its strength less one; for a title those passed over.
/// </remarks>
internal static class SearchIndex
{
    /// <summary>Bytes of a part: a query looks up a dozen keys at most and shows ten finds at first, which are together less than 100 KB.</summary>
    public const int MostOfAPart = 4_500;

    /// <summary>Whether a page is in it.</summary>
    public static bool Holds(Page? page) => page is { Search: not SearchReach.None };

    /// <summary>Writes the index, a file at a time: the parts, and then what leads to them.</summary>
    /// <param name="found">What the pages add, in their order. What has an address of one before adds nothing.</param>
    /// <param name="synonyms">What stands for what readers say.</param>
    public static IEnumerable<RenderedFile> Create(IEnumerable<IndexedPage> found, IReadOnlyList<Synonym> synonyms)
    {
        var pages = found.DistinctBy(page => page.Address).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (firstKeys, counts, files) = (new List<string>(), new NumberText(), 0);
        foreach (var words in AllCores.Select(FindRange.Cut(pages), range => WordFile.Write(pages, range)).SelectMany(words => words))
        {
            yield return Part($"words-{firstKeys.Count}.json", words.Json);
            firstKeys.Add(words.FirstKey);
        }

        foreach (var text in TextFile.Write([.. pages.SelectMany(page => page.Parts)]))
        {
            yield return Part($"texts-{files++}.json", text.Json);
            counts.Add(text.Count);
        }

        // Browsers and hosts keep copies; parts of two builds would lead astray.
        yield return CreateFirst(pages, synonyms, firstKeys, counts, Convert.ToHexStringLower(hash.GetCurrentHash().AsSpan(0, 8)));

        RenderedFile Part(string name, byte[] json)
        {
            hash.AppendData(json);
            return new RenderedFile(SiteRoutes.SearchParts.Below(name), json, null);
        }
    }

    private static RenderedFile CreateFirst(
        List<IndexedPage> pages, IReadOnlyList<Synonym> synonyms, List<string> firstKeys, NumberText textCounts, string version)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteStartArray("synonyms");
            foreach (var synonym in synonyms)
            {
                json.WriteStartObject();
                WriteTexts(json, "say", synonym.Say);
                json.WriteString("find", synonym.Find);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteTexts(json, "words", firstKeys);
            json.WritePropertyName("texts");
            textCounts.MoveTo(json);
            json.WritePropertyName("pages");
            Describe(pages).MoveTo(json);
            json.WriteEndObject();
        }

        return new RenderedFile(SiteRoutes.SearchIndex, buffer.WrittenMemory, null);
    }

    private static NumberText Describe(List<IndexedPage> pages)
    {
        var numbers = new NumberText();
        foreach (var page in pages)
        {
            numbers.Add(page.Parts.Count).Add(page.Weight).Add(page.Titles.Count);
            foreach (var title in page.Titles)
                numbers.Add(title.Length);
        }

        return numbers;
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using CouncilSite.Content;
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
    // A query looks up a dozen keys at most and shows ten finds at first: together less than 100 KB. In bytes.
    private const int WordsInAFile = 4_000;
    private const int TextInAFile = 5_000;

    /// <summary>Whether a page is in it.</summary>
    public static bool Holds(Page? page) => page is { Search: not SearchReach.None };

    /// <summary>Writes the index.</summary>
    /// <param name="found">What the pages add, in their order. What has an address of one before adds nothing.</param>
    /// <param name="synonyms">What stands for what readers say.</param>
    public static IReadOnlyList<RenderedFile> Create(IEnumerable<IndexedPage> found, IReadOnlyList<Synonym> synonyms)
    {
        var pages = found.DistinctBy(page => page.Address).ToList();
        var (texts, counts) = CreateTexts([.. pages.SelectMany(page => page.Parts)]);
        var (words, firstKeys) = CreateWords(pages);
        IReadOnlyList<RenderedFile> parts = [.. words, .. texts];
        return [CreateFirst(pages, synonyms, firstKeys, counts, parts), .. parts];
    }

    private static (List<RenderedFile> Files, NumberText Counts) CreateTexts(List<IndexedPart> parts)
    {
        var files = new List<RenderedFile>();
        var counts = new NumberText();
        for (var first = 0; first < parts.Count;)
        {
            var (end, length) = (first, 0);
            while (end < parts.Count && (end == first || length + parts[end].Json.Length < TextInAFile))
                length += parts[end++].Json.Length + 1;
            var bytes = GC.AllocateUninitializedArray<byte>(length + 1);
            var at = 0;
            foreach (var part in parts[first..end])
            {
                bytes[at++] = (byte)(at == 1 ? '[' : ',');
                part.Json.CopyTo(bytes.AsMemory(at));
                at += part.Json.Length;
            }

            bytes[at] = (byte)']';
            files.Add(new RenderedFile(SiteRoutes.SearchParts.Below($"texts-{files.Count}.json"), bytes, null));
            counts.Add(end - first);
            first = end;
        }

        return (files, counts);
    }

    private static (List<RenderedFile> Files, List<string> FirstKeys) CreateWords(List<IndexedPage> pages)
    {
        var files = new List<RenderedFile>();
        var firstKeys = new List<string>();
        var buffer = new ArrayBufferWriter<byte>(2 * WordsInAFile);
        var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine);
        var (finds, parts, titles) = (Find.AllIn(pages), new NumberText(), new NumberText());
        for (var next = 0; next < finds.Length;)
        {
            var key = finds[next].Key;
            for (var (nextPart, nextTitle) = (0, 0); next < finds.Length && finds[next].Key == key; next++)
            {
                if (finds[next].Place is >= 0 and var place)
                {
                    parts.Add(place - (nextPart * Find.Strengths));
                    nextPart = (place / Find.Strengths) + 1;
                }
                else
                {
                    var title = ~finds[next].Place;
                    titles.Add(title - nextTitle);
                    nextTitle = title + 1;
                }
            }

            if (files.Count < firstKeys.Count && json.BytesPending + parts.Length + titles.Length > WordsInAFile)
                Close();
            if (files.Count == firstKeys.Count)
            {
                firstKeys.Add(SearchKeys.ToText(key));
                json.WriteStartObject();
            }

            json.WriteStartArray(SearchKeys.ToText(key));
            parts.MoveTo(json);
            titles.MoveTo(json);
            json.WriteEndArray();
        }

        if (files.Count < firstKeys.Count)
            Close();
        json.Dispose();
        return (files, firstKeys);

        void Close()
        {
            json.WriteEndObject();
            json.Flush();
            files.Add(new RenderedFile(SiteRoutes.SearchParts.Below($"words-{files.Count}.json"), buffer.WrittenSpan.ToArray(), null));
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static RenderedFile CreateFirst(
        List<IndexedPage> pages, IReadOnlyList<Synonym> synonyms, List<string> firstKeys, NumberText textCounts, IReadOnlyList<RenderedFile> parts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine))
        {
            json.WriteStartObject();
            json.WriteString("version", VersionOf(parts));
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

    // Browsers and hosts keep copies; parts of two builds would lead astray.
    private static string VersionOf(IReadOnlyList<RenderedFile> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
            hash.AppendData(part.Bytes.Span);
        return Convert.ToHexStringLower(hash.GetCurrentHash().AsSpan(0, 8));
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

using System.Buffers;
using System.Text.Json;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>A file of words of the search index: what leads from keys to what has them.</summary>
/// <param name="FirstKey">The first key in it.</param>
/// <param name="Json">The file.</param>
internal readonly record struct WordFile(string FirstKey, byte[] Json)
{
    /// <summary>The files of a range of keys.</summary>
    public static IReadOnlyList<WordFile> Write(IReadOnlyList<IndexedPage> pages, FindRange range)
    {
        using var sorted = range.Sort(pages);
        var finds = sorted.Memory.Span[..range.Count];
        var files = new List<WordFile>();
        var buffer = new ArrayBufferWriter<byte>(2 * SearchIndex.MostOfAPart);
        using var json = new Utf8JsonWriter(buffer, LegibleJson.InOneLine);
        var (parts, titles, firstKey) = (new NumberText(), new NumberText(), "");
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

            if (firstKey.Length > 0 && json.BytesPending + parts.Length + titles.Length > SearchIndex.MostOfAPart)
                Close();
            if (firstKey.Length == 0)
            {
                firstKey = SearchKeys.ToText(key);
                json.WriteStartObject();
            }

            json.WriteStartArray(SearchKeys.ToText(key));
            parts.MoveTo(json);
            titles.MoveTo(json);
            json.WriteEndArray();
        }

        if (firstKey.Length > 0)
            Close();
        return files;

        void Close()
        {
            json.WriteEndObject();
            json.Flush();
            files.Add(new WordFile(firstKey, buffer.WrittenSpan.ToArray()));
            firstKey = "";
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }
}

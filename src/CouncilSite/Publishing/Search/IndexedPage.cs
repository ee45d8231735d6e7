using System.Buffers;
using System.Text.Json;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>What one page adds to the search index.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Weight">How much a find in it counts, in tenths.</param>
/// <param name="Titles">Its title and its other names.</param>
/// <param name="Parts">Its parts.</param>
internal sealed record IndexedPage(string Address, int Weight, IReadOnlyList<IndexedTitle> Titles, IReadOnlyList<IndexedPart> Parts);

/// <summary>A title in the index.</summary>
/// <param name="Length">How long it is, folded, in UTF-16 units.</param>
/// <param name="Keys">What it is found by.</param>
internal sealed record IndexedTitle(int Length, uint[] Keys);

/// <summary>A part of a page in the index.</summary>
/// <param name="Json">What is shown of it, as an object of JSON: <c>address, title, heading, text</c>.</param>
/// <param name="Keys">What it is found by.</param>
internal sealed record IndexedPart(ReadOnlyMemory<byte> Json, KeyStrength[] Keys);

/// <summary>Makes of pages what they add to the search index. For one thread: what it counts and writes with is used again.</summary>
/// <param name="kept">Keeps what is shown.</param>
internal sealed class PageIndexer(KeptBytes kept)
{
    private readonly SearchKeys _keys = new();
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>What a page adds.</summary>
    public IndexedPage Index(SearchedPage page) => new(
        page.Address,
        page.Weight,
        [.. Titles(page).Select(title => new IndexedTitle(title.Length, _keys.Of(title)))],
        [
            .. page.Parts.Select(part => new IndexedPart(
                ToJson(page, part), _keys.Of(SearchFolding.Fold(part.Heading), SearchFolding.Fold(part.Text)))),
        ]);

    private static IEnumerable<string> Titles(SearchedPage page) =>
        SearchFolding.Fold(page.Names).Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(SearchFolding.Fold(page.Title));

    private ReadOnlyMemory<byte> ToJson(SearchedPage page, SearchedPart part)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, LegibleJson.InOneLine))
        {
            json.WriteStartObject();
            json.WriteString("address", part.Address);
            json.WriteString("title", page.Title);
            json.WriteString("heading", part.Heading);
            json.WriteString("text", part.Text);
            json.WriteEndObject();
        }

        return kept.Keep(_buffer.WrittenSpan);
    }
}

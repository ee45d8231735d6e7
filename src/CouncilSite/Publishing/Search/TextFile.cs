namespace CouncilSite.Publishing.Search;

/// <summary>A file of texts of the search index: what is shown of parts of pages.</summary>
/// <param name="Count">How many parts.</param>
/// <param name="Json">The file.</param>
internal readonly record struct TextFile(int Count, byte[] Json)
{
    /// <summary>The files of all parts, in their order.</summary>
    public static IEnumerable<TextFile> Write(IReadOnlyList<IndexedPart> parts)
    {
        for (var first = 0; first < parts.Count;)
        {
            var (end, length) = (first, 0);
            while (end < parts.Count && (end == first || length + parts[end].Json.Length < SearchIndex.MostOfAPart))
                length += parts[end++].Json.Length + 1;
            var bytes = GC.AllocateUninitializedArray<byte>(length + 1);
            var at = 0;
            for (var part = first; part < end; part++)
            {
                bytes[at++] = (byte)(part == first ? '[' : ',');
                parts[part].Json.CopyTo(bytes.AsMemory(at));
                at += parts[part].Json.Length;
            }

            bytes[at] = (byte)']';
            yield return new TextFile(end - first, bytes);
            first = end;
        }
    }
}

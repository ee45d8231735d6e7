using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>A file that is published as it is: a PDF, a picture.</summary>
/// <param name="Source">Its place below the content folder; its text is not read.</param>
/// <param name="Route">Where it is published: its path below the content folder.</param>
/// <param name="ReadBytes">Reads it.</param>
public sealed record Attachment(SourceFile Source, Route Route, Func<byte[]> ReadBytes)
{
    private readonly Lazy<long> _size = new(() => ReadBytes().LongLength);

    /// <summary>Its size in bytes.</summary>
    public long Size => _size.Value;
}

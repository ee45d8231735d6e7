using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>A file that is published as it is where content names it: a PDF, a picture.</summary>
/// <param name="Source">Its place below the content folder; its text is not read.</param>
/// <param name="Route">Where it is published: its path below the content folder.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="ReadBytes">Reads it; empty, with the fault in the build's bag, where it may not be published.</param>
public sealed record Attachment(SourceFile Source, Route Route, long Size, Func<byte[]> ReadBytes);

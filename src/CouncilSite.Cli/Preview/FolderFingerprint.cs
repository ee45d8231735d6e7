using System.IO.Enumeration;

namespace CouncilSite.Cli.Preview;

/// <summary>
/// A number that changes with the names, sizes and times of a folder's files. It is looked at again and again: the
/// system's own reports of changes get lost when they are many, on network drives, and when the folder is made anew.
/// </summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>The number for a folder as it is now; 0 where there is none.</summary>
    public static long Of(string folder)
    {
        try
        {
            var entries = new FileSystemEnumerable<long>(folder, Fingerprint, EveryFile)
            {
                ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            // A sum, for the system lists files in any order.
            return entries.Aggregate(1L, (sum, entry) => unchecked(sum + entry));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static long Fingerprint(ref FileSystemEntry entry)
    {
        var hash = new HashCode();
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(entry.Directory));
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(entry.FileName));
        // A folder's time and size change with its files, which speak for themselves.
        if (!entry.IsDirectory)
            hash.Add((entry.Length, entry.LastWriteTimeUtc));
        return hash.ToHashCode();
    }
}

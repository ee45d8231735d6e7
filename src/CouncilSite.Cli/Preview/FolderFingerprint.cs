using System.IO.Enumeration;

namespace CouncilSite.Cli.Preview;

/// <summary>
/// A number that changes with the names, sizes and times of a folder's files. It is looked at again and again: the
/// system's own reports of changes get lost when they are many, on network drives, and when the folder is made anew.
/// </summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    /// <summary>The number for a folder as it is now; 0 where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="extension">The extension of the files that count, with its dot; null for all.</param>
    /// <param name="without">The extension of files that do not count; null for none.</param>
    public static long Of(string folder, string? extension = null, string? without = null)
    {
        try
        {
            var entries = new FileSystemEnumerable<long>(folder, Fingerprint, EveryFile)
            {
                ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                ShouldIncludePredicate = (ref entry) => (extension is null || Has(ref entry, extension)) && (without is null || !Has(ref entry, without)),
            };
            // A sum, for the system lists files in any order.
            return entries.Aggregate(1L, (sum, entry) => unchecked(sum + entry));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static bool Has(ref FileSystemEntry entry, string extension) =>
        !entry.IsDirectory && Path.GetExtension(entry.FileName).Equals(extension, StringComparison.OrdinalIgnoreCase);

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

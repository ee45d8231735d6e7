using System.Security.Cryptography;

namespace CouncilSite.Publishing.Caching;

/// <summary>
/// Things that can be made again, in a folder of files that are named by the hash of what they were made of. A file
/// counts only where it is whole, as the hash at its beginning says; another is as good as none. The folder is a
/// convenience: where it cannot be used, everything is made anew.
/// </summary>
/// <param name="folder">Where they are kept, for this user alone; null for nowhere.</param>
/// <param name="extension">What their names end with, with its dot.</param>
public sealed class FileCache(string? folder, string extension)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>What was kept under a fingerprint; null where there is nothing that is whole.</summary>
    /// <param name="fingerprint">A hash in hexadecimal.</param>
    public byte[]? Find(string fingerprint)
    {
        if (folder is null)
            return null;
        try
        {
            var path = PathOf(folder, fingerprint);
            if (!File.Exists(path))
                return null;
            if (!TryRead(path, out var hash, out var content) || !Hash(content, fingerprint).AsSpan().SequenceEqual(hash))
                return null;
            // So that what is in use is not cleared away.
            if (File.GetLastWriteTimeUtc(path) < DateTime.UtcNow - (Kept / 2))
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps something, and clears away what has not been used for long.</summary>
    public void Keep(string fingerprint, byte[] content)
    {
        if (folder is null)
            return;
        try
        {
            CreateFolder(folder);
            // Another program that reads meanwhile finds the whole file or none.
            var unfinished = Path.Combine(folder, $"{Guid.NewGuid():N}.unfinished");
            File.WriteAllBytes(unfinished, [.. Hash(content, fingerprint), .. content]);
            File.Move(unfinished, PathOf(folder, fingerprint), overwrite: true);
            foreach (var old in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow - Kept))
                File.Delete(old);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is made again the next time.
        }
    }

    /// <summary>Makes the folder of a cache, for this user alone: what is read in it becomes part of what the program does.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static bool TryRead(string path, out byte[] hash, out byte[] content)
    {
        using var file = File.OpenRead(path);
        (hash, content) = (new byte[SHA256.HashSizeInBytes], new byte[Math.Max(0, file.Length - SHA256.HashSizeInBytes)]);
        if (file.Length < hash.Length)
            return false;
        file.ReadExactly(hash);
        file.ReadExactly(content);
        return true;
    }

    // The hash is of the name too: a file that was renamed is another one's.
    private static byte[] Hash(ReadOnlySpan<byte> content, string fingerprint) =>
        HMACSHA256.HashData(Convert.FromHexString(fingerprint), content);

    private string PathOf(string place, string fingerprint) => Path.Combine(place, fingerprint + extension);
}

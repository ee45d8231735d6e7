using System.Security.Cryptography;

namespace CouncilSite.Razor.Compilation;

/// <summary>
/// Compiled templates in a folder of files that are named by what they depend on. What is loaded becomes part of the
/// program, so a file counts only where it is whole, as the hash at its beginning says; another is as good as none. The
/// folder is a convenience: where it cannot be used, every build compiles.
/// </summary>
/// <param name="folder">Where they are kept, for this user alone; null for nowhere.</param>
internal sealed class TemplateCache(string? folder)
{
    private const string Extension = ".template";
    private const int LengthBytes = sizeof(int);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>The compiled template of a fingerprint; null where there is none that is whole.</summary>
    public CompiledTemplate? Find(string fingerprint)
    {
        if (folder is null)
            return null;
        try
        {
            var path = PathOf(folder, fingerprint);
            if (!File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            var found = Unpack(bytes, fingerprint);
            // So that what is in use is not cleared away.
            if (found is not null && File.GetLastWriteTimeUtc(path) < DateTime.UtcNow - (Kept / 2))
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return found;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a compiled template, and clears away what has not been used for long.</summary>
    public void Keep(string fingerprint, CompiledTemplate template)
    {
        if (folder is null)
            return;
        try
        {
            CreateFolder(folder);
            // Another program that reads meanwhile finds the whole file or none.
            var unfinished = Path.Combine(folder, $"{Guid.NewGuid():N}.unfinished");
            File.WriteAllBytes(unfinished, Pack(template, fingerprint));
            File.Move(unfinished, PathOf(folder, fingerprint), overwrite: true);
            foreach (var old in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow - Kept))
                File.Delete(old);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build compiles again.
        }
    }

    // The hash is of the name too: a file that was renamed is another template's.
    private static byte[] Pack(CompiledTemplate template, string fingerprint)
    {
        byte[] content = [.. BitConverter.GetBytes(template.Assembly.Length), .. template.Assembly, .. template.Symbols];
        return [.. Hash(content, fingerprint), .. content];
    }

    private static CompiledTemplate? Unpack(byte[] bytes, string fingerprint)
    {
        if (bytes.Length < SHA256.HashSizeInBytes + LengthBytes)
            return null;
        var content = bytes.AsSpan(SHA256.HashSizeInBytes);
        if (!Hash(content, fingerprint).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            return null;
        var end = LengthBytes + BitConverter.ToInt32(content);
        return new(content[LengthBytes..end].ToArray(), content[end..].ToArray());
    }

    private static byte[] Hash(ReadOnlySpan<byte> content, string fingerprint) =>
        HMACSHA256.HashData(Convert.FromHexString(fingerprint), content);

    private static string PathOf(string folder, string fingerprint) => Path.Combine(folder, fingerprint + Extension);

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

namespace CouncilSite.Tests.Harness;

/// <summary>A folder on disk that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("council-").FullName;

    /// <summary>All files by relative path, with their bytes as text that compares well.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Convert.ToHexString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    public string Join(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

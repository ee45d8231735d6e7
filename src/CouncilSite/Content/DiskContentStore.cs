namespace CouncilSite.Content;

/// <summary>Content in a folder on disk. Files and folders that begin with a dot are left out.</summary>
/// <param name="root">The folder's path.</param>
/// <param name="displayPath">The folder as messages print it, relative to the current folder.</param>
public sealed class DiskContentStore(string root, string displayPath) : IContentStore
{
    /// <inheritdoc/>
    public string DisplayPath { get; } = displayPath;

    /// <inheritdoc/>
    public bool Exists => Directory.Exists(root);

    /// <inheritdoc/>
    public IEnumerable<string> ListFiles() =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')));

    /// <inheritdoc/>
    public byte[] ReadBytes(string path) => File.ReadAllBytes(Path.Combine(root, path));
}

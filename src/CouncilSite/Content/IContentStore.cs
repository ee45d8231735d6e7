using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>Where content files come from: a folder on disk, or a test's memory.</summary>
public interface IContentStore
{
    /// <summary>The content folder as messages print it: <c>content</c>.</summary>
    string DisplayPath { get; }

    /// <summary>Whether the folder is there at all.</summary>
    bool Exists { get; }

    /// <summary>
    /// Everything in the folder and those below it but <see cref="Litter"/>, in whatever order the disk gives. Links are
    /// not followed.
    /// </summary>
    IEnumerable<ContentEntry> List();

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Its path as <see cref="List"/> gives it.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <exception cref="FileTooLargeException">It has more; they are not read.</exception>
    /// <exception cref="IOException">The file cannot be read, or changes meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] ReadBytes(string path, int limit);

    /// <summary>What is known of a file without reading it; null where the store does not say.</summary>
    FileState? StateOf(string path) => null;

    /// <summary>A file or folder as messages name it, without its text.</summary>
    SourceFile Place(string path) => new(path, path.Length == 0 ? DisplayPath : DisplayPath is "." ? path : $"{DisplayPath}/{path}", "");
}

/// <summary>A file is larger than it may be.</summary>
public sealed class FileTooLargeException : IOException;

using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>Where content files come from: a folder on disk, or a test's memory.</summary>
public interface IContentStore
{
    /// <summary>The content folder as messages print it: <c>content</c>.</summary>
    string DisplayPath { get; }

    /// <summary>Whether the folder is there at all.</summary>
    bool Exists { get; }

    /// <summary>All files, as paths below the folder with <c>/</c>, in whatever form and order the disk gives.</summary>
    IEnumerable<string> ListFiles();

    /// <summary>The bytes of a file that <see cref="ListFiles"/> named.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] ReadBytes(string path);

    /// <summary>A file or folder as messages name it, without its text.</summary>
    SourceFile Place(string path) => new(path, path.Length == 0 ? DisplayPath : $"{DisplayPath}/{path}", "");
}

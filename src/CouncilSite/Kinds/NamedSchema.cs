using System.IO.Enumeration;
using CouncilSite.Content;
using CouncilSite.Fields;

namespace CouncilSite.Kinds;

/// <summary>A schema with the name under which it is published.</summary>
/// <param name="Name">The name: <c>news</c>.</param>
/// <param name="Schema">The fields.</param>
/// <param name="Files">The files that it describes, by their paths in a repository: <c>content/news/*.md</c>; <c>**/</c> stands for
/// one folder or none.</param>
public sealed record NamedSchema(string Name, Schema Schema, string Files)
{
    /// <summary>What an editor says at the head of a kind's first page.</summary>
    public static NamedSchema Introduction { get; } = OfPage("index", StaticPageSchema.FrontMatter) with { Files = "content/*/index.md" };

    /// <summary>The front matter of a kind's pages, with the fields that every page may have.</summary>
    /// <param name="name">The schema's name, which is the folder's.</param>
    /// <param name="schema">The kind's own fields.</param>
    public static NamedSchema OfPage<T>(string name, Schema<T> schema)
        where T : class =>
        new(name, PageFields.AddTo(schema), $"content/{name}/*.md");

    /// <summary>Whether it describes a file.</summary>
    /// <param name="path">The file's path in the repository.</param>
    public bool Describes(string path) => Matches(path, Files.Replace("**/", "", StringComparison.Ordinal)) || Matches(path, Files);

    // Name by name: * stands for no slash.
    private static bool Matches(ReadOnlySpan<char> path, ReadOnlySpan<char> files)
    {
        var (part, pattern) = (path.IndexOf('/'), files.IndexOf('/'));
        if (part < 0 || pattern < 0)
            return part == pattern && FileSystemName.MatchesSimpleExpression(files, path, ignoreCase: false);
        return FileSystemName.MatchesSimpleExpression(files[..pattern], path[..part], ignoreCase: false)
            && Matches(path[(part + 1)..], files[(pattern + 1)..]);
    }
}

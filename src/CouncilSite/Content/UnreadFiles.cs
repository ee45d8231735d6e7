using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>
/// Files of the content that could not be read. What they would have said and published is not known; so what the rest
/// lacks because of them is no fault of its own.
/// </summary>
/// <param name="paths">Their paths below the content folder.</param>
public sealed class UnreadFiles(IEnumerable<string> paths)
{
    private readonly ILookup<string, string> _byFolder =
        paths.Distinct().Order(StringComparer.Ordinal).ToLookup(path => path.Split('/')[0], StringComparer.Ordinal);

    /// <summary>Whether there is any.</summary>
    public bool Any => _byFolder.Count > 0;

    /// <summary>The first in a folder; null where all of it was read.</summary>
    public string? FirstIn(string folder) => _byFolder[folder].FirstOrDefault();

    /// <summary>
    /// The file that would have been published at an address, or have been listed there; null where none is known to.
    /// A file's address begins with its folder and its name; what lists it, with a part of them: 2020 for 2020-06-29-forum.
    /// What stands below a file's page may come of others of the folder, as a comparison with the version before does.
    /// </summary>
    /// <param name="path">The address: root-relative.</param>
    public string? FindPublishedAt(string path)
    {
        var parts = path.Split('/', 3);
        var rest = parts.Length > 2 ? parts[2] : "";
        // Of a folder that could not be read nothing is known.
        if (rest.TrimEnd('/').Contains('/', StringComparison.Ordinal))
            return FirstIn(parts[1]);
        return _byFolder[parts[1]].FirstOrDefault(file => file == parts[1] || IsPublishedAt(rest, Path.ChangeExtension(file, null)[(parts[1].Length + 1)..]));
    }

    // A file may be left out for the very letters of its name.
    private static bool IsPublishedAt(string address, string name) => IsNamed(address, JapaneseWidth.ToNarrow(name).Replace(' ', '-').Replace('_', '-'));

    private static bool IsNamed(string address, string name) =>
        name.StartsWith(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) || address.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase);
}

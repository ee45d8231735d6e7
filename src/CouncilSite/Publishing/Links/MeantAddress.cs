using System.Text.RegularExpressions;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// What a link means that is written as an editor sees addresses elsewhere: as a file's path in the repository, without
/// the slash at its beginning or end, or without https://.
/// </summary>
internal static partial class MeantAddress
{
    /// <summary>The address that is meant; null where none is.</summary>
    /// <param name="written">The link as content has it.</param>
    /// <param name="isPublished">Whether an address of the site leads somewhere.</param>
    public static string? Find(string written, Func<string, bool> isPublished)
    {
        if (Host().IsMatch(written))
            return $"https://{written}";
        var path = "/" + PageFile().Replace(Folders().Replace(written.Split('?', '#')[0], ""), "");
        return new[] { path, path.TrimEnd('/') + "/" }.FirstOrDefault(address => address != written && isPublished(address));
    }

    [GeneratedRegex(@"^(?:www\.[a-z0-9.-]+|[a-z0-9.-]+\.(?:jp|com|net|org))(?:/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex(@"^(?:\.{0,2}/)*(?:content/)?")]
    private static partial Regex Folders();

    [GeneratedRegex(@"(?:(?<=^|/)index)?\.(?:md|yml)$")]
    private static partial Regex PageFile();
}

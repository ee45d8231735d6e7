using System.Text.RegularExpressions;

namespace CouncilSite.Markdown;

/// <summary>Addresses that were copied from a mail, a search or GitHub's editor, and lead to a page by a detour or tell on whoever follows them.</summary>
internal static partial class CopiedAddress
{
    /// <summary>The address of the page that was meant; null where it is the address itself.</summary>
    public static string? FindMeant(string address)
    {
        if (!address.StartsWith("http", StringComparison.Ordinal))
            return null;
        if (Detour().Match(address) is { Success: true } detour)
            return Uri.UnescapeDataString(detour.Groups["page"].Value);
        if (ContentFile().Match(address) is { Success: true } file)
            return file.Groups["page"].Value.Split('/') is [.. var folder, "index"] ? Address(folder) : Address(file.Groups["page"].Value.Split('/'));
        return Tracking().Replace(address, "") is var plain && plain.Length < address.Length ? EmptyQuery().Replace(plain, "") : null;
    }

    private static string Address(string[] names) => string.Join('/', ["", .. names, ""]);

    // What mail programs, searches and networks put before the page.
    [GeneratedRegex(@"^https?://(?:[a-z0-9-]+\.safelinks\.protection\.outlook\.com/|www\.google\.(?:com|co\.jp)/url|l\.facebook\.com/l\.php)\?(?:[^#]*&)?(?:url|q|u)=(?<page>https?(?::|%3A)[^&#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Detour();

    [GeneratedRegex(@"^https://github\.com/[^/]+/[^/]+/(?:edit|blob)/[^/]+/content/(?<page>[a-z]+(?:/[^/?#]+)+)\.md(?:[?#]|$)")]
    private static partial Regex ContentFile();

    [GeneratedRegex("[?&](?=#|$)")]
    private static partial Regex EmptyQuery();

    [GeneratedRegex(@"(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|yclid|mc_[ce]id)=[^&#]*&?")]
    private static partial Regex Tracking();
}

using System.Text.RegularExpressions;
using CouncilSite.Addresses;

namespace CouncilSite.Publishing.Links;

/// <summary>The attributes of HTML and SVG that hold addresses (HTML Standard, index of attributes; obsolete ones too).</summary>
internal static partial class LinkAttributes
{
    // The types of <link> that make a browser fetch something for the page itself.
    private static readonly string[] LoadingTypes =
        ["stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"];

    /// <summary>Adds the addresses in an attribute's value; none where the attribute holds no address.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">Its value, character references decoded.</param>
    /// <param name="addresses">Takes them.</param>
    public static void AddAddresses(ReadOnlySpan<char> attribute, string value, List<string> addresses)
    {
        switch (attribute)
        {
            case var _ when IsAddress(attribute):
                addresses.Add(Trim(value));
                break;
            case "srcset" or "imagesrcset":
                addresses.AddRange(Candidates(value));
                break;
            case "ping":
                addresses.AddRange(value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
                break;
            case "style":
                addresses.AddRange(StyleAddress().Matches(value).Select(match => match.Groups["address"].Value.Trim('\'', '"', ' ')));
                break;
            // A document in an attribute, which nothing here looks into.
            case "srcdoc":
                addresses.Add("about:srcdoc");
                break;
            // <meta http-equiv="refresh" content="0; url=/new/">: the redirects of old addresses.
            case "content" when value.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is var at && at > 0 && char.IsAsciiDigit(value[0]):
                addresses.Add(value[(at + 4)..].Trim('\'', '"', ' '));
                break;
        }
    }

    /// <summary>Whether an attribute may hold addresses, says how they are used, or is the id of a place.</summary>
    public static bool Matters(ReadOnlySpan<char> attribute) =>
        IsAddress(attribute) || attribute is "id" or "rel" or "srcset" or "imagesrcset" or "ping" or "style" or "srcdoc" or "content";

    /// <summary>
    /// Whether a browser goes to an address by itself or sends to it what a reader entered, so that it must be the
    /// site's; other addresses are followed by readers who see where they go.
    /// </summary>
    /// <param name="element">The element's name.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="relation">The element's <c>rel</c>.</param>
    public static bool IsLoaded(ReadOnlySpan<char> element, ReadOnlySpan<char> attribute, string? relation) => attribute switch
    {
        "cite" or "longdesc" => false,
        "href" or "xlink:href" when element is "a" or "area" => false,
        "href" when element is "link" => (relation ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .Any(type => LoadingTypes.Contains(type, StringComparer.OrdinalIgnoreCase)),
        _ => true,
    };

    // Whether its value is one address, but for the blanks around it.
    private static bool IsAddress(ReadOnlySpan<char> attribute) => attribute is "href" or "xlink:href" or "src"
        or "action" or "formaction" or "poster" or "data" or "cite" or "background" or "manifest" or "longdesc";

    private static string Trim(string value) => LinkRules.Trim(value) is var trimmed && trimmed.Length == value.Length ? value : trimmed.ToString();

    private static readonly char[] Blanks = [' ', '\t', '\n', '\f', '\r'];

    private static IEnumerable<string> Candidates(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(candidate => candidate.Split(Blanks)[0]);

    [GeneratedRegex(@"url\((?<address>[^)]*)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StyleAddress();
}

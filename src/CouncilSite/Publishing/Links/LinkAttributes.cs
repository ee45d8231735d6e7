namespace CouncilSite.Publishing.Links;

/// <summary>The attributes of HTML and SVG that hold addresses (HTML Standard, index of attributes).</summary>
internal static class LinkAttributes
{
    /// <summary>The addresses in an attribute's value; none where the attribute holds no address.</summary>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">Its value, character references decoded.</param>
    public static IEnumerable<string> Addresses(ReadOnlySpan<char> attribute, string value) => attribute switch
    {
        "href" or "src" or "action" or "formaction" or "poster" or "data" or "xlink:href" => [value.Trim()],
        "srcset" or "imagesrcset" => Candidates(value),
        // <meta http-equiv="refresh" content="0; url=/new/">: the redirects of old addresses.
        "content" when value.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is var at && at > 0 && char.IsAsciiDigit(value[0])
            => [value[(at + 4)..].Trim('\'', '"', ' ')],
        _ => [],
    };

    /// <summary>Whether an attribute may hold addresses, or is the id of a place.</summary>
    public static bool Matters(ReadOnlySpan<char> attribute) =>
        attribute is "id" or "href" or "src" or "srcset" or "imagesrcset" or "action" or "formaction" or "poster" or "data" or "xlink:href" or "content";

    private static IEnumerable<string> Candidates(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(candidate => candidate.Split(' ', '\t', '\n')[0]);
}

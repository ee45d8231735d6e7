using System.Text.RegularExpressions;

namespace CouncilSite.Addresses;

/// <summary>
/// What an address may look like that the site links to: one of the site itself, or https:, http:, mailto: and tel:.
/// Browsers decide what an address means (URL Standard), and they mend much; here whatever they would mend is a fault,
/// so that what is left means the same to everybody and the rule stays this small.
/// </summary>
public static partial class LinkRules
{
    /// <summary>What is wrong with an address as browsers read it from an attribute; null where it may be linked.</summary>
    public static AddressFault? FindFault(string address)
    {
        var text = Trim(address);
        if (text.IndexOfAnyInRange('\0', '\u001F') >= 0 || text.Contains('\u007F'))
            return new("制御文字や改行が入っています", "it has control characters or line breaks in it");
        if (text.Contains('\\'))
            return new("\\ は使えません。/ を使ってください", "it has a backslash; use /");
        if (text.StartsWith("//"))
            return new("// で始まっています。https:// から書いてください", "it begins with //; begin with https://");
        return SchemeOf(text) switch
        {
            "" or "mailto" or "tel" => null,
            "http" or "https" => FindFaultOfHost(text),
            var scheme => new($"{scheme}: で始まる住所は使えません", $"addresses that begin with {scheme}: are not allowed"),
        };
    }

    /// <summary>The scheme of an address in lower case; empty for an address of the site.</summary>
    public static string SchemeOf(ReadOnlySpan<char> address)
    {
        foreach (var match in Scheme().EnumerateMatches(address))
            return address[..(match.Length - 1)].ToString().ToLowerInvariant();
        return "";
    }

    /// <summary>The address of a page of the web that a text gives in full, with http: or https:; null for any other.</summary>
    public static Uri? FindWebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>An address without the control characters and blanks around it, which browsers drop.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> address)
    {
        while (address.Length > 0 && address[0] <= ' ')
            address = address[1..];
        while (address.Length > 0 && address[^1] <= ' ')
            address = address[..^1];
        return address;
    }

    private static AddressFault? FindFaultOfHost(ReadOnlySpan<char> text)
    {
        if (Host().IsMatch(text))
            return null;
        var authority = text[(text.IndexOf(':') + 1)..].TrimStart('/');
        var end = authority.IndexOfAny('/', '?', '#');
        return (end < 0 ? authority : authority[..end]).Contains('@')
            ? new("利用者名（@の前）が入っています", "it has a user name in it")
            : new("https:// の次にサイトの名前がありません", "no host follows https://");
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^https?://(?:[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}._-]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:[/?#]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}

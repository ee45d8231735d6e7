using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CouncilSite.Addresses;

/// <summary>What an address of the site may look like: a file name on Linux, macOS and Windows, and a plain part of a URL.</summary>
public static partial class RouteRules
{
    /// <summary>How a slug is written, but for its length and the names of devices.</summary>
    public const string SlugPattern = "^[a-z0-9][a-z0-9-]*$";

    /// <summary>Bytes (UTF-8) of a name: the least that the usual file systems hold, which elsewhere count UTF-16 units (never more).</summary>
    public const int LongestName = 255;

    /// <summary>Bytes (UTF-8) of a whole address.</summary>
    public const int LongestPath = 1000;

    /// <summary>Characters of a slug; a kind may set more around it to make a file name of it.</summary>
    public const int LongestSlug = 100;

    // What Windows forbids in names, and what means something else in an address.
    private const string ForbiddenCharacters = "\\:*?\"<>|#%";

    // Full-width and other dots become "." where names are normalized (NFKC).
    private const string Dots = ".．。｡․‥…";

    /// <summary>Whether a text serves as one part of an address: what files and ids that become addresses are named.</summary>
    public static bool IsSlug(string text) =>
        // The pattern is of JSON Schema, whose $ is not met before a last line break as .NET's is.
        text.Length <= LongestSlug && !text.EndsWith('\n') && Slug().IsMatch(text) && !DeviceName().IsMatch(text);

    /// <summary>What is wrong with a decoded path; null where it can be published.</summary>
    public static AddressFault? FindFault(string path)
    {
        if (!path.StartsWith('/'))
            return new("/ で始まっていません", "it does not begin with /");
        if (Encoding.UTF8.GetByteCount(path) > LongestPath)
            return new($"UTF-8で{LongestPath}バイトを超えています", $"it is longer than {LongestPath} bytes of UTF-8");
        // After the slash at a page's end stands no name.
        var names = path.EndsWith('/') ? path.AsSpan(0, path.Length - 1) : path;
        while (names.Length > 0)
        {
            var name = names[1..];
            var slash = name.IndexOf('/');
            if (FindFaultOfName(slash < 0 ? name : name[..slash]) is { } fault)
                return fault;
            names = slash < 0 ? [] : name[slash..];
        }

        return null;
    }

    private static AddressFault? FindFaultOfName(ReadOnlySpan<char> name)
    {
        if (name.Length == 0)
            return new("/ が続いています", "two slashes follow each other");
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsAllowed(rune))
                return new($"文字「{Show(rune)}」は使えません", $"it has the character '{Show(rune)}'");
        }

        if (Dots.Contains(name[0]) || char.IsWhiteSpace(name[0]))
            return new($"「{name}」が点か空白で始まっています", $"'{name}' begins with a dot or a blank");
        if (Dots.Contains(name[^1]) || char.IsWhiteSpace(name[^1]))
            return new($"「{name}」が点か空白で終わっています", $"'{name}' ends with a dot or a blank");
        if (DeviceName().IsMatch(name))
            return new($"「{name}」はWindowsで使えない名前です", $"'{name}' is a name that Windows keeps for a device");
        return Encoding.UTF8.GetByteCount(name) > LongestName
            ? new($"「{name}」がUTF-8で{LongestName}バイトを超えています", $"'{name}' is longer than {LongestName} bytes of UTF-8")
            : null;
    }

    // A lone surrogate comes as U+FFFD. Marks that would compose are left to those who type them as one character.
    private static bool IsAllowed(Rune rune) => rune.IsAscii
        ? !Rune.IsControl(rune) && !ForbiddenCharacters.Contains((char)rune.Value)
        : rune.Value is not (0xFFFD or (>= 0x300 and <= 0x36F))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Show(Rune rune) =>
        rune.IsAscii && !Rune.IsControl(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    [GeneratedRegex(SlugPattern)]
    private static partial Regex Slug();

    // learn.microsoft.com, «Naming files, paths and namespaces»: whatever extension follows.
    [GeneratedRegex(@"^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();
}

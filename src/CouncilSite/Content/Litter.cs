using System.Text.RegularExpressions;

namespace CouncilSite.Content;

/// <summary>
/// What systems and programs leave in folders unasked, and what is hidden: never content, and nobody's fault.
/// </summary>
public static partial class Litter
{
    /// <summary>Whether a file or folder of this name is litter.</summary>
    public static bool Is(string name) => name.StartsWith('.') || Names().IsMatch(name);

    // Lock files of Word and Excel, copies that editors keep, what Windows and macOS note about folders.
    [GeneratedRegex(
        @"^(?:~\$.*|.*~|#.*#|.*\.(?:tmp|temp|bak|swp|crdownload|part)|~wrl.*|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin|system volume information)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Names();
}

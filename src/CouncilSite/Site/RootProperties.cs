using System.Text;

namespace CouncilSite.Site;

/// <summary>A custom property of a whole page that a style sheet sets for screens.</summary>
/// <param name="Name">With its hyphens, <c>--paper</c>.</param>
/// <param name="Value">As written.</param>
/// <param name="IsDark">Whether for dark screens alone.</param>
internal sealed record RootProperty(string Name, string Value, bool IsDark);

/// <summary>Finds the custom properties that a style sheet gives to <c>:root</c>.</summary>
internal static class RootProperties
{
    /// <summary>Those of all the style sheets of a theme that screens show, in their order.</summary>
    public static IReadOnlyList<RootProperty> Of(ITheme theme) =>
    [
        .. theme.Assets.Where(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal) && !asset.Name.Contains('/'))
            .SelectMany(asset => Read(Encoding.UTF8.GetString(asset.Content.Span))),
    ];

    /// <summary>All of them in their order; what is for paper is left out.</summary>
    public static IEnumerable<RootProperty> Read(string css)
    {
        var sheet = StyleSheetText.Minify(css);
        var blocks = new Stack<string>();
        var start = 0;
        for (var at = 0; at < sheet.Length; at++)
        {
            if (sheet[at] is '"' or '\'')
            {
                at += StyleSheetText.StringLength(sheet, at) - 1;
                continue;
            }

            if (sheet[at] is not ('{' or '}' or ';'))
                continue;
            var piece = sheet[start..at].Trim();
            start = at + 1;
            if (sheet[at] == '{')
            {
                blocks.Push(piece);
                continue;
            }

            if (blocks.TryPeek(out var selector) && selector == ":root" && piece.StartsWith("--", StringComparison.Ordinal)
                && piece.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !blocks.Any(block => block.StartsWith("@media print", StringComparison.Ordinal)))
                yield return new RootProperty(piece[..colon].TrimEnd(), piece[(colon + 1)..].Trim(), blocks.Any(IsForDarkScreens));
            if (sheet[at] == '}')
                blocks.TryPop(out _);
        }
    }

    private static bool IsForDarkScreens(string block) =>
        block.StartsWith("@media", StringComparison.Ordinal) && block.Contains("prefers-color-scheme:dark", StringComparison.Ordinal);
}

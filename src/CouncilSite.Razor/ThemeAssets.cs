using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Razor;

/// <summary>The files below a theme's assets/, and what is published of them.</summary>
internal static class ThemeAssets
{
    /// <summary>A theme's own files over those of the theme that it builds on: each in the place of the one that it replaces, new ones after all others.</summary>
    public static IReadOnlyList<ThemeAsset> Lay(IEnumerable<ThemeAsset> own, IEnumerable<ThemeAsset> ground)
    {
        var byName = own.ToDictionary(asset => asset.Name, StringComparer.Ordinal);
        var laid = ground.Select(asset => byName.Remove(asset.Name, out var replacement) ? replacement : asset).ToList();
        return [.. laid, .. byName.Values.OrderBy(asset => asset.Name, StringComparer.Ordinal)];
    }

    /// <summary>
    /// What is published: the style sheets right in the folder become one, in their order and minified, so that a kind of content
    /// can bring its own; those in folders below it stay as they are.
    /// </summary>
    public static IReadOnlyList<ThemeAsset> Bundle(IReadOnlyList<ThemeAsset> files)
    {
        var assets = files.ToLookup(asset => asset.Name.EndsWith(".css", StringComparison.Ordinal) && !asset.Name.Contains('/'));
        var styles = string.Concat(assets[true].Select(sheet => StyleSheetText.Minify(Encoding.UTF8.GetString(sheet.Content.Span))));
        return styles.Length == 0 ? [.. assets[false]] : [.. assets[false], new ThemeAsset(RazorTheme.StyleSheet, Encoding.UTF8.GetBytes(styles))];
    }
}

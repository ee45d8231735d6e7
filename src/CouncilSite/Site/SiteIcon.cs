using System.Globalization;
using System.Net;
using System.Text;
using CouncilSite.Content;

namespace CouncilSite.Site;

/// <summary>
/// The pictures that stand for the council beside its name, in the tabs of browsers and on screens of telephones, where it has
/// no logo: a character, or a sign where no font can be counted on, in white on a square of its colour.
/// </summary>
internal static class SiteIcon
{
    // What large characters must have between them and their ground: WCAG 2.2, success criterion 1.4.3.
    private const double LeastContrast = 3;

    private static readonly Colour Grey = new(0x33, 0x33, 0x33);

    private const byte TabSide = 32;
    private const int TouchSide = 180;

    /// <summary>The icons in the council's own colour or else the theme's.</summary>
    public static IReadOnlyList<GeneratedFile> Draw(SiteSettings settings, ITheme theme)
    {
        var colours = new Lazy<(Colour Ground, Colour Ink)>(() => ColoursOf(settings, theme));
        return
        [
            new(SiteRoutes.Icon, _ => DrawCharacter(settings, colours.Value.Ground, colours.Value.Ink)),
            new(SiteRoutes.TabIcon, _ => IconPicture.DrawIco(TabSide, colours.Value.Ground, colours.Value.Ink)),
            new(SiteRoutes.TouchIcon, _ => IconPicture.Draw(TouchSide, colours.Value.Ground, colours.Value.Ink)),
        ];
    }

    private static (Colour Ground, Colour Ink) ColoursOf(SiteSettings settings, ITheme theme)
    {
        var ground = settings.Colours?.Accent.Value ?? FillOf(theme) ?? Grey;
        return (ground, ground.ContrastTo(Colour.White) >= LeastContrast ? Colour.White : Colour.Black);
    }

    private static ReadOnlyMemory<byte> DrawCharacter(SiteSettings settings, Colour ground, Colour ink)
    {
        var mark = WebUtility.HtmlEncode(settings.IconCharacter ?? StringInfo.GetNextTextElement(settings.ShortName));
        return Encoding.UTF8.GetBytes($"""
            <svg xmlns="http://www.w3.org/2000/svg" xml:lang="ja" viewBox="0 0 64 64">
              <rect x="2" y="2" width="60" height="60" rx="9" fill="{ground}"/>
              <text x="32" y="33" text-anchor="middle" dominant-baseline="central" font-size="46" font-weight="700" font-family="'Hiragino Sans', 'BIZ UDPGothic', 'Noto Sans CJK JP', 'Noto Sans JP', Meiryo, sans-serif" fill="{ink}">{mark}</text>
            </svg>

            """);
    }

    private static Colour? FillOf(ITheme theme) =>
        RootProperties.Of(theme).LastOrDefault(property => property is { Name: "--accent-fill", IsDark: false }) is { } fill && Colour.TryParse(fill.Value, out var colour)
            ? colour
            : null;
}

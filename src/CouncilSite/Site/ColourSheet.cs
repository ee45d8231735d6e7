using System.Globalization;
using System.Text;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>
/// The style sheet that puts a council's own colour in the place of the theme's: it sets the custom properties
/// <c>--accent</c>, <c>--accent-fill</c> and <c>--on-accent</c>. A file, since the pages' policy lets no style stand in them.
/// </summary>
public static class ColourSheet
{
    /// <summary>What words and their ground must have between them: WCAG 2.2, success criterion 1.4.3.</summary>
    public const double LeastContrast = 4.5;

    // The theme's properties for what words stand on.
    private static readonly string[] Grounds = ["--paper", "--paper-tint"];

    // What browsers show where a theme has no style sheet.
    private static readonly (Colour Light, Colour Dark) BrowsersOwn = (Colour.White, new Colour(0x12, 0x12, 0x12));

    /// <summary>Makes the style sheet; a colour that cannot be read on the theme's grounds is a fault.</summary>
    public static ThemeAsset Write(SiteColours colours, ITheme theme, DiagnosticBag diagnostics)
    {
        var properties = RootProperties.Of(theme);
        Check(colours.Accent, GroundsOf(isDark: false, BrowsersOwn.Light), "明るい", "light", diagnostics);
        Check(colours.DarkAccent, GroundsOf(isDark: true, BrowsersOwn.Dark), "暗い", "dark", diagnostics);
        // Paper stays black on white.
        return new ThemeAsset("colours.css", Encoding.UTF8.GetBytes($$"""
            @media screen {
              :root { --accent: {{colours.Accent.Value}}; --accent-fill: {{colours.Accent.Value}}; --on-accent: var(--paper); }
            }
            @media screen and (prefers-color-scheme: dark) {
              :root { --accent: {{colours.DarkAccent.Value}}; --accent-fill: {{colours.DarkAccent.Value}}; }
            }

            """));

        IEnumerable<Colour> GroundsOf(bool isDark, Colour otherwise) => Grounds
            .Select(ground => properties.LastOrDefault(property => property.Name == ground && property.IsDark == isDark)?.Value)
            .SelectMany(value => value is not null && Colour.TryParse(value, out var ground) ? new[] { ground } : [])
            .DefaultIfEmpty(otherwise);
    }

    private static void Check(Located<Colour> colour, IEnumerable<Colour> grounds, string japanese, string english, DiagnosticBag diagnostics)
    {
        var hardest = grounds.MinBy(colour.Value.ContrastTo);
        var contrast = colour.Value.ContrastTo(hardest);
        if (contrast < LeastContrast)
        {
            // Rounded down: 4.49 is not shown as 4.5.
            var ratio = (Math.Floor(contrast * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
            diagnostics.Add(ThemeDiagnostics.FaintColour, colour.Span, $"{colour.Value}", japanese, english, ratio, $"{hardest}", $"{Legible(colour.Value, hardest)}");
        }
    }

    /// <summary>The colour nearest to one that can be read on a ground: darker, or brighter where the ground is dark.</summary>
    public static Colour Legible(Colour colour, Colour ground)
    {
        var end = ground.ContrastTo(Colour.Black) > ground.ContrastTo(Colour.White) ? Colour.Black : Colour.White;
        return Enumerable.Range(0, 101).Select(percent => colour.Toward(end, percent / 100.0)).First(mixed => mixed.ContrastTo(ground) >= LeastContrast);
    }
}

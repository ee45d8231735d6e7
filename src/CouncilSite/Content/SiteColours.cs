using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>The council's own colour, in place of that of the theme.</summary>
/// <param name="Accent">Of words, rules and filled grounds on a light screen.</param>
/// <param name="DarkAccent">The same on a dark screen.</param>
public sealed record SiteColours(Located<Colour> Accent, Located<Colour> DarkAccent);

/// <summary>The fields of the colours in content/site.yml.</summary>
internal static class SiteColoursSchema
{
    private static readonly FieldType<Located<Colour>> ColourType = FieldTypes.Located(new ScalarType<Colour>(
        text => Colour.TryParse(text, out var colour) ? colour : Parsed<Colour>.None,
        "色（\"#1d4f91\" のように、引用符で囲んだ # と16進数6桁）", "a colour (like \"#1d4f91\", in quotation marks)", Colour.Pattern));

    /// <summary>The fields.</summary>
    public static Schema<SiteColours> Fields { get; } = new("サイトの色", fields =>
    {
        var accent = fields.Required("accent", ColourType, "明るい画面での文字、線、地の色（\"#1d4f91\" のように引用符で囲みます）");
        var dark = fields.Required("accent_dark", ColourType, "暗い画面での同じ色（\"#8ab4f8\" のような明るい色）");
        return values => new SiteColours(values.Get(accent), values.Get(dark));
    });
}

using System.Globalization;
using System.Xml;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Editions.Charts;

/// <summary>
/// An SVG element being drawn, to stand inside a page. Ink is the page's text colour (<c>currentColor</c>), so
/// that it holds in dark mode and in print; series differ by pattern, dash and marker, never by colour alone: chart
/// packages draw pixels, run script, or tell series apart by colour.
/// </summary>
internal sealed class SvgDrawing
{
    /// <summary>Size of all letters, in the drawing's units; the drawing is as wide as a small telephone.</summary>
    public const int FontSize = 13;

    /// <summary>Width of every drawing: at 320 CSS pixels letters are all but as large as here, wider screens enlarge them.</summary>
    public const int Width = 300;

    private readonly StringWriter _text = new();
    private readonly XmlWriter _writer;

    /// <summary>Begins a drawing with its title and description.</summary>
    public SvgDrawing(string id, string title, string description, decimal height)
    {
        _writer = XmlFile.CreateFragment(_text);
        _writer.WriteStartElement("svg");
        WriteAttributes([
            ("class", "chart"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-description"),
            ("viewBox", $"0 0 {Width} {Number(height)}"), ("font-size", Number(FontSize)), ("fill", "currentColor"),
        ]);
        WriteText("title", title, ("id", $"{id}-title"));
        WriteText("desc", description, ("id", $"{id}-description"));
    }

    /// <summary>A coordinate: at most two decimals, a point whatever the culture.</summary>
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Room that a text takes, in the drawing's units: the digits of some fonts are wider than half a kanji.</summary>
    public static decimal TextWidth(string text) => CouncilSite.Text.JapaneseWidth.Cells(text) * FontSize * .65m;

    /// <summary>Draws an element without content.</summary>
    public void Draw(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _writer.WriteStartElement(name);
        WriteAttributes(attributes);
        _writer.WriteEndElement();
    }

    /// <summary>Opens an element that others go into.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _writer.WriteStartElement(name);
        WriteAttributes(attributes);
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close() => _writer.WriteEndElement();

    /// <summary>Draws text on a baseline.</summary>
    public void DrawText(decimal x, decimal y, string text, string anchor = "start") =>
        WriteText("text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));

    /// <summary>Draws a thin straight line, for axes and grids.</summary>
    public void DrawRule(decimal x1, decimal y1, decimal x2, decimal y2, string opacity = "1") => Draw(
        "line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)),
        ("stroke", "currentColor"), ("stroke-opacity", opacity));

    /// <summary>Ends the drawing and gives its markup.</summary>
    public Markup Finish()
    {
        _writer.WriteEndElement();
        _writer.Flush();
        return new Markup(_text.ToString());
    }

    private void WriteText(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _writer.WriteStartElement(element);
        WriteAttributes(attributes);
        _writer.WriteString(text);
        _writer.WriteEndElement();
    }

    private void WriteAttributes(ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            _writer.WriteAttributeString(name, value);
    }
}

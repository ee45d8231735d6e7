using System.Xml;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>
/// What a picture in SVG may hold: drawings. Opened by its own address it would be a page of the site, so nothing in it
/// may run, move, link or load from elsewhere.
/// </summary>
internal static class SvgRules
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string DocumentType = "<!DOCTYPE";
    private const string XLink = "http://www.w3.org/1999/xlink";

    // The elements of SVG 2 that draw; others can run script, hold HTML, lead elsewhere or change the rest afterwards.
    private static readonly HashSet<string> Drawing =
    [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "switch", "view",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge",
        "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    ];

    // Notes of drawing programs, which browsers pass over.
    private static readonly string[] ActiveNamespaces = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2001/xml-events", "http://www.w3.org/1998/Math/MathML"];

    /// <summary>Reads a picture; what it may not hold goes into the bag, at its place.</summary>
    public static void Check(SourceFile source, DiagnosticBag diagnostics)
    {
        // A document type can declare entities, which hide what is said and can grow without bound.
        if (source.Text.IndexOf(DocumentType, StringComparison.Ordinal) is var start && start >= 0)
        {
            diagnostics.Add(ContentDiagnostics.ActiveSvg, source.Span(start, start + DocumentType.Length), $"{DocumentType}>");
            return;
        }

        using var reader = XmlReader.Create(new StringReader(source.Text), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
        });
        try
        {
            var isStyle = false;
            while (reader.Read())
            {
                var isText = reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA;
                if (!isText)
                    isStyle = reader.NodeType == XmlNodeType.Element && reader.LocalName == "style";
                if ((isText && isStyle && IsActiveStyle(reader.Value) ? "<style>" : FindFault(reader)) is { } fault)
                    diagnostics.Add(ContentDiagnostics.ActiveSvg, Place(source, (IXmlLineInfo)reader), fault);
            }
        }
        catch (XmlException exception)
        {
            diagnostics.Add(ContentDiagnostics.MalformedSvg, Place(source, exception.LineNumber, exception.LinePosition), exception.Message);
        }
    }

    private static string? FindFault(XmlReader reader) => reader.NodeType switch
    {
        // In another encoding a browser would read other markup out of the same bytes.
        XmlNodeType.XmlDeclaration when (reader.GetAttribute("encoding") ?? "UTF-8").ToUpperInvariant() is not ("UTF-8" or "UTF8") => "encoding",
        XmlNodeType.ProcessingInstruction => $"<?{reader.Name}?>",
        XmlNodeType.Element when reader.Depth == 0 && (reader.NamespaceURI != Svg || reader.LocalName != "svg") => $"<{reader.Name}>",
        XmlNodeType.Element when reader.NamespaceURI == Svg && !Drawing.Contains(reader.LocalName) => $"<{reader.Name}>",
        XmlNodeType.Element when ActiveNamespaces.Contains(reader.NamespaceURI) => $"<{reader.Name}>",
        XmlNodeType.Element => FindFaultOfAttributes(reader),
        _ => null,
    };

    private static string? FindFaultOfAttributes(XmlReader reader)
    {
        string? fault = null;
        while (fault is null && reader.MoveToNextAttribute())
        {
            if (!IsHarmless(reader))
                fault = $"{reader.Name}=\"{(reader.Value.Length > 40 ? reader.Value[..40] + "…" : reader.Value)}\"";
        }

        if (fault is null)
            reader.MoveToElement();
        return fault;
    }

    private static bool IsHarmless(XmlReader attribute) => (attribute.LocalName, attribute.NamespaceURI) switch
    {
        ("base", "http://www.w3.org/XML/1998/namespace") => false,
        ("href", "" or XLink) or ("src", "") => IsOwn(attribute.Value.Trim()),
        var (name, space) => space.Length > 0 || (!name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !IsActiveStyle(attribute.Value)),
    };

    // Something within the picture, or a photograph that is written into it.
    private static bool IsOwn(string address) =>
        address.StartsWith('#') || RasterPictures.Any(type => address.StartsWith($"data:{type};base64,", StringComparison.OrdinalIgnoreCase));

    private static readonly string[] RasterPictures = ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp"];

    // CSS may load by url() and @import, and can write both with backslashes so that they are not seen.
    private static bool IsActiveStyle(string text)
    {
        if (text.Contains('\\') || text.Contains("@import", StringComparison.OrdinalIgnoreCase) || text.Contains("image-set(", StringComparison.OrdinalIgnoreCase))
            return true;
        for (var at = 0; (at = text.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 4)
        {
            if (!IsOwn(text[(at + 4)..].TrimStart().TrimStart('"', '\'').TrimStart()))
                return true;
        }

        return false;
    }

    private static SourceSpan Place(SourceFile source, IXmlLineInfo place) => Place(source, place.LineNumber, place.LinePosition);

    private static SourceSpan Place(SourceFile source, int line, int column)
    {
        var start = Math.Min(source.LineStart(Math.Max(1, line)) + Math.Max(0, column - 1), source.Text.Length);
        return source.Span(start, start);
    }
}

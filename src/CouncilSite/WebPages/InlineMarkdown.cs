using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CouncilSite.Text;

namespace CouncilSite.WebPages;

/// <summary>Writes what stands within a paragraph of HTML as Markdown.</summary>
/// <param name="targets">Where links and pictures lead in the new site.</param>
internal sealed partial class InlineMarkdown(MovedTargets targets)
{
    private static readonly HashSet<string> Skipped = ["script", "style", "template", "noscript", "rp", "head", "title", "meta", "link"];

    /// <summary>Elements that show what no text can say.</summary>
    public static IReadOnlySet<string> Unsayable { get; } = new HashSet<string>(StringComparer.Ordinal)
        { "iframe", "video", "audio", "object", "embed", "form", "canvas", "svg", "math", "map", "input", "button", "select", "textarea" };

    /// <summary>Whether an element has nothing for readers.</summary>
    public static bool IsSkipped(IElement element) => Skipped.Contains(element.LocalName);

    /// <summary>A text on one line: a break between wide characters is none, any other white space one blank.</summary>
    public static string OnOneLine(string text) =>
        WhiteSpace().Replace(JapaneseWidth.JoinLines(UnsoundCharacters.Replace(text).Trim(' ', '\t', '\r', '\n', '\f')), " ");

    /// <summary>The words of an element, without what sets them apart.</summary>
    public static string PlainText(INode node) => OnOneLine(string.Concat(node.Descendants<IText>()
        .Where(text => text.Ancestors<IElement>().TakeWhile(element => element != node).All(element => !IsSkipped(element))).Select(text => text.Data)));

    /// <summary>Nodes in a row as Markdown on one line, but for hard breaks.</summary>
    public string Write(IEnumerable<INode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Write(node, text);
        // Blanks around a break, and breaks around the whole, show nothing.
        return Edges().Replace(AroundBreaks().Replace(OnOneLine(text.ToString()), "\\\n"), "");
    }

    private void Write(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText words:
                text.Append(Escape(words.Data.Replace(Break, '\uFFFD')));
                break;
            case IElement element when IsSkipped(element):
                break;
            case IElement element when Unsayable.Contains(element.LocalName):
                targets.LeaveOut(element);
                break;
            case IHtmlImageElement image:
                text.Append(Image(image));
                break;
            case IElement { LocalName: "br" }:
                text.Append(Break);
                break;
            case IElement { LocalName: "rt" } reading:
                text.Append('（').Append(Write(reading.ChildNodes)).Append('）');
                break;
            case IElement { LocalName: "code" or "kbd" or "samp" } code when !code.TextContent.Contains('`', StringComparison.Ordinal) && code.TextContent.Trim().Length > 0:
                text.Append('`').Append(OnOneLine(code.TextContent)).Append('`');
                break;
            case IElement element:
                text.Append(Marked(element, Write(element.ChildNodes), element.TextContent));
                break;
        }
    }

    // White space inside an element stands outside of its marks, and Markdown takes marks for signs beside a bracket.
    private string Marked(IElement element, string inner, string written)
    {
        var (before, after) = (StartsBlank().IsMatch(written) ? " " : "", EndsBlank().IsMatch(written) ? " " : "");
        if (inner.Length == 0)
            return before;
        return element switch
        {
            IHtmlAnchorElement anchor when anchor.GetAttribute("href") is { Length: > 0 } address && targets.Link(address) is { } target =>
                $"{before}[{inner}]({target}){after}",
            { LocalName: "strong" or "b" } when Bare().IsMatch(inner) => $"{before}**{inner}**{after}",
            _ => before + inner + after,
        };
    }

    private string Image(IHtmlImageElement image)
    {
        var text = Escape(OnOneLine(image.AlternativeText ?? ""));
        if (image.GetAttribute("src") is { Length: > 0 } address && targets.Picture(address) is { } target)
            return $"![{(text.Length > 0 ? text : "写真の説明を書く")}]({target})";
        targets.LeaveOut(image);
        return text;
    }

    internal static string Escape(string text) => Marks().Replace(text, @"\$0");

    // Stands for a hard break until white space has been seen to; fonts of one's own have signs there, which nobody else can read.
    private const char Break = '\uE000';

    [GeneratedRegex(@"[\\`*_\[\]<>|~]|&(?=[#A-Za-z])|!(?=\[)|\^(?=\[)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[ \t\f]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@" *\uE000 *")]
    private static partial Regex AroundBreaks();

    [GeneratedRegex(@"^(?:\\\n)+|(?:\\\n)+$")]
    private static partial Regex Edges();

    [GeneratedRegex(@"^[ \t\r\n\f]")]
    private static partial Regex StartsBlank();

    [GeneratedRegex(@"[ \t\r\n\f]$")]
    private static partial Regex EndsBlank();

    [GeneratedRegex(@"^[\p{L}\p{N}](?:[^\n]*[\p{L}\p{N}])?$")]
    private static partial Regex Bare();
}

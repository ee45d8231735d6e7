using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CouncilSite.WebPages;

/// <summary>Writes the text of a page as Markdown: headings, paragraphs, lists, tables.</summary>
internal sealed partial class BlockMarkdown
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
    ];

    private readonly InlineMarkdown _inline;
    private readonly List<string> _levels;
    private int _level = 1;

    private BlockMarkdown(IElement content, MovedTargets targets)
    {
        _inline = new InlineMarkdown(targets);
        _levels = [.. content.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of an element, with a line end after it; empty where it has none.</summary>
    internal static string Write(IElement content, MovedTargets targets)
    {
        var blocks = new BlockMarkdown(content, targets).Write(content);
        return blocks.Count == 0 ? "" : string.Join("\n\n", blocks) + "\n";
    }

    private List<string> Write(INode parent)
    {
        var blocks = new List<string>();
        var words = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element || !HoldsBlocks(element))
            {
                words.Add(node);
                continue;
            }

            AddParagraph(words, blocks);
            blocks.AddRange(Block(element));
        }

        AddParagraph(words, blocks);
        return blocks;
    }

    private static bool HoldsBlocks(IElement element) =>
        Blocks.Contains(element.LocalName) || (!InlineMarkdown.IsSkipped(element) && !InlineMarkdown.Unsayable.Contains(element.LocalName) && element.Children.Any(HoldsBlocks));

    private void AddParagraph(List<INode> words, List<string> blocks)
    {
        if (_inline.Write(words) is { Length: > 0 } text)
            blocks.Add(GuardStart(text));
        words.Clear();
    }

    private IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
        "ul" or "menu" => List(element, _ => "- "),
        "ol" => List(element, number => $"{number}. "),
        "dl" => Definitions(element),
        "blockquote" => Write(element) is { Count: > 0 } quoted ? [Prefixed(string.Join("\n\n", quoted), "> ", "> ")] : [],
        "pre" => Preformatted(element),
        "table" => MarkdownTable.Of((IHtmlTableElement)element, _inline) is { } table ? [table] : Write(element),
        "hr" => [],
        _ => Write(element),
    };

    // No heading is more than one level below the one before it, whatever sizes the old page was drawn in.
    private IEnumerable<string> Heading(IElement element)
    {
        var text = _inline.Write(element.ChildNodes).Replace("\\\n", " ", StringComparison.Ordinal);
        if (text.Length == 0)
            return [];
        _level = Math.Min(_levels.IndexOf(element.LocalName) + 2, _level + 1);
        return [$"{new string('#', _level)} {text}"];
    }

    private IEnumerable<string> List(IElement list, Func<int, string> mark)
    {
        var items = new List<string>();
        foreach (var child in list.Children)
        {
            var blocks = Write(child);
            if (blocks.Count == 0)
                continue;
            // A list right inside a list belongs to the item before it.
            var sign = child.LocalName is "ul" or "ol" or "menu" && items.Count > 0 ? "  " : mark(items.Count + 1);
            items.Add(Prefixed(Joined(blocks), sign, new string(' ', sign.Length)));
        }

        return items.Count == 0 ? [] : [string.Join('\n', items)];
    }

    private IEnumerable<string> Definitions(IElement list)
    {
        var items = list.QuerySelectorAll("dt, dd").Select(element => (IsTerm: element.LocalName == "dt", Text: Joined(Write(element)))).Where(item => item.Text.Length > 0);
        var lines = items.Select(item => item.IsTerm ? Prefixed(item.Text, "- ", "  ") : Prefixed(item.Text, "  - ", "    ")).ToList();
        // A meaning without its word would be a list that begins too deep.
        return lines.Count == 0 ? [] : [string.Join('\n', lines[0].StartsWith(' ') ? lines.Prepend("- …") : lines)];
    }

    private static IEnumerable<string> Preformatted(IElement element)
    {
        var text = Text.UnsoundCharacters.Replace(element.TextContent).ReplaceLineEndings("\n").Trim('\n');
        return text.Trim().Length == 0 ? [] : [$"```\n{text.Replace("```", "'''", StringComparison.Ordinal)}\n```"];
    }

    // A list follows the words of its item at once; other blocks stand apart.
    private static string Joined(IEnumerable<string> blocks) =>
        blocks.Aggregate("", (joined, block) => joined.Length == 0 ? block : joined + (ListStart().IsMatch(block) ? "\n" : "\n\n") + block);

    private static string Prefixed(string text, string first, string others) =>
        first + string.Join('\n', text.Split('\n').Select((line, index) => index == 0 ? line : line.Length == 0 ? others.TrimEnd() : others + line));

    // What begins a line of text and would begin something else in Markdown.
    private static string GuardStart(string text) => Start().Replace(text, match => $"{match.Groups["number"]}\\{match.Groups["sign"]}");

    [GeneratedRegex(@"^(?:(?<number>[0-9]{1,9})(?<sign>[.)])|(?<sign>[#+=:-]))", RegexOptions.Multiline)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:- |[0-9]+\. )")]
    private static partial Regex ListStart();
}

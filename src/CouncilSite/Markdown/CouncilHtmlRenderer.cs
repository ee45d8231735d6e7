using System.Text;
using CouncilSite.Text;
using Markdig.Renderers;

namespace CouncilSite.Markdown;

/// <summary>How addresses and mentions in a text become links on one page.</summary>
/// <param name="Href">The address to put into HTML for one written in content: honours the site's sub-path.</param>
/// <param name="FindMentions">Finds in running text what becomes a link by itself, such as 規約第９条.</param>
public sealed record MarkdownLinks(Func<string, string> Href, Func<string, IReadOnlyList<Mention>> FindMentions)
{
    /// <summary>Whether anything in a text may become a link by itself; where not, its words are not looked through.</summary>
    public Func<ReadOnlySpan<char>, bool> MayMention { get; init; } = static _ => true;

    /// <summary>The type and size of the file at an address written in content; null where it is no file to download.</summary>
    public Func<string, string?> DescribeFile { get; init; } = static _ => null;
}

/// <summary>A run of characters that becomes a link by itself.</summary>
/// <param name="Start">Offset of its first character in the text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Address">Where it leads: a root-relative address, fragment included.</param>
public readonly record struct Mention(int Start, int Length, string Address);

/// <summary>Markdig's HTML renderer, which remembers where a page that shows the text fills something in.</summary>
internal sealed class CouncilHtmlRenderer : HtmlRenderer
{
    private readonly List<HtmlGap> _gaps = [];
    private readonly StringBuilder _written;

    public CouncilHtmlRenderer(StringWriter writer)
        : base(writer)
    {
        _written = writer.GetStringBuilder();
        LinkRewriter = address =>
        {
            // What is published is composed; what links to it may have been written on a Mac.
            var composed = KanaComposition.Compose(address);
            _gaps.Add(new HtmlGap(HtmlGapKind.Address, Position, composed));
            return composed;
        };
    }

    /// <summary>The gaps of what was rendered, in order.</summary>
    public IReadOnlyList<HtmlGap> Gaps => _gaps;

    private int Position => _written.Length;

    /// <summary>Writes running text, in which mentions may become links.</summary>
    public void WriteWords(string text)
    {
        var start = Position;
        WriteEscape(text);
        _gaps.Add(new HtmlGap(HtmlGapKind.Words, start, Position - start == text.Length ? null : text) { End = Position });
    }

    /// <summary>Leaves room for what is said of the file at an address.</summary>
    public void LeaveNote(string address) => _gaps.Add(new HtmlGap(HtmlGapKind.File, Position, address));
}

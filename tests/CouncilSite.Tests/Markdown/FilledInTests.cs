using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Markdown;

/// <summary>A text is rendered once, whatever pages show it; each fills in its addresses, mentions and notes on files.</summary>
public sealed class FilledInTests
{
    private const string Note = "<span class=\"file-note\">（PDF &amp; 1MB）</span>";

    private static readonly string[] Pieces =
    [
        "規約", "規約第９条", "<規約&", "**規約**", "`規約`", "# ", "- ", "\n", "\n\n", "|", "| 規約 | x |\n| --- | --- |\n", "[規約](/a/規約/)", "[x](/files/x.pdf?y#z/2)",
        "[x](b.pdf)", "![規約](/c.png)", "[![規約](/c.png)](/d.pdf)", "<https://example.jp/e.pdf>", "<f@example.jp>", "https://example.jp/", "[^1]", "\n[^1]: 規約\n",
        "か\u3099", "&amp;", "&#x26;", "\"", "'", "文", " ", "(", ")", "[", "]", "規", "約", "～～", "~~規約~~", "𠮷", "a𠮷",
    ];

    private static readonly MarkdownLinks Nothing = new(address => address, _ => []);

    private static readonly MarkdownLinks Everything = new(address => address.StartsWith('/') ? "/base" + address : address, FindBylaws)
    {
        DescribeFile = address => address.Split('?')[0].EndsWith(".pdf", StringComparison.Ordinal) ? "PDF & 1MB" : null,
    };

    [Fact]
    public void A_page_fills_in_its_addresses_mentions_and_notes_on_files() => Assert.Equal(
        $"<p><a href=\"/base/m/\">規約</a>の<a href=\"/base/x.pdf\">規約</a>{Note}と<img src=\"/base/c.png\" alt=\"規約\" /></p>\n",
        Html("規約の[規約](/x.pdf)と![規約](/c.png)", Everything));

    [Fact]
    public void A_character_of_two_units_stays_whole_wherever_it_stands() => Assert.All(Enumerable.Range(0, 40), length =>
    {
        var before = new string('文', length);
        Assert.Equal($"<p>{before}𠮷<a href=\"/base/m/\">規約</a></p>\n", Html($"{before}𠮷規約", Everything));
    });

    [Fact]
    public void A_text_that_mentions_nothing_is_not_looked_through() => Assert.Equal(
        "<p>規約</p>\n", Html("規約", Everything with { MayMention = _ => false, FindMentions = _ => throw new InvalidOperationException() }));

    [Fact]
    public void Nothing_else_differs_between_pages() => GeneratedCases.Check(2_000, random =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => random.GetItems(Pieces, 1)[0]));
        var filled = Html(text, Everything).Replace("<a href=\"/base/m/\">規約</a>", "規約", StringComparison.Ordinal)
            .Replace(Note, "", StringComparison.Ordinal).Replace("=\"/base/", "=\"/", StringComparison.Ordinal);
        Assert.Equal(Html(text, Nothing), filled);
    });

    private static IReadOnlyList<Mention> FindBylaws(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(at => text.AsSpan(at).StartsWith("規約")).Select(at => new Mention(at, 2, "/m/"))];

    private static string Html(string markdown, MarkdownLinks links) =>
        MarkdownText.Parse(new SourceFile("a.md", "content/a.md", markdown), 0, markdown.Length, new DiagnosticBag()).ToHtml(links);
}

using CouncilSite.Addresses;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>What an editor says at the head of a kind's first page: content/{folder}/index.md.</summary>
/// <param name="Route">The page.</param>
/// <param name="Title">Its title, instead of the program's.</param>
/// <param name="Summary">One sentence for lists and search engines; empty to leave the program's.</param>
/// <param name="Source">The file.</param>
/// <param name="Text">What stands above all else on the page.</param>
public sealed record Introduction(Route Route, string Title, string Summary, SourceFile Source, MarkdownText Text);

using System.Globalization;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CouncilSite.Markdown;

/// <summary>
/// Gives headings the ids that GitHub gives them. Markdig's own way tries every number anew for equal headings, which
/// takes a minute for ten thousand.
/// </summary>
internal static class HeadingIds
{
    public static void Assign(IEnumerable<MarkdownObject> nodes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in nodes.OfType<HeadingBlock>())
        {
            var words = LinkHelper.UrilizeAsGfm(PlainText.Of(heading.Inline));
            var name = words.Length > 0 ? words : "section";
            var id = name;
            while (!taken.Add(id))
            {
                last[name] = last.GetValueOrDefault(name) + 1;
                id = string.Create(CultureInfo.InvariantCulture, $"{name}-{last[name]}");
            }

            heading.GetAttributes().Id = id;
        }
    }
}

using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;

namespace CouncilSite.Site;

/// <summary>A page, or a section of one, that is set into another page.</summary>
/// <param name="Anchor">Its place there, which also keeps its ids apart from those of the other parts.</param>
/// <param name="Address">Its own address, with a fragment where only that section is set.</param>
/// <param name="Html">The content of the page.</param>
/// <param name="HeadingShift">By how many levels its headings go down.</param>
public sealed record PagePart(string Anchor, string Address, Markup Html, int HeadingShift);

/// <summary>
/// Sets pages into another page, such as a book: their ids made unique, links between them turned into links within
/// that page, and what only works on a screen left out.
/// </summary>
/// <param name="site">Where the site is published.</param>
public sealed class PageComposer(SiteAddress site)
{
    // Attributes that name ids of the same document (HTML Living Standard; WAI-ARIA 1.2).
    private static readonly string[] IdReferences = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];

    private static readonly HtmlMarkupFormatter Formatter = new AttributeFormatter();

    /// <summary>The parts' markup, in their order.</summary>
    public IReadOnlyList<Markup> Compose(IReadOnlyList<PagePart> parts)
    {
        var sections = parts.Select(Open).ToList();
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, _, elements) in sections)
        {
            var path = part.Address.Split('#')[0];
            targets.TryAdd(site.Href(path), part.Anchor);
            foreach (var id in Ids(elements))
                targets.TryAdd($"{site.Href(path)}#{id.Id}", $"{part.Anchor}-{id.Id}");
        }

        return [.. sections.Select(section => Set(section, targets))];
    }

    private static Section Open(PagePart part)
    {
        var body = new HtmlParser().ParseDocument(part.Html.ToString()).Body!;
        foreach (var element in Within(body).ToList())
        {
            if (IsOfScreens(element))
                element.Remove();
            else if (element.LocalName == "details")
                element.SetAttribute("open", "");
        }

        var fragment = part.Address.Split('#') is [_, var id] ? id : "";
        var found = fragment.Length > 0 ? body.Owner!.GetElementById(fragment) : null;
        // An id on a heading means the section that the heading names.
        var root = found is null ? body : found.LocalName.StartsWith('h') ? found.Closest("section") ?? found : found;
        return new Section(part, root, [.. Within(root)]);
    }

    private static bool IsOfScreens(IElement element) => element.LocalName is "script" or "noscript" or "form" or "button" or "nav"
        || (element.GetAttribute("class")?.Contains("no-print", StringComparison.Ordinal) is true && element.ClassList.Contains("no-print"));

    private Markup Set(Section section, Dictionary<string, string> targets)
    {
        var (part, root, elements) = section;
        var own = Ids(elements).Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var element in elements.Where(element => element.Attributes.Length > 0))
        {
            // What repeats a page would repeat its landmarks; here the chapters are the landmarks.
            if (element.LocalName is "section" or "aside")
            {
                element.RemoveAttribute("aria-labelledby");
                element.RemoveAttribute("aria-label");
            }

            foreach (var attribute in element.Attributes)
            {
                if (FindReplacement(attribute) is { } value)
                    attribute.Value = value;
            }
        }

        foreach (var element in Ids(elements))
            element.Id = $"{part.Anchor}-{element.Id}";
        foreach (var heading in elements.Where(element => element.LocalName is ['h', >= '1' and <= '6']))
            Lower(heading, part.HeadingShift);
        IMarkupFormattable set = root.LocalName == "body" ? root.ChildNodes : root;
        return new Markup(set.ToHtml(Formatter));

        string? FindReplacement(IAttr attribute) => attribute.Name switch
        {
            "href" => attribute.Value.StartsWith('#') ? OwnTarget(part, root, own, targets, attribute.Value) : Find(targets, attribute.Value),
            "role" when attribute.Value == "region" => "group",
            var name when IdReferences.Contains(name) =>
                string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"{part.Anchor}-{id}")),
            _ when attribute.Value.StartsWith("url(#", StringComparison.Ordinal) => $"url(#{part.Anchor}-{attribute.Value[5..]}",
            _ => null,
        };
    }

    // What its page has beside the section is there; what it has nowhere is left as it is written, where the page is told of it.
    private string? OwnTarget(PagePart part, IElement root, HashSet<string> own, Dictionary<string, string> targets, string href)
    {
        var (id, onPage) = (Uri.UnescapeDataString(href[1..]), site.Href(part.Address.Split('#')[0]) + href);
        return own.Contains(id) ? $"#{part.Anchor}-{href[1..]}"
            : root.Owner!.GetElementById(id) is not null ? Find(targets, onPage) ?? onPage
            : null;
    }

    private static string? Find(Dictionary<string, string> targets, string href) =>
        targets.TryGetValue(href, out var anchor) ? $"#{anchor}" : null;

    private static void Lower(IElement heading, int shift)
    {
        var lowered = heading.Owner!.CreateElement($"h{Math.Min(6, heading.LocalName[1] - '0' + shift)}");
        foreach (var attribute in heading.Attributes)
            lowered.SetAttribute(attribute.Name, attribute.Value);
        lowered.Append([.. heading.ChildNodes]);
        heading.ReplaceWith(lowered);
    }

    private static IEnumerable<IElement> Ids(IEnumerable<IElement> elements) => elements.Where(element => !string.IsNullOrEmpty(element.Id));

    private static IEnumerable<IElement> Within(IElement root) => root.DescendantsAndSelf<IElement>();

    // What is set of a part: an element, and all that is in it.
    private sealed record Section(PagePart Part, IElement Root, IReadOnlyList<IElement> Elements);

    // HTML lets < and > stand in attributes; where another parser reads the result otherwise, they would end one.
    private sealed class AttributeFormatter : HtmlMarkupFormatter
    {
        protected override string Attribute(IAttr attr) =>
            base.Attribute(attr).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }
}

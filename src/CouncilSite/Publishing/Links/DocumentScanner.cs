using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Links;

/// <summary>Reads links and ids from a document that AngleSharp built: slower than its tokens, and what browsers see.</summary>
internal static class DocumentScanner
{
    public static ScannedPage Scan(RenderedFile file, IDocument document)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (duplicates, addresses) = (new List<string>(), new List<string>());
        foreach (var element in Elements(document))
        {
            foreach (var attribute in element.Attributes)
            {
                var isLoaded = LinkAttributes.IsLoaded(element.LocalName, attribute.Name, element.GetAttribute("rel"));
                addresses.Clear();
                LinkAttributes.AddAddresses(attribute.Name, attribute.Value, addresses);
                links.UnionWith(addresses);
                if (isLoaded)
                    loaded.UnionWith(addresses);
            }

            if (element.Id is { Length: > 0 } id && !ids.Add(id))
                duplicates.Add(id);
        }

        return new ScannedPage(file, links, [.. loaded], ids, duplicates);
    }

    // What a <template> holds stands beside the document, not in it.
    private static IEnumerable<IElement> Elements(IParentNode root)
    {
        foreach (var element in root.QuerySelectorAll("*"))
        {
            yield return element;
            if (element is IHtmlTemplateElement template)
            {
                foreach (var inner in Elements(template.Content))
                    yield return inner;
            }
        }
    }
}

using CouncilSite.Publishing.Links;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Scanning;

/// <summary>The links and ids of a page, collected from its start tags. For one thread: its sets are used again.</summary>
internal sealed class LinkCollection
{
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _duplicates = [];

    // Of one attribute.
    private readonly List<string> _addresses = [];

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _links.Clear();
        _loaded.Clear();
        _ids.Clear();
        _duplicates.Clear();
    }

    /// <summary>Takes a start tag.</summary>
    public void Take(ReadOnlySpan<char> name, ReadOnlySpan<HtmlAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == "id" && attribute.Value.Length > 0 && !_ids.Add(attribute.Value))
                _duplicates.Add(attribute.Value);
            _addresses.Clear();
            LinkAttributes.AddAddresses(attribute.Name, attribute.Value, _addresses);
            foreach (var address in _addresses)
            {
                _links.Add(address);
                if (LinkAttributes.IsLoaded(name, attribute.Name, HtmlAttribute.Find("rel", attributes)))
                    _loaded.Add(address);
            }
        }
    }

    /// <summary>What it holds, as that of a page.</summary>
    public ScannedPage ToPage(RenderedFile file) => new(
        file with { Bytes = default }, [.. _links], [.. _loaded], _ids.ToHashSet(StringComparer.Ordinal), [.. _duplicates]);
}

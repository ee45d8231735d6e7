using System.Security.Cryptography;
using CouncilSite.Addresses;

namespace CouncilSite.Site;

/// <summary>How the site looks: a template for each page model, and the assets that the templates use.</summary>
public interface ITheme
{
    /// <summary>The name that <c>--theme</c> takes.</summary>
    string Name { get; }

    /// <summary>Style sheets, scripts and pictures, published under /assets/.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Whether the theme has a template for a page's model.</summary>
    bool HasTemplate(Type model);

    /// <summary>Renders a page as UTF-8 HTML. Called on several threads at once.</summary>
    void Render(Page page, SiteView site, System.Buffers.IBufferWriter<byte> output);
}

/// <summary>A file that a theme brings along.</summary>
/// <param name="Name">File name below /assets/.</param>
/// <param name="Content">The bytes.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Where it is published.</summary>
    public Route Route => SiteRoutes.Assets.Below(Name);

    /// <summary>
    /// The address that pages link: it changes with the content, so that no cache shows a page with the style of
    /// yesterday.
    /// </summary>
    public string Address { get; } = $"{SiteRoutes.Assets}{Name}?v={Convert.ToHexStringLower(SHA256.HashData(Content.Span))[..10]}";
}

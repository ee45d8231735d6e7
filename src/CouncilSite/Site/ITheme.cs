using System.Security.Cryptography;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;

namespace CouncilSite.Site;

/// <summary>Decides in which theme a site is shown, once its settings are known.</summary>
public interface IThemeChoice
{
    /// <summary>The theme; null, with the fault in the bag, where there is none.</summary>
    ITheme? Choose(SiteSettings settings, DiagnosticBag diagnostics);
}

/// <summary>How the site looks: a template for each page model, and the assets that the templates use.</summary>
public interface ITheme : IThemeChoice
{
    /// <summary>The name that <c>--theme</c> takes.</summary>
    string Name { get; }

    /// <summary>Style sheets, scripts and pictures, published under /assets/.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Renders a page as UTF-8 HTML. Called on several threads at once.</summary>
    /// <exception cref="ThemeFaultException">A template of a theme's folder fails.</exception>
    void Render(Page page, SiteView site, System.Buffers.IBufferWriter<byte> output);

    /// <summary>A theme is the choice of itself, whatever the settings.</summary>
    ITheme IThemeChoice.Choose(SiteSettings settings, DiagnosticBag diagnostics) => this;
}

/// <summary>A template failed for a reason that its author can mend.</summary>
/// <param name="fault">What is wrong, and where in the template.</param>
public sealed class ThemeFaultException(Diagnostic fault) : Exception(fault.Message(MessageLanguage.English))
{
    /// <summary>What is wrong, and where in the template.</summary>
    public Diagnostic Fault { get; } = fault;
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

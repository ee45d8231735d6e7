using System.Buffers;
using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Tests.Harness;

/// <summary>Shows the menu, a page's title, texts and addresses and nothing else, so that tests depend on no real theme.</summary>
internal sealed class BareTheme : ITheme
{
    public string Name => "bare";

    public IReadOnlyList<ThemeAsset> Assets { get; init; } = [];

    /// <summary>A page model that it cannot show.</summary>
    public string? MissingTemplate { get; init; }

    public void Render(Page page, SiteView site, IBufferWriter<byte> output)
    {
        if (page.Model.GetType().Name == MissingTemplate)
            throw new InvalidOperationException($"The theme {Name} has no template for {MissingTemplate}.");
        var links = site.LinksFor(page);
        var menu = string.Concat(site.Plan.Menu.Select(item => $"<a href=\"{site.Address.Href(item.Address)}\">{item.Title}</a>"));
        var texts = string.Concat(page.Texts.Select(text => text.ToHtml(links)));
        var addresses = string.Concat(page.Addresses.Select(address => $"<a href=\"{site.Address.Href(address.Value)}\">{address.Value}</a>"));
        Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html lang=\"ja\"><meta http-equiv=\"Content-Security-Policy\" content=\"{ContentSecurityPolicy.Alone}\"><title>{page.Title}</title><nav>{menu}</nav><h1>{page.Title}</h1>\n{texts}{addresses}</html>\n", output);
    }
}

using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

/// <summary>Councils unlike that of the repository: what their own colours, menus and kinds make of pages breaks no rule either.</summary>
public sealed class SampleCouncilsTests(PublishedSite site)
{
    [Theory]
    [InlineData("residents", ColorScheme.Light, "/", "/accounts/2020/")]
    [InlineData("npo", ColorScheme.Dark, "/", "/bylaws/")]
    [InlineData("prefecture", ColorScheme.Light, "/", "/newsletters/", "/newsletters/koho/", "/indicators/2020/", "/subcommittees/lessons/")]
    [InlineData("prefecture", ColorScheme.Dark, "/")]
    public async Task No_page_of_a_sample_breaks_a_rule_of_axe_or_scrolls_sideways(string name, ColorScheme scheme, params string[] addresses)
    {
        var page = await site.OpenAsync(360, scheme);
        await Axe.AddToAsync(page);
        using var server = site.PublishSample(name);
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(new Uri(server.Address, address[1..]).AbsoluteUri);
            faults.AddRange((await Axe.FindViolationsAsync(page)).Select(violation => $"{address} {violation}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is > 0 and var excess)
                faults.Add($"{address}: {excess} px");
        }

        Assert.Empty(faults);
    }
}

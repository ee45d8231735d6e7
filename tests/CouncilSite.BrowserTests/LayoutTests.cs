using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

public sealed class LayoutTests(PublishedSite site)
{
    [Fact]
    public async Task Below_a_sub_path_the_style_is_found_and_the_menu_leads_on()
    {
        var page = await site.OpenAsync(hasScript: false);
        await page.GotoAsync(site.SubPath.AbsoluteUri);
        Assert.Equal("grid", await page.Locator(".site-header").EvaluateAsync<string>("header => getComputedStyle(header).display"));

        await page.GetByRole(AriaRole.Link, new() { Name = "部会", Exact = true }).First.ClickAsync();
        Assert.Equal(site.SubPath.AbsoluteUri + "subcommittees/", page.Url);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_answers_with_the_whole_layout()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.SubPath.AbsoluteUri + "no/such/page/");
        Assert.Equal("ページが見つかりません", await page.Locator("h1").InnerTextAsync());
        Assert.True(await page.Locator(".site-header").IsVisibleAsync());
    }

    [Fact]
    public async Task Dark_readers_get_light_text_on_dark_paper()
    {
        var page = await site.OpenAsync(scheme: ColorScheme.Dark);
        await page.GotoAsync(site.Root.AbsoluteUri);
        Assert.Equal("rgb(23, 22, 20)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Paper_gets_the_text_without_menu_and_footer()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Root.AbsoluteUri + "accounts/2020/");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".site-header").IsVisibleAsync());
        Assert.False(await page.Locator(".site-footer").IsVisibleAsync());
        Assert.True(await page.Locator("main table").First.IsVisibleAsync());

        await page.GotoAsync(site.Root.AbsoluteUri + "meetings/2021-general/book/");
        // A line alone on a sheet is what printers call a widow.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.content p, .content li, .content dd')]
                .filter(text => getComputedStyle(text).orphans < 2 || getComputedStyle(text).widows < 2)
                .map(text => text.outerHTML)
            """));
        // What stands half beyond its line would be cut at the edge of its box.
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.timeline')]
                .filter(line => parseFloat(getComputedStyle(line).marginLeft) < -parseFloat(getComputedStyle(line.querySelector('li'), '::before').left) - parseFloat(getComputedStyle(line).paddingLeft) - 2)
                .map(line => line.outerHTML.slice(0, 120))
            """));
    }

    [Fact]
    public async Task Letters_of_charts_are_big_enough_to_read_on_a_phone_and_none_is_cut_off()
    {
        var page = await site.OpenAsync(width: 360);
        foreach (var address in new[] { "accounts/2020/", "members/", "indicators/2020/administrative-documents/" })
        {
            await page.GotoAsync(site.Root.AbsoluteUri + address);
            Assert.True(await page.Locator("svg.chart text").CountAsync() > 0, address);
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('svg.chart text')].filter(letters => {
                  const [at, chart] = [letters, letters.ownerSVGElement].map(element => element.getBoundingClientRect());
                  const size = parseFloat(getComputedStyle(letters).fontSize) * letters.getScreenCTM().a;
                  return at.left < chart.left - 1 || at.right > chart.right + 1 || size < 12;
                }).map(letters => letters.textContent)
                """));
        }
    }

    [Fact]
    public async Task Groups_of_indicators_are_folded_on_a_phone_until_an_address_or_the_filter_opens_them()
    {
        var page = await site.OpenAsync(width: 360);
        await page.GotoAsync(site.Root.AbsoluteUri + "indicators/2020/");
        var open = page.Locator(".indicator-group > details[open]");
        Assert.Equal(0, await open.CountAsync());
        var row = await page.Locator("#measure tr[id]").Last.GetAttributeAsync("id");

        await page.EvaluateAsync("id => location.hash = id", row);
        await Assertions.Expect(open).ToHaveCountAsync(1);
        Assert.True(await page.Locator($"#{row}").IsVisibleAsync());

        await page.GotoAsync(site.Root.AbsoluteUri + "indicators/2020/?group=foundation");
        Assert.True(await page.Locator("#foundation tr[id]").First.IsVisibleAsync());

        // The highest mark of progress, by the style sheet and by the script.
        await page.GotoAsync(site.Root.AbsoluteUri + "indicators/2020/?result=mark-1");
        Assert.True(await page.Locator("tr[data-result=mark-1]").First.IsVisibleAsync());
        await Assertions.Expect(page.Locator("tr[data-result]:not([data-result=mark-1]):visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("tr[data-result]:not([hidden])")).ToHaveCountAsync(await page.Locator("tr[data-result=mark-1]").CountAsync());
    }

    [Fact]
    public async Task Links_of_the_menu_are_big_enough_for_a_finger()
    {
        var page = await site.OpenAsync(width: 360);
        await page.GotoAsync(site.Root.AbsoluteUri);
        await page.GetByText("メニュー", new() { Exact = true }).ClickAsync();
        foreach (var link in await page.Locator("#site-menu a").AllAsync())
            Assert.True((await link.BoundingBoxAsync())!.Height >= 44, await link.InnerTextAsync());
    }
}

namespace CouncilSite.BrowserTests;

public sealed class KeyboardTests(PublishedSite site)
{
    [Fact]
    public async Task The_first_stop_leads_past_the_menu_to_the_text()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Root.AbsoluteUri + "bylaws/");
        await page.Keyboard.PressAsync("Tab");
        var box = await page.Locator(":focus").BoundingBoxAsync();

        Assert.Equal("本文へ進む", await page.Locator(":focus").InnerTextAsync());
        Assert.True(box!.Y >= 0, "The focused link is out of sight.");

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("indicators/2020/")]
    [InlineData("bylaws/2009/")]
    [InlineData("search/")]
    public async Task Every_stop_shows_where_the_focus_is(string address)
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Root.AbsoluteUri + address);
        var unmarked = new List<string>();
        for (var stop = 0; stop < 40; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(
                "(e => e === document.body || getComputedStyle(e).outlineStyle !== 'none' ? null : e.outerHTML)(document.activeElement)") is { } element)
                unmarked.Add(element);
        }

        Assert.Empty(unmarked);
    }

    [Fact]
    public async Task A_group_of_the_menu_opens_and_closes_by_key_without_script_and_marks_where_the_reader_is()
    {
        var page = await site.OpenAsync(hasScript: false);
        await page.GotoAsync(site.Root.AbsoluteUri + "officers/");
        var group = page.Locator(".menu-group-button[aria-current=true]");
        var entry = page.Locator("#site-menu a[aria-current=page]");
        Assert.Equal("協議会", await group.InnerTextAsync());
        Assert.False(await entry.IsVisibleAsync());

        await group.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("役員・幹事", await entry.InnerTextAsync());
        Assert.True(await entry.IsVisibleAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await entry.IsVisibleAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_menu_opens_and_closes_by_key_with_and_without_script(bool hasScript)
    {
        var page = await site.OpenAsync(width: 360, hasScript: hasScript);
        await page.GotoAsync(site.Root.AbsoluteUri);
        var entry = page.Locator("#site-menu").GetByText("規約", new() { Exact = true });
        Assert.False(await entry.IsVisibleAsync());

        await page.GetByText("メニュー", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await entry.IsVisibleAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await entry.IsVisibleAsync());
    }
}

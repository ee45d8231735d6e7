using System.Collections.Concurrent;

namespace CouncilSite.BrowserTests;

public sealed class PolicyTests(PublishedSite site)
{
    [Fact]
    public async Task No_page_does_what_its_policy_forbids()
    {
        var page = await site.OpenAsync();
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Enqueue($"{page.Url}: {message.Text}");
        };
        foreach (var address in site.Pages)
        {
            await page.GotoAsync(new Uri(site.Root, address).AbsoluteUri);
            if (await page.Locator("head > meta[http-equiv=Content-Security-Policy]").CountAsync() != 1)
                complaints.Enqueue($"{page.Url}: no policy");
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_script_that_got_into_a_page_would_not_run()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.Root.AbsoluteUri);
        await page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hasRun = true' }))");
        Assert.False(await page.EvaluateAsync<bool>("window.hasRun === true"));
    }
}

using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

public sealed class AccessibilityTests(PublishedSite site)
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task No_kind_of_page_breaks_a_rule_of_axe(int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync(width, scheme);
        await Axe.AddToAsync(page);
        var violations = new List<string>();
        foreach (var address in site.PageOfEachKind)
        {
            await page.GotoAsync(Address(address));
            violations.AddRange((await Axe.FindViolationsAsync(page)).Select(violation => $"{address} {violation}"));
        }

        Assert.Empty(violations);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(640)]
    public async Task No_kind_of_page_scrolls_sideways_what_does_within_it_says_so_and_no_word_of_full_width_letters_is_parted(int width)
    {
        var page = await site.OpenAsync(width);
        var (tooWide, parted) = (new List<string>(), new List<string>());
        foreach (var address in site.PageOfEachKind)
        {
            await page.GotoAsync(Address(address));
            var excess = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (excess > 0)
                tooWide.Add($"{address}: {excess} px");
            // A table wider than the page keeps its first column in sight and is shaded at the edge where it goes on.
            tooWide.AddRange((await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('main *')]
                    .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto')
                    .filter(e => !e.matches('.table-scroll.table-wide') || e.tabIndex !== 0
                        || !getComputedStyle(e).backgroundImage.includes('gradient')
                        || innerWidth < 640 && getComputedStyle(e.querySelector('tbody :is(th, td)')).position !== 'sticky')
                    .map(e => e.outerHTML.slice(0, 120))
                """)).Select(element => $"{address}: {element}"));
            parted.AddRange((await page.EvaluateAsync<string[]>("""
                (() => {
                  const parted = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), word = document.createRange();
                  while (texts.nextNode())
                    for (const letters of texts.currentNode.data.matchAll(/[Ａ-Ｚａ-ｚ]{2,}/g)) {
                      word.setStart(texts.currentNode, letters.index);
                      word.setEnd(texts.currentNode, letters.index + letters[0].length);
                      if (new Set([...word.getClientRects()].map(line => Math.round(line.bottom))).size > 1) parted.push(texts.currentNode.data);
                    }
                  return parted;
                })()
                """)).Select(text => $"{address}: {text}"));
        }

        Assert.Empty(tooWide);
        Assert.Empty(parted);
    }

    [Fact]
    public async Task No_kind_of_page_complains_asks_another_host_for_anything_or_lacks_what_others_show_of_it()
    {
        var page = await site.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Root.Authority)
                complaints.Add($"{page.Url} asks for {request.Url}");
        };
        foreach (var address in site.PageOfEachKind)
        {
            await page.GotoAsync(Address(address));
            complaints.AddRange((await page.EvaluateAsync<string[]>("""
                ['meta[name=description][content]:not([content=""])', 'link[rel=canonical]', 'meta[property="og:image"]', 'link[rel=apple-touch-icon]']
                    .filter(part => document.head.querySelectorAll(part).length !== 1)
                """)).Where(_ => !address.EndsWith("/book/", StringComparison.Ordinal)).Select(part => $"{address} lacks {part}"));
        }

        Assert.Empty(complaints);
    }

    private string Address(string path) => new Uri(site.Root, path).AbsoluteUri;
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

/// <summary>Runs axe in the page itself: its package for Playwright carries all that axe looked at into a second page, which takes most of the time.</summary>
internal static class Axe
{
    /// <summary>Brings axe into every page that the window opens from now on.</summary>
    public static Task AddToAsync(IPage page) => page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    /// <summary>The rules that the page breaks, each with the first element that does.</summary>
    public static Task<string[]> FindViolationsAsync(IPage page) => page.EvaluateAsync<string[]>("""
        axe.run({ resultTypes: ['violations'] }).then(result => result.violations.map(rule => `${rule.id}: ${rule.nodes[0].html}`))
        """);
}

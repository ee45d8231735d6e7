using System.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Plain;

namespace CouncilSite.BrowserTests;

/// <summary>Every page as the W3C's own checker reads it (Nu Html Checker).</summary>
public sealed class NuCheckerTests(PublishedSite site)
{
    [Fact]
    public async Task No_page_of_either_theme_has_an_error()
    {
        var (java, jar) = Needed.NuChecker();
        Needed.Browser();
        using var checker = Process.Start(new ProcessStartInfo(java, ["-jar", jar, "--errors-only", "--stdout", "--exit-zero-always", "--skip-non-html", site.Folder, site.PublishIn(new PlainTheme())])
        {
            RedirectStandardOutput = true,
        })!;
        var errors = await checker.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await checker.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", errors);
        Assert.Equal(0, checker.ExitCode);
    }
}

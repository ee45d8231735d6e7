using CouncilSite.Publishing.Pdf;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

public sealed class PdfCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public PdfCommandTests() => _program.Variables[InstalledBrowser.Variable] = _program.Path("no-such-browser");

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Without_a_browser_it_says_what_to_install_and_exits_with_3()
    {
        Assert.Equal(3, _program.Run("pdf"));
        Assert.Contains("Google Chrome、Chromium、Microsoft Edge", _program.Error);
    }

    [Fact]
    public void Without_a_browser_the_last_good_site_stays_as_it_was()
    {
        _program.Run("build");
        var before = TemporaryFolder.Snapshot(_program.Path("output"));
        Assert.Equal(3, _program.Run("pdf"));
        Assert.Equal(before, TemporaryFolder.Snapshot(_program.Path("output")));
    }

    [Fact]
    public void A_site_built_without_PDF_editions_has_no_link_to_one()
    {
        _program.Write("content/meetings/2021-general.md", """
            ---
            title: 通常総会
            kind: ordinary
            fiscal_year: 2021
            date: 2021-07
            held: by-letter
            motions:
              - title: お知らせについて
                pages: [/sitemap/]
            ---
            """);
        Assert.Equal(0, _program.Run("build"));
        Assert.DoesNotContain(".pdf", File.ReadAllText(_program.Path("output/meetings/2021-general/book/index.html")));
    }
}

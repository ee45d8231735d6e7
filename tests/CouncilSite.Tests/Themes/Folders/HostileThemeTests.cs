using System.Text;
using CouncilSite.Cli;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Cli;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Themes.Folders;

/// <summary>Whatever a theme's folder holds gives diagnostics, never an exception or a build without an end.</summary>
public sealed class HostileThemeTests
{
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/News/List.cshtml")]
    [InlineData("News\\\\List.cshtml")]
    [InlineData("")]
    public void A_path_leads_to_templates_of_the_theme_alone(string path) =>
        Assert.Equal(["THM001"], Codes(("Shared/SiteFooter.cshtml", $"@inherits Template\n@Include(\"{path}\")\n")));

    [Theory]
    [InlineData("@inherits Template\n@Include(\"Shared/SiteFooter.cshtml\")\n")]
    [InlineData("@inherits Template\n@ContentOf(Page)\n@Include(\"Shared/SiteFooter.cshtml\")\n")]
    public void Templates_that_include_themselves_come_to_an_end(string text) =>
        Assert.Equal(["THM004"], Codes(("Shared/SiteFooter.cshtml", text)));

    [Fact]
    public void A_page_that_shows_its_own_content_comes_to_an_end() =>
        Assert.Equal(["THM004"], Codes(("Site/Home.cshtml", "@inherits PageTemplate<HomePage>\n@ContentOf(Page)\n")));

    [Theory]
    [InlineData("@inherits Template\n@{ throw new OperationCanceledException(); }\n")]
    [InlineData("@inherits Template\n@{ throw new OutOfMemoryException(); }\n")]
    [InlineData("@inherits Template\n@{ int.Parse(\"x\"); }\n")]
    [InlineData("@inherits Template\n@{ string s = null!; }\n@s.Length\n")]
    public void Whatever_a_template_throws_is_told_at_its_line(string text)
    {
        var fault = Assert.Single(Build(("Shared/SiteFooter.cshtml", text)), fault => fault.Descriptor.Code == "THM007");
        Assert.StartsWith(text.Contains("s.Length") ? "theme/Shared/SiteFooter.cshtml(3," : "theme/Shared/SiteFooter.cshtml(2,", fault.Span.Place);
    }

    [Theory]
    [InlineData("@inherits Template\n@{\n")]
    [InlineData("@inherits Template\n<p>@(</p>\n")]
    [InlineData("@inherits Template\n@foreach (var x in ) {<p></p>}\n")]
    [InlineData("@inherits Template<Nothing>\n<p></p>\n")]
    [InlineData("@inherits string\n<p></p>\n")]
    [InlineData("@inherits Template\n@functions { public static void Main() { }\n")]
    [InlineData("@page\n@model dynamic\n@addTagHelper *, Nothing\n<p></p>\n")]
    [InlineData("\u0000\uFFFF@@@\u2028")]
    public void A_template_that_is_none_is_told_in_its_file(string text) =>
        Assert.Contains(Build(("Shared/SiteFooter.cshtml", text)), fault => fault.Severity == Severity.Error && fault.Span.File.DisplayPath == "theme/Shared/SiteFooter.cshtml");

    [Fact]
    public void A_template_is_text_in_UTF_8_of_a_bearable_size()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var store = MemoryContentStore.Empty
            .With("Shared/SiteFooter.cshtml", Encoding.GetEncoding("shift_jis").GetBytes("@inherits Template\n<p>千葉県</p>\n"))
            .With("Shared/SiteHeader.cshtml", EntryKind.File, ContentLimits.TextFileBytes + 1L)
            .With("assets/large.png", EntryKind.File, ContentLimits.AttachmentBytes + 1L)
            .With("Shared/Head.cshtml", EntryKind.Link);
        var diagnostics = new DiagnosticBag();
        SampleTheme.Of(store, diagnostics);
        Assert.Equal(
            ["theme/Shared/Head.cshtml", "theme/Shared/SiteFooter.cshtml", "theme/Shared/SiteHeader.cshtml", "theme/assets/large.png"],
            diagnostics.ToSortedList().Where(fault => fault.Severity == Severity.Error).Select(fault => fault.Span.File.DisplayPath));
    }

    [Fact]
    public void Every_template_with_a_fault_is_told_of()
    {
        var store = Enumerable.Range(0, 20).Aggregate(MemoryContentStore.Empty, (store, number) => store.With($"Own/{number}.cshtml", "@inherits Template\n@Nothing\n"));
        var diagnostics = new DiagnosticBag();
        SampleTheme.Of(store, diagnostics);
        Assert.Equal(20, diagnostics.CountOf(Severity.Error));
    }

    [Theory]
    [InlineData("../theme")]
    [InlineData("/tmp")]
    [InlineData("a/../../theme")]
    [InlineData("theme/..\\..")]
    public void Settings_lead_to_no_folder_outside(string theme)
    {
        using var program = new ProgramRun();
        program.Write("content/site.yml", File.ReadAllText(program.Path("content/site.yml")) + $"theme: {theme}\n");
        Assert.Equal(1, program.Run("build"));
        Assert.Contains("THM010", program.Error);
    }

    [Fact]
    public void A_cache_is_kept_in_a_full_path_alone()
    {
        Assert.Null(CacheFolder.OfTemplates(new(TextWriter.Null, TextWriter.Null, "/", TimeProvider.System, _ => "relative", null)));
        Assert.Null(CacheFolder.OfTemplates(new(TextWriter.Null, TextWriter.Null, "/", TimeProvider.System, _ => null, null)));
    }

    private static IEnumerable<string> Codes(params (string Path, string Text)[] files) =>
        Build(files).Select(fault => fault.Descriptor.Code).Where(code => code.StartsWith("THM", StringComparison.Ordinal)).Distinct();

    private static List<Diagnostic> Build(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var theme = SampleTheme.Of(files.Aggregate(MemoryContentStore.Empty, (store, file) => store.With(file.Path, file.Text)), diagnostics);
        return [.. diagnostics.ToSortedList(), .. (SampleSite.Minimal with { Theme = theme }).Build().Diagnostics];
    }
}

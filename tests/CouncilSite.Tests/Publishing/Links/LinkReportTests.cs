using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Links;
using CouncilSite.Text;

namespace CouncilSite.Tests.Publishing.Links;

public sealed class LinkReportTests
{
    private static readonly SourceFile One = new("one.md", "content/one.md", "[a](/gone/)");
    private static readonly SourceFile Other = new("other.md", "content/other.md", "");

    [Fact]
    public void An_address_that_no_text_holds_is_told_on_every_page_that_has_it() =>
        Assert.Equal(["content/one.md", "content/other.md"], Told(One.Beginning, Other.Beginning));

    [Fact]
    public void An_address_that_a_text_holds_is_told_there_and_on_no_page_that_shows_the_text() =>
        Assert.Equal(["content/one.md"], Told(Other.Beginning, One.Span(0, 11)));

    private static IEnumerable<string> Told(params SourceSpan[] places)
    {
        var diagnostics = new DiagnosticBag();
        var report = new LinkReport(diagnostics);
        foreach (var place in places)
            report.Add(LinkDiagnostics.MissingTarget, place, "/gone/", "", "");
        report.Complete();
        return diagnostics.ToSortedList().Select(fault => fault.Span.File.DisplayPath);
    }
}

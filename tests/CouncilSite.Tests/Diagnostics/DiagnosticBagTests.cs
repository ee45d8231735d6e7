using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly SourceFile A = new("a.md", "content/a.md", "一\n二\n");
    private static readonly SourceFile B = new("b.md", "content/b.md", "");

    [Fact]
    public void Faults_are_printed_by_file_and_place_whatever_the_order_they_were_found_in()
    {
        var bag = new DiagnosticBag();
        bag.Add(ContentDiagnostics.Empty, B.Beginning);
        bag.Add(ContentDiagnostics.Empty, A.Span(2, 3));
        bag.Add(ContentDiagnostics.Empty, A.Beginning);
        Assert.Equal([A.Beginning, A.Span(2, 3), B.Beginning], bag.ToSortedList().Select(diagnostic => diagnostic.Span));
    }

    [Fact]
    public void The_same_fault_at_the_same_place_counts_once()
    {
        var bag = new DiagnosticBag();
        Parallel.For(0, 100, _ => bag.Add(ContentDiagnostics.MissingFolder, A.Beginning, "x"));
        Assert.Equal(1, bag.Count);
    }

    [Fact]
    public void Warnings_are_no_errors()
    {
        var bag = new DiagnosticBag();
        bag.Add(SiteDiagnostics.ShallowHistory, A.Beginning);
        Assert.False(bag.HasErrors);
        bag.Add(ContentDiagnostics.Empty, A.Beginning);
        Assert.True(bag.HasErrors);
    }
}

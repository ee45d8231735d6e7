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

    [Fact]
    public void However_many_faults_there_are_all_are_counted_and_the_first_are_kept_whoever_finds_them_when()
    {
        var file = new SourceFile("a.md", "content/a.md", "");
        var bag = new DiagnosticBag();
        Parallel.ForEach(Enumerable.Range(0, 600_000).Reverse(), i => bag.Add(ContentDiagnostics.Empty, file.Span(i, i)));
        Assert.Equal(600_000, bag.Count);
        Assert.Equal(Enumerable.Range(0, DiagnosticBag.Printed), bag.ToSortedList().Select(diagnostic => diagnostic.Span.Start));
    }

    [Fact]
    public void An_error_is_kept_however_many_warnings_come_before_it()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < 5_000; i++)
            bag.Add(SiteDiagnostics.ShallowHistory, A.Span(0, i));
        bag.Add(ContentDiagnostics.Empty, B.Beginning);
        Assert.Equal((1, 5_000), (bag.CountOf(Severity.Error), bag.CountOf(Severity.Warning)));
        Assert.Equal(DiagnosticBag.Printed, bag.ToSortedList().Count);
        Assert.Equal(ContentDiagnostics.Empty, bag.ToSortedList()[^1].Descriptor);
    }

    [Fact]
    public void What_two_bags_hold_is_counted_once()
    {
        var (one, two) = (new DiagnosticBag(), new DiagnosticBag());
        for (var i = 0; i < 3_000; i++)
        {
            one.Add(ContentDiagnostics.Empty, A.Span(0, i));
            two.Add(ContentDiagnostics.Empty, A.Span(0, i + 1_500));
        }

        one.AddAll(two);
        Assert.Equal(4_500, one.Count);
        Assert.Equal(Enumerable.Range(0, DiagnosticBag.Printed), one.ToSortedList().Select(diagnostic => diagnostic.Span.End));
    }

    [Fact]
    public void A_message_quotes_only_the_beginning_of_a_long_text()
    {
        var bag = new DiagnosticBag();
        bag.Add(ContentDiagnostics.MissingFolder, A.Beginning, new string('あ', 499) + "😀" + new string('い', 4_000_000));
        Assert.Equal(new string('あ', 499) + "…", Assert.Single(bag.ToSortedList()).Arguments[0]);
    }
}

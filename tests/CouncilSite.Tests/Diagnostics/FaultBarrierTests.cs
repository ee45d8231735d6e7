using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Diagnostics;

public sealed class FaultBarrierTests
{
    private const string Article = "---\ntitle: 見本\ndate: 2021-07-01\ncategory: council\n---\n本文です。\n";

    private static readonly SourceSpan Place = new SourceFile("news/a.md", "content/news/a.md", "").Beginning;

    [Fact]
    public void A_step_that_throws_is_a_fault_at_its_file()
    {
        var bag = new DiagnosticBag();
        Assert.Null(bag.Run<string>(Place, () => throw new InvalidOperationException("why")));
        var fault = Assert.Single(bag.ToSortedList());
        Assert.Equal((ProgramDiagnostics.ProgramFault, Place), (fault.Descriptor, fault.Span));
        Assert.Contains("InvalidOperationException", fault.Message(MessageLanguage.Japanese));
        Assert.Contains("why", fault.Hint(MessageLanguage.Japanese));
        Assert.Contains(nameof(FaultBarrierTests), fault.Hint(MessageLanguage.Japanese));
    }

    [Fact]
    public void What_a_parallel_query_wraps_is_reported_by_its_own_name()
    {
        var bag = new DiagnosticBag();
        bag.Run(Place, () => new[] { 1, 2, 3 }.AsParallel().ForAll(_ => throw new FormatException("why")));
        Assert.Contains("FormatException", Assert.Single(bag.ToSortedList()).Message(MessageLanguage.English));
    }

    [Fact]
    public void A_file_over_which_the_program_fails_is_left_out_and_the_others_are_read()
    {
        var site = SampleSite.Minimal.With("news/good.md", Article).With("news/bad.md", Article).With("news/wrong.md", "---\ntitel: 見本\n---\n");
        var built = (site with { Store = site.Store.WithFault("news/bad.md", new IndexOutOfRangeException("why")) }).Build();
        Assert.Contains(built.Messages, message => message.StartsWith("content/news/bad.md(1,1): error INT001: ", StringComparison.Ordinal));
        Assert.Contains(built.Messages, message => message.StartsWith("content/news/wrong.md(2,1): error FLD001: ", StringComparison.Ordinal));
        Assert.Contains("/news/good/", built.Files.Keys);
        Assert.DoesNotContain("/news/bad/", built.Files.Keys);
    }
}

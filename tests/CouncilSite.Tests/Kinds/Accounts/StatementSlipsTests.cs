using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Accounts;

/// <summary>A slip in a settlement is the one fault of the whole site, though differences, totals, notes, fees and other years contradict it too.</summary>
public sealed class StatementSlipsTests
{
    private static readonly SampleSite Repository = SampleSite.Minimal with { Store = MemoryContentStore.OfRepository };

    private static readonly AccountsYear Year = Repository.Read().Accounts.Find(2020)!;

    private static readonly IReadOnlyList<SettlementLine> Lines = [.. Year.Settlement!.Income, .. Year.Settlement!.Expenditure];

    [Fact]
    public void An_amount_written_wrongly_is_told_with_what_was_meant() => GeneratedCases.Check(30, random =>
    {
        var line = random.Pick(Lines);
        var amount = random.Next(2) == 0 ? line.Actual : line.Budget;
        var written = amount.Value + random.Next(1, 1_000_000);

        var fault = Assert.Single(Faults(Written(amount, written)));
        Assert.Equal((AccountsDiagnostics.MiswrittenAmount, amount.Span.StartPosition), (fault.Descriptor, fault.Span.StartPosition));
        Assert.Equal([line.Item.Value, YenNotation.Usual.Print(written), YenNotation.Usual.Print(amount.Value)], [fault.Arguments[0], fault.Arguments[2], fault.Arguments[3]]);
    });

    [Fact]
    public void The_two_amounts_of_a_line_that_changed_places_are_told_together()
    {
        foreach (var line in Lines.Where(line => line.Budget.Value != line.Actual.Value))
            AssertExchanged(line.Budget, line.Actual);
    }

    [Fact]
    public void The_amounts_of_two_lines_that_changed_places_are_told_together() => GeneratedCases.Check(20, random =>
    {
        var side = random.Pick<IReadOnlyList<SettlementLine>>([Year.Settlement!.Income, Year.Settlement!.Expenditure]);
        var (one, other) = (random.Pick(side), random.Pick(side));
        var column = random.Pick<Func<SettlementLine, Located<int>>>([line => line.Budget, line => line.Actual]);
        if (column(one).Value != column(other).Value)
            AssertExchanged(column(one), column(other));
    });

    [Fact]
    public void An_entry_that_was_pasted_twice_is_told_once()
    {
        foreach (var line in Lines)
        {
            var entry = Entry(line);
            var fault = Assert.Single(Faults(Year.Source.Text.Insert(entry.End.Value, Year.Source.Text[entry])));
            Assert.Equal((AccountsDiagnostics.DuplicateItem, line.Item.Value), (fault.Descriptor, fault.Arguments[0]));
        }
    }

    [Fact]
    public void Two_amounts_written_wrongly_are_told_by_what_does_not_add_up()
    {
        var text = Year.Source.Text.Replace("actual: 63400", "actual: 64300", StringComparison.Ordinal).Replace("actual: 34298", "actual: 34928", StringComparison.Ordinal);
        Assert.Equal(2, Faults(text).Count(fault => fault.Descriptor == AccountsDiagnostics.WrongLineDifference));
    }

    private static void AssertExchanged(Located<int> one, Located<int> other)
    {
        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        var exchanged = Written(second, first.Value).Remove(first.Span.Start, first.Span.End - first.Span.Start).Insert(first.Span.Start, $"{second.Value}");

        var fault = Assert.Single(Faults(exchanged));
        Assert.Equal((AccountsDiagnostics.ExchangedAmounts, first.Span.StartPosition), (fault.Descriptor, fault.Span.StartPosition));
    }

    private static string Written(Located<int> amount, int value) =>
        Year.Source.Text.Remove(amount.Span.Start, amount.Span.End - amount.Span.Start).Insert(amount.Span.Start, $"{value}");

    // From the line of its item to that of the next one, or to the end of the side.
    private static Range Entry(SettlementLine line)
    {
        var text = Year.Source.Text;
        var begin = text.LastIndexOf('\n', line.Item.Span.Start) + 1;
        var next = text.IndexOf("\n    - item: ", line.Item.Span.End, StringComparison.Ordinal);
        var side = text.IndexOf("\n  e", line.Item.Span.End, StringComparison.Ordinal) is var expenditure and >= 0 ? expenditure : text.IndexOf("\n  printed:", StringComparison.Ordinal);
        return begin..((next >= 0 && next < side ? next : side) + 1);
    }

    private static IReadOnlyList<Diagnostic> Faults(string text)
    {
        var diagnostics = new DiagnosticBag();
        new SiteBuild(Repository.With(Year.Source.Path, text).Store, new FixedHistory(), new BuildOptions(new BareTheme(), Repository.Today)).Plan(diagnostics);
        return diagnostics.ToSortedList();
    }
}

using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Accounts;

public sealed class MiswrittenAmountTests
{
    private static readonly SampleSite Repository = SampleSite.Minimal with { Store = MemoryContentStore.OfRepository };

    [Fact]
    public void One_amount_written_wrongly_is_the_one_fault_of_all_years_and_names_what_was_meant() => GeneratedCases.Check(30, random =>
    {
        var year = Repository.Read().Accounts.Find(2020)!;
        var settlement = year.Settlement!;
        var lines = settlement.Income.Concat(settlement.Expenditure).Where(line => line.PrintedDifference is not null).ToList();
        var line = lines[random.Next(lines.Count)];
        var amount = random.Next(2) == 0 ? line.Actual : line.Budget;
        // A note that computes the amount says for itself that it is another.
        var written = amount.Value + random.Next(1, 1_000_000);
        var text = year.Source.Text.Remove(amount.Span.Start, amount.Span.End - amount.Span.Start).Insert(amount.Span.Start, $"{written}");

        var fault = Assert.Single(Faults(year.Source.Path, text));
        Assert.Equal((AccountsDiagnostics.MiswrittenAmount, amount.Span.StartPosition), (fault.Descriptor, fault.Span.StartPosition));
        Assert.Equal([line.Item.Value, YenNotation.Usual.Print(written), YenNotation.Usual.Print(amount.Value)], [fault.Arguments[0], fault.Arguments[2], fault.Arguments[3]]);
    });

    [Fact]
    public void Two_amounts_written_wrongly_are_told_by_what_does_not_add_up()
    {
        var year = Repository.Read().Accounts.Find(2020)!;
        var text = year.Source.Text.Replace("actual: 63400", "actual: 64300", StringComparison.Ordinal).Replace("actual: 34298", "actual: 34928", StringComparison.Ordinal);
        var faults = Faults(year.Source.Path, text);
        Assert.DoesNotContain(AccountsDiagnostics.MiswrittenAmount, faults.Select(fault => fault.Descriptor));
        Assert.Equal(2, faults.Count(fault => fault.Descriptor == AccountsDiagnostics.WrongLineDifference));
    }

    private static IReadOnlyList<Diagnostic> Faults(string path, string text)
    {
        var site = Repository.With(path, text).Build();
        return [.. site.Diagnostics.Where(fault => fault.Descriptor.Code.StartsWith("ACC", StringComparison.Ordinal))];
    }
}

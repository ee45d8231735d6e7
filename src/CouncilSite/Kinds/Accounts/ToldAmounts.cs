using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>Holds the amounts that a text tells of an item or a total of one fiscal year (令和2年度の会議費は63,400円でした) against that year's accounts.</summary>
/// <param name="archive">The accounts.</param>
/// <param name="settings">How amounts are printed, and what the council is called.</param>
internal sealed partial class ToldAmounts(AccountsArchive archive, SiteSettings settings)
{
    private readonly Dictionary<int, IReadOnlyList<AccountedThing>> _things = [];

    /// <summary>Checks the texts of pages.</summary>
    public void Check(IReadOnlyList<Page> pages, DiagnosticBag diagnostics)
    {
        if (archive.Years.Count == 0)
            return;
        foreach (var (fiscalYear, sentence) in YearSentences.Find(pages, '円'))
        {
            if (archive.Find(fiscalYear) is not { } year)
                continue;
            if (!_things.TryGetValue(fiscalYear, out var things))
                _things.Add(fiscalYear, things = [.. FindThings(year).GroupBy(thing => thing.Name, (_, same) => same.Aggregate(Either))]);
            foreach (var thing in things)
                Check(sentence, thing, year, diagnostics);
        }
    }

    private void Check(SourceSpan sentence, AccountedThing thing, AccountsYear year, DiagnosticBag diagnostics)
    {
        var text = sentence.Text;
        for (var place = text.IndexOf(thing.Name, StringComparison.Ordinal); place >= 0; place = text.IndexOf(thing.Name, place + 1, StringComparison.Ordinal))
        {
            var told = Amount().Match(text, place + thing.Name.Length);
            // A part of a longer word is another thing.
            if (!told.Success || WordsOfOthers.Include(text, place, settings) || (place > 0 && WordLetters.Include(text[place - 1])) || FieldTypes.ParseNumber(told.Groups["amount"].Value) is not { IsValid: true, Value: var amount })
                continue;
            List<KnownAmount> known = told.Groups["column"].Value is { Length: > 0 } column ? [.. thing.Amounts.Where(right => column.StartsWith(right.Statement.Label, StringComparison.Ordinal))]
                : thing.NeedsColumn ? [] : [.. thing.Amounts];
            if (known.Count > 0 && !known.Exists(right => right.Yen == amount))
            {
                diagnostics.Add(AccountsDiagnostics.ToldOtherwise, sentence.Part(place, told.Index + told.Length - place),
                    text[place..(told.Index + told.Length)], JapaneseDate.FiscalYear(year.FiscalYear.Value), thing.Name,
                    string.Join('、', known.Select(right => $"{right.Statement.Label} {settings.Yen.PrintWithUnit(right.Yen)}")), year.Source.DisplayPath,
                    string.Join(", ", known.Select(right => $"{right.Statement.English} {settings.Yen.Print(right.Yen)} yen")));
            }
        }
    }

    private static IEnumerable<AccountedThing> FindThings(AccountsYear year)
    {
        foreach (var word in AccountsWords.Sides)
        {
            var side = word.Value;
            var totals = Known(
                [
                    .. new[] { year.Budget?.TotalBudget(side), year.Settlement?.TotalBudget(side) }.OfType<long>(),
                    .. year.SupplementedBudget is { } budget ? year.Supplements.Select(supplement => budget.TotalAfter(supplement, side)) : [],
                ],
                year.Settlement is { } settlement ? [settlement.TotalActual(side)] : []);
            foreach (var name in new[] { $"{word.Label}合計", $"{word.Label}の合計", $"{word.Label}総額", $"{word.Label}の総額" })
                yield return new(name, totals, NeedsColumn: false);
            yield return new(word.Label, totals, NeedsColumn: true);
            foreach (var item in FindItems(year, side))
                yield return item;
        }

        if (year.Settlement is { } closed)
            yield return new("次期繰越金", Known([], [closed.CarriedOver]), NeedsColumn: false);
    }

    // What members pay is told by the member as well.
    private static IEnumerable<AccountedThing> FindItems(AccountsYear year, AccountsSide side)
    {
        var budgeted = year.Budget?.Lines(side) ?? [];
        var closed = year.Settlement?.Lines(side) ?? [];
        return from line in budgeted.Concat<AccountsLine>(closed)
               group line by line.Item.Value into item
               let changes = year.Supplements.SelectMany(supplement => supplement.Lines(side)).Where(line => line.Item.Value == item.Key).Select(line => (long)line.Change.Value)
               let first = (long)item.First().Budget.Value
               let after = changes.Aggregate(new List<long> { first }, (sums, change) => [.. sums, sums[^1] + change])
               select new AccountedThing(item.Key, Known(
                   item.Select(line => (long)line.Budget.Value).Concat(after),
                   closed.Where(line => line.Item.Value == item.Key).Select(line => (long)line.Actual.Value)), item.Any(line => line.Kind == AccountsLineKind.Fees));
    }

    // An item may stand on both sides.
    private static AccountedThing Either(AccountedThing one, AccountedThing other) =>
        new(one.Name, [.. one.Amounts.Union(other.Amounts)], one.NeedsColumn || other.NeedsColumn);

    private static IReadOnlyList<KnownAmount> Known(IEnumerable<long> planned, IEnumerable<long> settled) =>
    [
        .. planned.Distinct().Select(amount => new KnownAmount(AccountsWords.Statements.Of(AccountsStatement.Budget), amount)),
        .. settled.Distinct().Select(amount => new KnownAmount(AccountsWords.Statements.Of(AccountsStatement.Settlement), amount)),
    ];

    // Right after the name, and the whole of what is said of it: neither about so much nor so much more.
    [GeneratedRegex(@"\G(?:の|　| )?(?<column>予算額?|決算額?)?[はが：:、| 　]{0,4}(?<amount>[0-9０-９][0-9０-９,，]*)円(?=です(?!か)|で、|でし(?!たら|ょう)|とな(?!れば|るよう|る予定|る見|ったら)|とし|。|、|）|[ 　]*(?:\||\r?\n|$))")]
    private static partial Regex Amount();

    // Every amount that may be told of it, and whether only with the word for its column.
    private sealed record AccountedThing(string Name, IReadOnlyList<KnownAmount> Amounts, bool NeedsColumn);

    private sealed record KnownAmount(Word<AccountsStatement> Statement, long Yen);
}

using CouncilSite.Content;
using CouncilSite.Editions.Charts;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>All years' accounts, with their totals side by side.</summary>
/// <param name="Archive">The accounts.</param>
/// <param name="TotalsChart">Totals over the years; null while there is only one.</param>
public sealed record AccountsListPage(AccountsArchive Archive, LineChart? TotalsChart) : IPageModel;

/// <summary>The accounts of one fiscal year.</summary>
/// <param name="Year">The accounts.</param>
/// <param name="Before">The year before, or null.</param>
/// <param name="After">The year after, or null.</param>
/// <param name="Charts">Budget against actual, and shares of spending.</param>
public sealed record AccountsYearPage(AccountsYear Year, AccountsYear? Before, AccountsYear? After, IReadOnlyList<BarChart> Charts) : IPageModel;

/// <summary>The pages and open data of accounts.</summary>
internal static class AccountsPages
{
    public static void Plan(AccountsArchive archive, Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(AccountsRoutes.Index, "予算・決算", new AccountsListPage(archive, AccountsCharts.Totals(archive, council.Settings.Yen)))
        {
            Description = "年度ごとの予算と決算",
        });
        // A year that stands twice is reported by the name of one of its files; one of the two is enough to plan.
        foreach (var year in archive.Years.DistinctBy(year => year.FiscalYear.Value))
        {
            var name = JapaneseDate.FiscalYear(year.FiscalYear.Value);
            var statements = year is { Budget: not null, Settlement: not null } ? "予算・決算" : year.Settlement is null ? "予算" : "決算";
            var page = new AccountsYearPage(
                year, archive.Find(year.FiscalYear.Value - 1), archive.Find(year.FiscalYear.Value + 1), AccountsCharts.Of(year, council.Settings.Yen));
            plan.Add(new Page(AccountsRoutes.Year(year.FiscalYear.Value), $"{name} {statements}", page)
            {
                Description = $"{name}の収支{statements}",
                Source = year.Source,
            });
            plan.Add(AccountsData.Table(year, council.Settings));
        }
    }
}

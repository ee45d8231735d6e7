using CouncilSite.Content;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>
/// Begins a budget with the items of the last one. What is carried over is known where the year before is settled; all
/// else is nought, and the last item of expenditure makes up the balance until the figures are written.
/// </summary>
internal static class NewBudget
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var years = council.Accounts.Years;
        var year = wishes.FiscalYear ?? (years.Count > 0 ? years[^1].FiscalYear.Value + 1 : council.Settings.FiscalCalendar.YearOf(council.Today));
        var before = council.Accounts.Find(year - 1);
        var pattern = before ?? (years.Count > 0 ? years[^1] : null);
        var opening = before?.Settlement?.CarriedOver ?? 0;
        var income = NewStatement.Items(pattern, AccountsSide.Income).ToList();
        var openingItem = income.FindIndex(line => line.Kind == AccountsLineKind.OpeningBalance);
        var expenditure = NewStatement.Items(pattern, AccountsSide.Expenditure);
        return NewStatement.Create(council.Accounts, year, AccountsStatement.Budget,
            "# budget の 0 は仮の数字です。支出のいちばん下の科目は、収入の合計に合わせてあります。予算額に書き換えてください。\n",
            wishes.Title ?? $"{JapaneseDate.FiscalYear(year)}収支予算（案）",
            NewContent.ToWrite("資料の名前とページ"),
            string.Concat(income.Select((line, index) => Line(AccountsSide.Income, line, index == openingItem ? opening : 0))),
            string.Concat(expenditure.Select((line, index) =>
                Line(AccountsSide.Expenditure, line, index == expenditure.Count - 1 && openingItem >= 0 ? opening : 0))));

        string Line(AccountsSide side, (string Item, AccountsLineKind? Kind) line, long amount) =>
            NewStatement.Line(line.Item, line.Kind, null, ("budget", amount), ("previous_budget", Previous(side, line.Item)));

        long? Previous(AccountsSide side, string item)
        {
            IEnumerable<AccountsLine> lines = before?.Budget is { } budget ? budget.Lines(side) : before?.Settlement?.Lines(side) ?? [];
            return lines.FirstOrDefault(line => line.Item.Value == item)?.Budget.Value;
        }
    }
}

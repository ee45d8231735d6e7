using CouncilSite.Content;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>
/// Begins the settlement of the first budget that has none, with its items and amounts. What the year before carried over
/// is known where it is settled; all else is nought until the figures are written, or what the next budget begins with.
/// </summary>
internal static class NewSettlement
{
    public static NewContent Create(Council council, NewFileWishes wishes)
    {
        var years = council.Accounts.Years;
        var year = wishes.FiscalYear
            ?? years.FirstOrDefault(planned => planned.Settlement is null)?.FiscalYear.Value
            ?? (years.Count > 0 ? years[^1].FiscalYear.Value + 1 : council.Settings.FiscalCalendar.YearOf(council.Today) - 1);
        var there = council.Accounts.Find(year);
        var opening = council.Accounts.Find(year - 1)?.Settlement?.CarriedOver ?? 0;
        var pattern = there ?? (years.Count > 0 ? years[^1] : null);
        // A budget of the next year may have been begun before this year's figures were known.
        var left = council.Accounts.Find(year + 1)?.Budget?.Find(AccountsLineKind.OpeningBalance)?.Budget.Value ?? opening;
        return NewStatement.Create(council.Accounts, year, AccountsStatement.Settlement,
            $"# actual の 0 は仮の数字です。{(left == opening ? "" : "支出のいちばん下の科目は、次の年度の前期繰越金に合わせてあります。")}決算額に書き換えてください。\n",
            wishes.Title ?? $"{JapaneseDate.FiscalYear(year)}収支決算書",
            NewContent.ToWrite("資料の名前とページ"),
            Lines(AccountsSide.Income), Lines(AccountsSide.Expenditure));

        string Lines(AccountsSide side)
        {
            var items = NewStatement.Items(pattern, side);
            return string.Concat(items.Select((line, index) => Line(side, line, side == AccountsSide.Expenditure && index == items.Count - 1 ? opening - left : 0)));
        }

        string Line(AccountsSide side, (string Item, AccountsLineKind? Kind) line, long actual) => NewStatement.Line(line.Item, line.Kind, null,
            ("budget", there?.Budget?.Lines(side).FirstOrDefault(planned => planned.Item.Value == line.Item)?.Budget.Value ?? 0),
            ("actual", line.Kind == AccountsLineKind.OpeningBalance ? opening : actual));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Sheets;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>
/// Makes a settlement or a budget of the table that meeting papers print. Totals are checked, and stand in the file as
/// printed ones alone.
/// </summary>
internal sealed partial class AccountsImport(ImportWishes wishes, DiagnosticBag diagnostics)
{
    private static readonly SheetTable Table = new(
    [
        new("item", "科目", "項目"),
        new("previous_budget", "前年度予算額", "前年度予算", "前年度"),
        new("budget", "予算額", "予算", "本年度予算額"),
        new("actual", "決算額", "決算"),
        new("difference", "差異", "差額", "差引"),
        new("change", "増減", "増減額", "比較増減"),
        new("note", "摘要", "備考", "内訳"),
        new("side", "区分", "部"),
    ],
    "item", "budget");

    private static readonly string[] Amounts = ["budget", "previous_budget", "change", "actual", "difference"];

    // The most that a field of yen takes.
    private const long LargestAmount = 2_000_000_000;

    private readonly Dictionary<AccountsSide, List<SheetLine>> _lines = new() { [AccountsSide.Income] = [], [AccountsSide.Expenditure] = [] };
    private readonly Dictionary<AccountsSide, SheetLine> _totals = [];
    private readonly YenNotation _yen = wishes.Council?.Settings.Yen ?? YenNotation.Usual;
    private AccountsSide? _side;
    private string? _title;
    private SheetLine? _carriedOver;

    private bool IsSettlement => _lines.Values.Any(lines => lines.Exists(line => line.Headings.ContainsKey("actual")));

    public NewContent? Read(Sheet sheet)
    {
        var faults = diagnostics.CountOf(Severity.Error);
        var lines = Table.Read(sheet, diagnostics);
        foreach (var line in lines)
            Take(line);
        foreach (var (side, total) in _totals)
            CheckTotal(side, total);
        var year = wishes.FiscalYear ?? JapaneseDate.FindFiscalYear(Plain(_title ?? ""));
        if (lines.Count > 0 && _lines.Values.All(side => side.Count == 0))
            diagnostics.Add(SheetDiagnostics.NoRows, sheet.Source.Beginning);
        else if (lines.Count > 0 && year is null)
            diagnostics.Add(SheetDiagnostics.NoFiscalYear, sheet.Source.Beginning);
        var content = lines.Count > 0 && year is { } known ? Write(known) : null;
        return diagnostics.CountOf(Severity.Error) == faults ? content : null;
    }

    private void Take(SheetLine line)
    {
        var words = Plain(line.First.Text);
        if (line.Cells is null)
            TakeWords(line.First, words);
        else if (GrandTotal().Match(words) is { Success: true } grand)
            TakeGrandTotal(line, grand.Value);
        else if (FindSide(line["side"]) is var side && (side ?? _side) is not { } known)
            diagnostics.AddCell(line.First, "収入か支出かが分かりません。表の上に「収入の部」か「支出の部」と書いてください。", "it is not said whether it is income or expenditure; write 収入の部 or 支出の部 above the table.");
        else if (Total().IsMatch(Plain(line["item"])))
            _totals[known] = line;
        else if (line["item"].Length > 0)
            _lines[known].Add(line);
        else
            diagnostics.AddSkipped(line.First);
    }

    private void TakeWords(SheetCell cell, string words)
    {
        if (FindSide(words) is { } side)
            _side = side;
        else if (_title is null && Title().IsMatch(words))
            _title = cell.Text;
        else if (_side is not null)
            diagnostics.AddSkipped(cell);
    }

    private void TakeGrandTotal(SheetLine line, string name)
    {
        if (name.EndsWith("繰越金", StringComparison.Ordinal))
            _carriedOver = line;
        else
            Compare(line.Last, line, Sum(name[0] == '収' ? AccountsSide.Income : AccountsSide.Expenditure, IsSettlement ? "actual" : "budget"));
    }

    private void CheckTotal(AccountsSide side, SheetLine total)
    {
        foreach (var key in Amounts.Where(key => total[key].Length > 0))
            Compare(total.Cells![key], total, Sum(side, key));
    }

    private void Compare(SheetCell cell, SheetLine line, long? sum)
    {
        if (sum is { } computed && Amount(cell, line.Factor) is { } printed && printed != computed)
            diagnostics.Add(SheetDiagnostics.WrongTotal, cell.Span, cell.Name, _yen.Print(printed), _yen.Print(computed));
    }

    // None where a cell cannot be read, which is reported there.
    private long? Sum(AccountsSide side, string key) =>
        _lines[side].Aggregate((long?)0, (sum, line) => line.Cells!.ContainsKey(key) ? sum + Amount(line, key) : sum);

    private long? Amount(SheetLine line, string key) => line.Cells!.GetValueOrDefault(key) is { } cell ? Amount(cell, line.Factor) : null;

    private long? Amount(SheetCell cell, int factor)
    {
        if (Dash().IsMatch(cell.Text))
            return 0;
        if (FieldTypes.ParseNumber(cell.Text.TrimEnd('円')) is { IsValid: true, Value: var number } && decimal.IsInteger(number * factor) && Math.Abs(number * factor) <= LargestAmount)
            return (long)(number * factor);
        diagnostics.AddCell(cell, "金額（1,234 の形）を書いてください。", "it is no amount (like 1,234).");
        return null;
    }

    private NewContent Write(int year)
    {
        var title = _title ?? $"{JapaneseDate.FiscalYear(year)}{(IsSettlement ? "収支決算書" : "収支予算（案）")}";
        return NewStatement.Create(
            wishes.Council?.Accounts, year, IsSettlement ? AccountsStatement.Settlement : AccountsStatement.Budget,
            "", title, wishes.Paper, Lines(AccountsSide.Income), Lines(AccountsSide.Expenditure), Printed());
    }

    private string Lines(AccountsSide side) => string.Concat(_lines[side].Select(line => NewStatement.Line(
        line["item"], KindOf(Plain(line["item"])), line["note"] is { Length: > 0 } note ? note : null, AmountsOf(line))));

    private IEnumerable<(string Key, long? Amount)> AmountsOf(SheetLine line) =>
        Amounts.Where(line.Headings.ContainsKey).Select(key => (key, Amount(line, key) ?? (key is "budget" or "actual" ? 0 : null)));

    private string Printed()
    {
        var totals = AccountsWords.Sides.Where(side => _totals.ContainsKey(side.Value)).Select(side =>
            $"    {side.Written}:\n" + string.Concat(AmountsOf(_totals[side.Value]).Select(total => string.Create(CultureInfo.InvariantCulture, $"      {total.Key}: {total.Amount}\n"))));
        var carriedOver = _carriedOver is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"    carried_over: {Amount(line.Last, line.Factor)}\n") : "";
        var printed = string.Concat(totals) + carriedOver;
        return printed.Length > 0 ? $"  printed:\n{printed}" : "";
    }

    private static AccountsLineKind? KindOf(string item) =>
        Fees().IsMatch(item) ? AccountsLineKind.Fees : Opening().IsMatch(item) ? AccountsLineKind.OpeningBalance : null;

    private static AccountsSide? FindSide(string words) => Side().Match(words) switch
    {
        { Success: false } => null,
        var match => match.Value[0] == '収' ? AccountsSide.Income : AccountsSide.Expenditure,
    };

    private static string Plain(string text) => JapaneseWidth.ToNarrowWithoutBlanks(text);


    [GeneratedRegex("(?:収入|支出)(?=の部)|^(?:収入|支出)$")]
    private static partial Regex Side();

    [GeneratedRegex("^(?:収入|支出)?(?:合計|総計|計)$")]
    private static partial Regex Total();

    [GeneratedRegex("^(?:収入総額|支出総額|次期繰越金|次年度繰越金)$")]
    private static partial Regex GrandTotal();

    [GeneratedRegex("年度.*(?:予算|決算)")]
    private static partial Regex Title();

    [GeneratedRegex("^(?:負担金|会費|年会費)$")]
    private static partial Regex Fees();

    [GeneratedRegex("^前(?:期|年度)繰越金$")]
    private static partial Regex Opening();

    [GeneratedRegex("^[-－―ー—]$")]
    private static partial Regex Dash();
}

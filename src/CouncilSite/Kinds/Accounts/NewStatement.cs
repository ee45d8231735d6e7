using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Yaml;

namespace CouncilSite.Kinds.Accounts;

/// <summary>Begins a statement: in a file of its own, or at the end of the file that holds the year's other one.</summary>
internal static class NewStatement
{
    /// <summary>The items of one side that an earlier statement had, as those of the next begin; never none.</summary>
    public static IReadOnlyList<(string Item, AccountsLineKind? Kind)> Items(AccountsYear? earlier, AccountsSide side)
    {
        IReadOnlyList<AccountsLine>? lines = earlier?.Budget is { } budget ? budget.Lines(side) : earlier?.Settlement?.Lines(side);
        return lines is { Count: > 0 } ? [.. lines.Select(line => (line.Item.Value, line.Kind))]
            : side == AccountsSide.Income
                ? [.. AccountsWords.LineKinds.Select(word => (word.Label, (AccountsLineKind?)word.Value))]
                : [("予備費", null)];
    }

    public static NewContent Create(
        Council council, int year, AccountsStatement kind, string remark, string title, string income, string expenditure)
    {
        var statement = $"# {remark}\n{AccountsWords.Statements.Of(kind).Written}:\n"
            + $"  {YamlText.Field("title", title)}\n  source: {NewContent.ToWrite("議案書のどこにあるか")}\n"
            + $"  income:\n{income}  expenditure:\n{expenditure}";
        var path = $"{AccountsRoutes.Folder}/{year}.yml";
        // Of one that is there already a file is begun that will not be written.
        return council.Accounts.Find(year) is { } there && (kind == AccountsStatement.Budget ? there.Budget is null : there.Settlement is null)
            ? new NewContent([new NewFile(path, (there.Source.Text.EndsWith('\n') ? "" : "\n") + statement) { AppendedTo = there.Source }])
            : NewContent.Of(path, $"fiscal_year: {year}\n{statement}");
    }

    public static string Line(string item, AccountsLineKind? kind, params IEnumerable<(string Key, long? Amount)> amounts) => YamlText.Item("    ",
    [
        ("item", item),
        ("kind", AccountsWords.LineKinds.Of(kind)?.Written),
        .. amounts.Select(amount => (amount.Key, amount.Amount?.ToString(CultureInfo.InvariantCulture))),
    ]);
}

using System.Globalization;
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

    /// <summary>The file with the statement, or what is put to the end of the one that is there.</summary>
    /// <param name="accounts">What there is already; null for a file that stands apart.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="kind">Which statement.</param>
    /// <param name="head">Lines above it: remarks for the editor.</param>
    /// <param name="title">Its title.</param>
    /// <param name="paper">Where in the papers it stands.</param>
    /// <param name="income">Its lines of income.</param>
    /// <param name="expenditure">Its lines of expenditure.</param>
    /// <param name="after">What follows them.</param>
    public static NewContent Create(
        AccountsArchive? accounts, int year, AccountsStatement kind, string head, string title, string paper, string income, string expenditure, string after = "")
    {
        var statement = $"{head}{AccountsWords.Statements.Of(kind).Written}:\n"
            + $"  {YamlText.Field("title", title)}\n  source: {YamlText.Scalar(paper)}\n"
            + $"  income:{Side(income)}  expenditure:{Side(expenditure)}{after}";
        var path = $"{AccountsRoutes.Folder}/{year}.yml";
        // Of one that is there already a file is begun that will not be written.
        return accounts?.Find(year) is { } there && (kind == AccountsStatement.Budget ? there.Budget is null : there.Settlement is null)
            ? new NewContent([new NewFile(path, (there.Source.Text.EndsWith('\n') ? "" : "\n") + statement) { AppendedTo = there.Source }])
            : NewContent.Of(path, $"fiscal_year: {year}\n{statement}");
    }

    /// <summary>A line of a statement.</summary>
    public static string Line(string item, AccountsLineKind? kind, string? note, params IEnumerable<(string Key, long? Amount)> amounts) => YamlText.Item("    ",
    [
        ("item", item),
        ("kind", AccountsWords.LineKinds.Of(kind)?.Written),
        .. amounts.Select(amount => (amount.Key, amount.Amount?.ToString(CultureInfo.InvariantCulture))),
        ("note", note),
    ]);

    private static string Side(string lines) => lines.Length > 0 ? $"\n{lines}" : " []\n";
}

using CouncilSite.Fields;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The words of accounts.</summary>
public static class AccountsWords
{
    /// <summary>The statements.</summary>
    public static Vocabulary<AccountsStatement> Statements { get; } = new(
        new(AccountsStatement.Settlement, "settlement", "決算"),
        new(AccountsStatement.Budget, "budget", "予算"));

    /// <summary>The sides of a statement.</summary>
    public static Vocabulary<AccountsSide> Sides { get; } = new(
        new(AccountsSide.Income, "income", "収入"),
        new(AccountsSide.Expenditure, "expenditure", "支出"));

    /// <summary>What lines are to the rules.</summary>
    public static Vocabulary<AccountsLineKind> LineKinds { get; } = new(
        new(AccountsLineKind.Fees, "fees", "会費"),
        new(AccountsLineKind.OpeningBalance, "opening_balance", "前期繰越金") { English = "opening-balance" });
}

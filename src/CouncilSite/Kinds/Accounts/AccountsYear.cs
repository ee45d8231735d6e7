using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The two statements of a year.</summary>
public enum AccountsStatement
{
    /// <summary>決算.</summary>
    Settlement,

    /// <summary>予算.</summary>
    Budget,
}

/// <summary>The two sides of a statement.</summary>
public enum AccountsSide
{
    /// <summary>収入の部.</summary>
    Income,

    /// <summary>支出の部.</summary>
    Expenditure,
}

/// <summary>What a line is to the rules; no rule asks for most lines.</summary>
public enum AccountsLineKind
{
    /// <summary>負担金: the members' fees.</summary>
    Fees,

    /// <summary>前期繰越金: what the year before left.</summary>
    OpeningBalance,
}

/// <summary>All accounts that the site holds.</summary>
/// <param name="Years">One entry per fiscal year, oldest first.</param>
public sealed record AccountsArchive(IReadOnlyList<AccountsYear> Years)
{
    private readonly ILookup<int, AccountsYear> _byYear = Years.ToLookup(year => year.FiscalYear.Value);

    /// <summary>The accounts of a fiscal year, or null.</summary>
    public AccountsYear? Find(int fiscalYear) => _byYear[fiscalYear].FirstOrDefault();
}

/// <summary>Budget and settlement of one fiscal year; either may be missing.</summary>
/// <param name="FiscalYear">The year in whose April it begins.</param>
/// <param name="Budget">予算.</param>
/// <param name="Settlement">決算.</param>
/// <param name="Source">The file.</param>
public sealed record AccountsYear(Located<int> FiscalYear, Budget? Budget, Settlement? Settlement, SourceFile Source)
{
    /// <summary>補正予算, in the order of the file.</summary>
    public IReadOnlyList<Supplement> Supplements { get; init; } = [];

    /// <summary>The budget with them; null where there is no budget.</summary>
    public SupplementedBudget? SupplementedBudget => Budget is null ? null : new SupplementedBudget(Budget, Supplements);
}

/// <summary>One line of a statement. Amounts are whole yen.</summary>
/// <param name="Item">科目.</param>
/// <param name="Kind">What it is to the rules; null for nothing in particular.</param>
/// <param name="Budget">予算額.</param>
/// <param name="Note">摘要, or null.</param>
public abstract record AccountsLine(Located<string> Item, AccountsLineKind? Kind, Located<int> Budget, Located<string>? Note);

/// <summary>A statement with its lines.</summary>
/// <typeparam name="TLine">The line's columns.</typeparam>
/// <param name="Title">Its printed title.</param>
/// <param name="Paper">Where in the meeting papers it stands: 議案４（13ページ）.</param>
/// <param name="Income">収入の部.</param>
/// <param name="Expenditure">支出の部.</param>
/// <param name="Span">Its place.</param>
public abstract record Statement<TLine>(
    string Title, string Paper, IReadOnlyList<TLine> Income, IReadOnlyList<TLine> Expenditure, SourceSpan Span)
    where TLine : AccountsLine
{
    /// <summary>The lines of one side.</summary>
    public IReadOnlyList<TLine> Lines(AccountsSide side) => side == AccountsSide.Income ? Income : Expenditure;

    /// <summary>The statement with other lines on one side.</summary>
    public Statement<TLine> With(AccountsSide side, IReadOnlyList<TLine> lines) =>
        side == AccountsSide.Income ? this with { Income = lines } : this with { Expenditure = lines };

    /// <summary>Sum of a side's budget column.</summary>
    public long TotalBudget(AccountsSide side) => Lines(side).Sum(line => (long)line.Budget.Value);

    /// <summary>A part of a total in per cent; null where the total is zero.</summary>
    public static decimal? Share(long part, long total) => total == 0 ? null : part * 100m / total;

    /// <summary>The line that a rule asks for, or null.</summary>
    public TLine? Find(AccountsLineKind kind) => Income.FirstOrDefault(line => line.Kind == kind);
}

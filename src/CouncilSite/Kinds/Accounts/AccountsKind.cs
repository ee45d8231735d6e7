using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Accounts;

/// <summary>Budget and settlement: content/accounts/{fiscal year}.yml.</summary>
public sealed class AccountsKind : ContentKind<AccountsArchive>
{
    /// <inheritdoc/>
    public override string Folder => AccountsRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "予算・決算";

    /// <inheritdoc/>
    public override Route? MenuRoute => AccountsRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [new("accounts", AccountsSchema.Schema, "content/accounts/*.yml")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => AccountsDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".yml", ".csv"];

    /// <inheritdoc/>
    public override ImportForm Import { get; } = ImportForm.OfSheet("accounts", "予算書か決算書", (sheet, wishes, diagnostics) => new AccountsImport(wishes, diagnostics).Read(sheet));

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("budget", "予算", NewFileWish.Title | NewFileWish.FiscalYear, NewBudget.Create),
        new("accounts", "決算", NewFileWish.Title | NewFileWish.FiscalYear, NewSettlement.Create),
    ];

    /// <inheritdoc/>
    protected override AccountsArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadYaml(AccountsSchema.Schema, (fields, source) => folder.IsCalled(fields.FiscalYear, source, AccountsDiagnostics.WrongFileName)
                ? new AccountsYear(fields.FiscalYear, fields.Budget, fields.Settlement, source) { Supplements = fields.Supplements }
                : null)
            .Select(year => year with { Settlement = year.Settlement is { } settlement ? settlement with { Differences = folder.Settings?.SettlementDifference ?? default } : null })
            .OrderBy(year => year.FiscalYear.Value)]);

    /// <inheritdoc/>
    protected override void Check(AccountsArchive model, Council council, DiagnosticBag diagnostics) => new AccountsRules(council.Settings.Yen).Check(model, diagnostics);

    /// <inheritdoc/>
    protected override void CheckPages(AccountsArchive model, Council council, IReadOnlyList<Page> pages, DiagnosticBag diagnostics) =>
        new ToldAmounts(model, council.Settings).Check(pages, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(AccountsArchive model, Council council, SitePlanBuilder plan) => AccountsPages.Plan(model, council, plan);
}

/// <summary>The council's accounts.</summary>
public static class AccountsOfCouncil
{
    extension(Council council)
    {
        /// <summary>Budgets and settlements, year by year.</summary>
        public AccountsArchive Accounts => council.Get<AccountsArchive>();
    }
}

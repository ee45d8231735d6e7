using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Accounts;

/// <summary>The fields of <c>content/accounts/2020.yml</c>.</summary>
public static class AccountsSchema
{
    private static readonly RequiredField<Located<int>> FiscalYear =
        Field.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（４月の属する西暦年）");

    private static readonly OptionalField<Budget> BudgetField =
        Field.Optional("budget", BudgetSchema.Schema.AsType, "予算");

    private static readonly OptionalField<Settlement> SettlementField =
        Field.Optional("settlement", SettlementSchema.Schema.AsType, "決算");

    /// <summary>The schema of a file.</summary>
    public static Schema<AccountsFields> Schema { get; } = new(
        "ある年度の予算と決算",
        values => new AccountsFields(values.Get(FiscalYear), values.Find(BudgetField), values.Find(SettlementField)),
        FiscalYear, BudgetField, SettlementField);
}

/// <summary>What a file says, before it is known as a year's accounts.</summary>
public sealed record AccountsFields(Located<int> FiscalYear, Budget? Budget, Settlement? Settlement);

/// <summary>The fields that budgets and settlements share.</summary>
internal static class StatementFields
{
    public static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "議案書の題名");

    public static readonly RequiredField<string> Source = Field.Required("source", FieldTypes.Text, "議案書のどこにあるか");

    public static readonly RequiredField<Located<string>> Item = Field.Required("item", FieldTypes.Located(FieldTypes.Text), "科目");

    public static readonly OptionalField<AccountsLineKind> Kind = Field.Optional(
        "kind",
        FieldTypes.Choice(("fees", AccountsLineKind.Fees), ("opening_balance", AccountsLineKind.OpeningBalance)),
        "科目の役割（会費 fees、前期繰越金 opening_balance）");

    public static readonly RequiredField<Located<int>> Budget = Required("budget", "予算額（円）");

    public static readonly OptionalField<Located<string>> Note = Field.Optional("note", FieldTypes.Located(FieldTypes.Text), "摘要");

    public static RequiredField<Located<int>> Required(string name, string label) =>
        Field.Required(name, FieldTypes.Located(FieldTypes.WholeNumber), label);

    public static OptionalField<Located<int>> Optional(string name, string label) =>
        Field.Optional(name, FieldTypes.Located(FieldTypes.WholeNumber), label);
}

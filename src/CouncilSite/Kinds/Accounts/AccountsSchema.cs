using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The fields of <c>content/accounts/2020.yml</c>.</summary>
public static class AccountsSchema
{
    /// <summary>The schema of a file.</summary>
    public static Schema<AccountsFields> Schema { get; } = new("ある年度の予算と決算", fields =>
    {
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Located(FieldTypes.Year), "年度（始まる年の西暦）");
        var budget = fields.Optional("budget", BudgetSchema.Schema.AsType, "予算");
        var settlement = fields.Optional("settlement", SettlementSchema.Schema.AsType, "決算");
        var supplements = fields.Optional("supplements", FieldTypes.List(SupplementSchema.Schema.AsType), "補正予算（議決した順）");
        return values => new AccountsFields(values.Get(fiscalYear), values.Find(budget), values.Find(settlement), values.FindList(supplements));
    });
}

/// <summary>What a file says, before it is known as a year's accounts.</summary>
public sealed record AccountsFields(Located<int> FiscalYear, Budget? Budget, Settlement? Settlement, IReadOnlyList<Supplement> Supplements);

/// <summary>The fields that budgets and settlements share.</summary>
internal static class StatementFields
{
    extension(FieldList fields)
    {
        public RequiredField<string> Title() => fields.Required("title", FieldTypes.Text, "資料での題");

        public RequiredField<string> Source() => fields.Required("source", FieldTypes.Text, "出典（資料の名前とページ）");

        public RequiredField<Located<string>> Item() => fields.Required("item", FieldTypes.Located(FieldTypes.Text), "科目");

        public OptionalField<AccountsLineKind> Kind() => fields.Optional(
            "kind", AccountsWords.LineKinds.Type, "科目の役割（会費と前期繰越金にだけ書きます）");

        public OptionalField<Located<string>> Note() => fields.Optional("note", FieldTypes.Located(FieldTypes.Text), "摘要");

        public RequiredField<Located<int>> RequiredYen(string name, string label) =>
            fields.Required(name, FieldTypes.Located(FieldTypes.WholeNumber), label);

        public OptionalField<Located<int>> OptionalYen(string name, string label) =>
            fields.Optional(name, FieldTypes.Located(FieldTypes.WholeNumber), label);
    }
}

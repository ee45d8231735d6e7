using CouncilSite.Fields;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The fields of an assertion in a version's front matter.</summary>
internal static class AssertionSchema
{
    /// <summary>The fields.</summary>
    public static Schema<BylawsAssertion> Assertion { get; } = new("規約の数の定め", fields =>
    {
        var provision = fields.Required("provision", FieldTypes.Located(ProvisionAddressType.Cited), "条・項");
        var rule = fields.Required("rule", AssertionWords.Rules.Type, "何についての定めか");
        var words = fields.Required("words", FieldTypes.Located(FieldTypes.Text), "それを定める条文の中の言葉");
        var value = fields.Optional("value", FieldTypes.Located(FieldTypes.WholeNumber), "その数");
        return values => new BylawsAssertion(values.Get(provision), values.Get(rule), values.Get(words), values.Find(value));
    });
}

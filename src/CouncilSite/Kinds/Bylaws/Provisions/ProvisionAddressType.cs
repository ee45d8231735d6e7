using CouncilSite.Fields;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>Addresses of provisions as fields of front matter cite them.</summary>
internal static class ProvisionAddressType
{
    /// <summary>第９条第１項, 附則第２項.</summary>
    public static FieldType<ProvisionAddress> Cited { get; } = new ScalarType<ProvisionAddress>(
        text => ProvisionAddress.Read(text) ?? Parsed<ProvisionAddress>.None,
        "条・項・号の番号（第９条第１項の形）", "the number of a provision as texts cite it",
        writer => writer.WriteString("type", "string"));
}

using CouncilSite.Fields;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The fields of <c>parts</c> in a version's front matter: for each part the provision that plays it.</summary>
internal static class BylawsPartsSchema
{
    /// <summary>The fields.</summary>
    public static Schema<BylawsParts> Parts { get; } = new("ページが引く条・項", fields =>
    {
        var parts = BylawsPartWords.Parts
            .Select(word => (Part: word.Value, Field: fields.Optional(word.Written, FieldTypes.Located(ProvisionAddressType.Cited), word.Label)))
            .ToList();
        return values => new BylawsParts([.. parts
            .Select(part => (part.Part, Provision: values.Find(part.Field)!))
            .Where(found => found.Provision is not null)]);
    });
}

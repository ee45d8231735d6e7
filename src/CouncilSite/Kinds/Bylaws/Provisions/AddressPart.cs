
namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>How a part of an address says which provision it means.</summary>
public enum AddressForm
{
    /// <summary>第５条, 第２項: by its number.</summary>
    Numbered,

    /// <summary>前条, 前３項: by the distance backwards; the number is how many are meant.</summary>
    Previous,

    /// <summary>次条, 次項.</summary>
    Next,

    /// <summary>同条, 同項: the one that was named last.</summary>
    Same,

    /// <summary>本条, 本項, この条.</summary>
    This,

    /// <summary>前各号, 次の各号, 各号: all of a list.</summary>
    Each,
}

/// <summary>One part of an address: the rank it names and how.</summary>
/// <param name="Kind">The rank.</param>
/// <param name="Form">How the provision of that rank is named.</param>
/// <param name="Number">Its number, or the distance.</param>
/// <param name="Mark">The mark of a sub-item, whose number follows from the series it stands in: イ is the second or the first.</param>
public readonly record struct AddressPart(ProvisionKind Kind, AddressForm Form, ProvisionNumber Number, string Mark = "");

using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>content/addresses.yml: the addresses that the public has been given and that must keep working.</summary>
/// <param name="Addresses">Root-relative addresses of pages, files and places on pages.</param>
public sealed record PublishedAddresses(IReadOnlyList<Located<string>> Addresses)
{
    /// <summary>The file's name.</summary>
    internal const string FileName = "addresses.yml";

    /// <summary>The fields of the file.</summary>
    public static Schema<PublishedAddresses> Schema { get; } = new("公開した住所の一覧", fields =>
    {
        var addresses = fields.Required("addresses", FieldTypes.List(FieldTypes.Located(FieldTypes.Address)), "公開した住所");
        return values => new PublishedAddresses(values.Get(addresses));
    });
}

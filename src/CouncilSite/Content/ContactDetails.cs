using System.Text.RegularExpressions;
using CouncilSite.Fields;

namespace CouncilSite.Content;

/// <summary>How the public reaches the council. What is null is not decided, and no page promises it.</summary>
/// <param name="PostalAddress">Where letters go.</param>
/// <param name="Telephone">The number as printed, with hyphens: 043-000-0000.</param>
/// <param name="Mail">The mail address.</param>
/// <param name="Form">The page with a form.</param>
public sealed record ContactDetails(string? PostalAddress, string? Telephone, string? Mail, Uri? Form);

/// <summary>The fields of the contact in content/site.yml.</summary>
internal static partial class ContactDetailsSchema
{
    /// <summary>The fields.</summary>
    public static Schema<ContactDetails> Fields { get; } = new("連絡先", fields =>
    {
        var address = fields.Optional("address", FieldTypes.Text, "所在地");
        var telephone = fields.Optional("telephone", Matching(Telephone(), "電話番号（043-000-0000 の形）", "a telephone number with hyphens"), "電話番号");
        var mail = fields.Optional("mail", Matching(Mail(), "メールアドレス", "a mail address"), "メールアドレス");
        var form = fields.Optional("form", FieldTypes.WebAddress, "問い合わせフォームの住所");
        return values => new ContactDetails(values.Find(address), values.Find(telephone), values.Find(mail), values.Find(form));
    });

    private static ScalarType<string> Matching(Regex pattern, string japanese, string english) => new(
        text => pattern.IsMatch(text) ? text : Parsed<string>.None, japanese, english,
        writer => { writer.WriteString("type", "string"); writer.WriteString("pattern", pattern.ToString()); });

    [GeneratedRegex("^[0-9]{2,5}-[0-9]{1,4}-[0-9]{3,4}$")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}$")]
    private static partial Regex Mail();
}

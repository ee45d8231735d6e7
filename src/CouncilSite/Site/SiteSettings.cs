using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Site;

/// <summary>What content/site.yml says of the site.</summary>
/// <param name="Name">The council's full name.</param>
/// <param name="ShortName">The name where room is short.</param>
/// <param name="Description">One sentence on what the council is.</param>
/// <param name="BaseUrl">Where the site is published, unless the command line says otherwise.</param>
/// <param name="Secretariat">Who keeps the site and answers.</param>
/// <param name="Licence">The licence of the open data; null until the council decides.</param>
/// <param name="Repository">The Git repository's page, for the link to correct a page; null for none.</param>
/// <param name="Navigation">The main navigation.</param>
public sealed record SiteSettings(
    string Name,
    string ShortName,
    string Description,
    Uri BaseUrl,
    string Secretariat,
    Licence? Licence,
    Uri? Repository,
    IReadOnlyList<NavigationItem> Navigation);

/// <summary>A licence by name and address.</summary>
public sealed record Licence(string Name, Uri Url);

/// <summary>An entry of the main navigation.</summary>
/// <param name="Title">The words of the link.</param>
/// <param name="Address">Root-relative address of the page.</param>
/// <param name="Span">Where the address is written.</param>
public sealed record NavigationItem(string Title, string Address, SourceSpan Span);

/// <summary>The fields of content/site.yml.</summary>
public static class SiteSettingsSchema
{
    private static readonly RequiredField<string> LicenceName = Field.Required("name", FieldTypes.Text, "ライセンスの名前");
    private static readonly RequiredField<Uri> LicenceUrl = Field.Required("url", FieldTypes.WebAddress, "ライセンスの住所");

    private static readonly Schema<Licence> LicenceSchema = new(
        "オープンデータのライセンス", values => new Licence(values.Get(LicenceName), values.Get(LicenceUrl)), LicenceName, LicenceUrl);

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "メニューの言葉");
    private static readonly RequiredField<string> Address = Field.Required("address", FieldTypes.Address, "ページの住所");

    private static readonly Schema<NavigationItem> NavigationSchema = new(
        "メニューの項目", values => new NavigationItem(values.Get(Title), values.Get(Address), values.SpanOf(Address)), Title, Address);

    private static readonly RequiredField<string> Name = Field.Required("name", FieldTypes.Text, "協議会の正式な名前");
    private static readonly RequiredField<string> ShortName = Field.Required("short_name", FieldTypes.Text, "短い名前");
    private static readonly RequiredField<string> Description = Field.Required("description", FieldTypes.Text, "サイトの説明（1文）");
    private static readonly RequiredField<Uri> BaseUrl = Field.Required("base_url", HomeAddress(), "公開する住所");
    private static readonly RequiredField<string> Secretariat = Field.Required("secretariat", FieldTypes.Text, "事務局");
    private static readonly OptionalField<Licence> Licence = Field.Optional("licence", LicenceSchema.AsType, "オープンデータのライセンス（決まるまで空）");
    private static readonly OptionalField<Uri> Repository = Field.Optional("repository", FieldTypes.WebAddress, "GitHubのリポジトリーの住所");

    private static readonly RequiredField<IReadOnlyList<NavigationItem>> Navigation =
        Field.Required("navigation", FieldTypes.List(NavigationSchema.AsType), "メニュー");

    /// <summary>The whole file.</summary>
    public static Schema<SiteSettings> Settings { get; } = new(
        "サイトの設定",
        values => new SiteSettings(
            values.Get(Name), values.Get(ShortName), values.Get(Description), values.Get(BaseUrl), values.Get(Secretariat),
            values.Find(Licence), values.Find(Repository), values.Get(Navigation)),
        Name, ShortName, Description, BaseUrl, Secretariat, Licence, Repository, Navigation);

    private static ScalarType<Uri> HomeAddress() => new(
        text => SiteAddress.TryParseBase(text, out var baseUrl) ? baseUrl : Parsed<Uri>.None,
        "https:// で始まる住所（利用者名、?、# のないもの）", "an address that begins with https://, without user name, ? and #",
        writer => { writer.WriteString("type", "string"); writer.WriteString("format", "uri"); });
}

using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>What content/site.yml says of the site.</summary>
/// <param name="Name">The council's full name.</param>
/// <param name="ShortName">The name where room is short.</param>
/// <param name="Description">One sentence on what the council is.</param>
/// <param name="BaseUrl">Where the site is published, unless the command line says otherwise.</param>
/// <param name="Secretariat">Who keeps the site and answers.</param>
/// <param name="Contact">How to reach it; null until the council decides.</param>
/// <param name="Licence">The licence of the open data; null until the council decides.</param>
/// <param name="Repository">The Git repository's page, for the link to correct a page; null for none.</param>
/// <param name="Navigation">The main menu; empty for that of the kinds of content.</param>
/// <param name="Theme">How the site looks, unless the command line says otherwise: a built-in theme, or a folder beside the content folder; null for the default.</param>
public sealed record SiteSettings(
    string Name,
    string ShortName,
    string Description,
    Uri BaseUrl,
    string Secretariat,
    ContactDetails? Contact,
    Licence? Licence,
    Uri? Repository,
    IReadOnlyList<NavigationItem> Navigation,
    Located<string>? Theme)
{
    /// <summary>Where the council's full name is written; null where it is in no file.</summary>
    public SourceSpan? NamePlace { get; init; }

    /// <summary>The council's own colour; null for that of the theme.</summary>
    public SiteColours? Colours { get; init; }

    /// <summary>The file beside site.yml with the council's logo, SVG or PNG; null for none.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>Where that file is published; null for none.</summary>
    public Route? LogoRoute => Logo is { } logo ? Route.Home.Below(logo.Value) : null;

    /// <summary>The character of the icon; null for the first one of the short name.</summary>
    public string? IconCharacter { get; init; }

    /// <summary>What writes the newest form of content into the file, once the content is of it; null where it stands there.</summary>
    public TextEdit? FormatUpgrade { get; init; }

    /// <summary>Where the forms at /admin/ save; null for a site without them.</summary>
    public AdminSettings? Admin { get; init; }

    /// <summary>The council's fiscal years.</summary>
    public FiscalCalendar FiscalCalendar { get; init; } = FiscalCalendar.OfState;

    /// <summary>How amounts of yen are printed.</summary>
    public YenNotation Yen { get; init; } = YenNotation.Usual;

    /// <summary>Which way round the difference between budget and settlement is taken.</summary>
    public SettlementDifference SettlementDifference { get; init; }

    /// <summary>The posts that officers hold (役職), in their order; empty where any name of a post will do.</summary>
    public IReadOnlyList<string> OfficerRoles { get; init; } = [];

    /// <summary>The posts that secretaries hold, likewise.</summary>
    public IReadOnlyList<string> SecretaryRoles { get; init; } = [];

    /// <summary>How grave what is unhappily written is, where it is otherwise than the program says.</summary>
    public IReadOnlyList<WordingSetting> Wording { get; init; } = [];

    /// <summary>The same by code; null for what is no fault here. Of two settings of one rule the first counts.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities => Wording.DistinctBy(rule => rule.Code).ToDictionary(rule => rule.Code, rule => rule.Severity, StringComparer.Ordinal);
}

/// <summary>A licence by name and address.</summary>
public sealed record Licence(string Name, Uri Url);

/// <summary>An entry of the main navigation.</summary>
/// <param name="Title">The words of the link.</param>
/// <param name="Address">Root-relative address of the page.</param>
/// <param name="Span">Where the address is written.</param>
/// <param name="Group">The name of the group that it stands in with its neighbours of the same name; null where it stands alone.</param>
public sealed record NavigationItem(string Title, string Address, SourceSpan Span, string? Group = null);

/// <summary>The fields of content/site.yml.</summary>
public static partial class SiteSettingsSchema
{
    private const string LogoPattern = @"^[a-z0-9][a-z0-9_-]*\.(?:svg|png)$";

    private static readonly Schema<Licence> LicenceSchema = new("オープンデータのライセンス", fields =>
    {
        var name = fields.Required("name", FieldTypes.Text, "ライセンスの名前");
        var url = fields.Required("url", FieldTypes.WebAddress, "ライセンスの住所");
        return values => new Licence(values.Get(name), values.Get(url));
    });

    private static readonly Schema<NavigationItem> NavigationSchema = new("メニューの項目", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "メニューの言葉");
        var address = fields.Required("address", FieldTypes.Located(FieldTypes.Address), "ページの住所");
        var group = fields.Optional("group", FieldTypes.Text, "まとまりの名前（同じ名前の続く項目を、一つのまとまりとして示します）");
        return values => new NavigationItem(values.Get(title), values.Get(address).Value, values.Get(address).Span, values.Find(group));
    });

    /// <summary>The whole file.</summary>
    public static Schema<SiteSettings> Settings { get; } = new("サイトの設定", fields =>
    {
        var name = fields.Required("name", FieldTypes.Located(FieldTypes.Text), "会の正式な名前");
        var shortName = fields.Required("short_name", FieldTypes.Text, "短い名前");
        var description = fields.Required("description", FieldTypes.Text, "サイトの説明（1文）");
        var baseUrl = fields.Required("base_url", HomeAddress(), "公開する住所");
        var secretariat = fields.Required("secretariat", FieldTypes.Text, "事務局");
        var contact = fields.Optional("contact", ContactDetailsSchema.Fields.AsType, "連絡先（決まるまで空）");
        var licence = fields.Optional("licence", LicenceSchema.AsType, "オープンデータのライセンス（決まるまで空）");
        var repository = fields.Optional("repository", FieldTypes.WebAddress, "GitHubのリポジトリの住所");
        var navigation = fields.Required("navigation", FieldTypes.List(NavigationSchema.AsType), "メニュー（[] と書くと、ページのある種類を順に並べます）");
        var theme = fields.Optional("theme", FieldTypes.Located(FieldTypes.Text), "サイトの見た目（組み込みのテーマの名前か、内容のフォルダーと同じ場所にあるテーマのフォルダー）");
        var colours = fields.Optional("colours", SiteColoursSchema.Fields.AsType, "サイトの色（書かなければ、テーマの色）");
        var logo = fields.Optional("logo", FieldTypes.Located(Picture()), "ロゴの画像（site.yml と同じフォルダーの .svg か .png。会の名前の前とブラウザーのタブに出ます）");
        var iconCharacter = fields.Optional("icon_character", Character(), "ロゴがないときの、アイコンの文字（書かなければ、短い名前の初めの1字）", formerName: "mark");
        var admin = fields.Optional("admin", AdminSettingsSchema.Fields.AsType, "ブラウザーの入力画面 /admin/（書かなければ、ありません）");
        var firstMonth = fields.Optional("fiscal_year_first_month", FieldTypes.Integer(1, 12, "1から12までの整数", "a whole number from 1 to 12"), "年度が始まる月（書かなければ4）");
        var negativeSign = fields.Optional("negative_sign", AccountsConventions.NegativeSigns.SymbolType, "マイナスの金額に付ける印（書かなければ△。- は \"-\" と引用符で囲みます）");
        var difference = fields.Optional("settlement_difference", AccountsConventions.Differences.Type, "決算の差異の引き方（書かなければ favourable: 収入は決算額−予算額、支出は予算額−決算額）");
        var officerRoles = fields.Optional("officer_roles", FieldTypes.List(FieldTypes.Text), "役員の役職（書くと、ほかの役職は誤りになります）");
        var secretaryRoles = fields.Optional("secretary_roles", FieldTypes.List(FieldTypes.Text), "幹事会の役職（書くと、ほかの役職は誤りになります）");
        var wording = fields.Optional("wording", FieldTypes.List(WordingLevels.Fields.AsType), "書き方の決まりのうち、程度を変えるもの");
        var format = fields.Optional("format", FieldTypes.Located(ContentFormat.Type), "内容の書き方の版（council init が書きます。変えないでください）");
        return values => new SiteSettings(
            values.Get(name).Value, values.Get(shortName), values.Get(description), values.Get(baseUrl), values.Get(secretariat),
            values.Find(contact), values.Find(licence), values.Find(repository), values.Get(navigation), values.Find(theme))
        {
            NamePlace = values.Get(name).Span,
            Colours = values.Find(colours),
            FormatUpgrade = ContentFormat.Upgrade(values.Span.File, values.Find(format)),
            Logo = values.Find(logo),
            IconCharacter = values.Find(iconCharacter),
            Admin = values.Find(admin),
            FiscalCalendar = values.FindValue(firstMonth) is { } month ? new FiscalCalendar(month) : FiscalCalendar.OfState,
            Yen = AccountsConventions.NegativeSigns.Of(values.FindValue(negativeSign)) is { } sign ? new YenNotation(sign.Symbol) : YenNotation.Usual,
            SettlementDifference = values.FindValue(difference) ?? SettlementDifference.Favourable,
            OfficerRoles = values.FindList(officerRoles),
            SecretaryRoles = values.FindList(secretaryRoles),
            Wording = values.FindList(wording),
        };
    });

    private static ScalarType<string> Picture() => new(
        text => LogoFile().IsMatch(text) ? text : Parsed<string>.None,
        "半角の英小文字・数字の、.svg か .png のファイルの名前", "the name of an .svg or .png file in lower-case letters and digits",
        LogoPattern);

    [GeneratedRegex(LogoPattern, RegexOptions.CultureInvariant)]
    private static partial Regex LogoFile();

    private static ScalarType<string> Character() => new(
        text => new StringInfo(text.Trim()) is { LengthInTextElements: 1, String: var character } ? character : Parsed<string>.None,
        "1文字", "one character",
        writer => { FieldTypes.WriteTypes(writer, "string", "number"); writer.WriteString("pattern", @"\S"); });

    private static ScalarType<Uri> HomeAddress() => new(
        text => SiteAddress.TryParseBase(text, out var baseUrl) ? baseUrl : Parsed<Uri>.None,
        "https:// で始まる住所（利用者名、?、# のないもの）", "an address that begins with https://, without user name, ? and #",
        writer => { writer.WriteString("type", "string"); writer.WriteString("format", "uri"); });
}

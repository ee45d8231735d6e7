using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.Fields;

/// <summary>The types that fields are made of.</summary>
public static partial class FieldTypes
{
    /// <summary>How the name of a table ends that stands in the place of a list.</summary>
    public const string TableExtension = ".csv";

    // Static fields first: the types below say them in their descriptions.
    private static readonly string Years = $"{CalendarYears.First}年から{CalendarYears.Last}年まで";
    private static readonly string EnglishYears = $"{CalendarYears.First} to {CalendarYears.Last}";

    /// <summary>Text that is not empty.</summary>
    public static FieldType<string> Text { get; } = new ScalarType<string>(
        text => text.Trim() is { Length: > 0 } trimmed ? trimmed : Parsed<string>.None,
        "文字", "text", writer =>
        {
            WriteTypes(writer, "string", "number", "boolean");
            writer.WriteString("pattern", @"\S");
        });

    /// <summary>A name that becomes part of an address, <c>paper-use</c>.</summary>
    public static FieldType<string> Slug { get; } = new ScalarType<string>(
        text => RouteRules.IsSlug(text) ? text : Parsed<string>.None,
        "半角の英小文字・数字・ハイフンの名前（paper-use の形）", "a name of ASCII lower-case letters, digits and hyphens",
        writer =>
        {
            WriteTypes(writer, "string", "number", "boolean");
            writer.WriteString("pattern", RouteRules.SlugPattern);
            writer.WriteNumber("minimum", 0);
        });

    /// <summary>A calendar day, <c>2021-07-01</c>.</summary>
    public static FieldType<DateOnly> Date { get; } = new ScalarType<DateOnly>(
        text => CalendarYears.TryParse(text, "yyyy-MM-dd", out var date) ? date : Parsed<DateOnly>.None,
        $"実在する{Years}の日付（2021-07-01の形）", $"an existing date (like 2021-07-01) from {EnglishYears}",
        writer =>
        {
            writer.WriteString("type", "string");
            writer.WriteString("format", "date");
            writer.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        })
    {
        FindMeant = WrittenDate.Find,
        Form = new FieldForm.Day(),
    };

    /// <summary>A day, or as much of it as is known: <c>2021-07-01</c>, <c>2021-07</c>, <c>2021</c>.</summary>
    public static FieldType<PartialDate> PartialDate { get; } = new ScalarType<PartialDate>(
        text => CouncilSite.Text.PartialDate.TryParse(text, out var date) ? date : Parsed<PartialDate>.None,
        $"実在する{Years}の日付（2021-07-01 か、分かるところまで 2021-07、2021）",
        $"an existing date, as far as it is known (like 2021-07-01, 2021-07 or 2021), from {EnglishYears}",
        writer =>
        {
            WriteTypes(writer, "string", "integer");
            writer.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
            WriteRange(writer, CalendarYears.First, CalendarYears.Last);
        })
    {
        FindMeant = WrittenDate.Find,
    };

    /// <summary>true or false.</summary>
    public static FieldType<bool> Flag { get; } = new ScalarType<bool>(
        text => text switch { "true" => true, "false" => false, _ => Parsed<bool>.None },
        "true か false", "true or false", writer =>
        {
            writer.WriteStartArray("enum");
            writer.WriteBooleanValue(true);
            writer.WriteBooleanValue(false);
            writer.WriteStringValue("true");
            writer.WriteStringValue("false");
            writer.WriteEndArray();
        })
    {
        FindMeant = text => JapaneseWidth.ToNarrow(text).Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "はい" or "有" or "あり" => "true",
            "false" or "no" or "off" or "いいえ" or "無" or "なし" => "false",
            _ => null,
        },
        Form = new FieldForm.Flag(),
    };

    /// <summary>
    /// A number: <c>1234</c>, <c>1,234</c>, <c>１２３４</c>, <c>-9000</c>, <c>△9,000</c>. Not <c>0123</c>, which YAML
    /// would take for octal.
    /// </summary>
    public static FieldType<decimal> Number { get; } = new ScalarType<decimal>(
        ParseNumber, "数（1234 や -5.5 の形、15桁まで）", "a number (like 1234 or -5.5, up to 15 digits)", writer => WriteNumber(writer, "number"));

    /// <summary>A whole number such as an amount of yen, written like <see cref="Number"/>.</summary>
    public static FieldType<int> WholeNumber { get; } = Integer(
        -2_000_000_000, 2_000_000_000, "整数（20億まで）", "a whole number (up to 2,000,000,000)");

    /// <summary>How many there are, or the number in a row of them; as many as a table may have of them fit an int together.</summary>
    public static FieldType<int> Count { get; } = Integer(0, 100_000, "0から100,000までの整数", "a whole number from 0 to 100,000");

    /// <summary>A calendar year, or the fiscal year that begins in it.</summary>
    public static FieldType<int> Year { get; } = Integer(
        CalendarYears.First, CalendarYears.Last, $"西暦の年（{Years}）", $"a year from {EnglishYears}");

    /// <summary>A root-relative address of this site, <c>/bylaws/2021/</c>, fragment allowed.</summary>
    public static FieldType<string> Address { get; } = new ScalarType<string>(
        text => LinkRules.FindFault(text) is null && Route.TryParse(text.Split('?', '#')[0], out _) ? text : Parsed<string>.None,
        "このサイトの住所（/ で始まる）", "an address of this site (beginning with /)",
        "^/");

    /// <summary>An absolute web address.</summary>
    public static FieldType<Uri> WebAddress { get; } = new ScalarType<Uri>(
        text => LinkRules.FindFault(text) is null && LinkRules.FindWebAddress(text) is { } uri ? uri : Parsed<Uri>.None,
        "https:// で始まる住所", "an address that begins with https://",
        writer =>
        {
            writer.WriteString("type", "string");
            writer.WriteString("format", "uri");
            writer.WriteString("pattern", "^[Hh][Tt][Tt][Pp][Ss]?:");
        });

    /// <summary>A list of values of one type; an empty list is allowed.</summary>
    public static FieldType<IReadOnlyList<T>> List<T>(FieldType<T> item) => new ListType<T>(item, mayBeEmpty: true);

    /// <summary>A list of values of one type that has any.</summary>
    public static FieldType<IReadOnlyList<T>> NonEmptyList<T>(FieldType<T> item) => new ListType<T>(item, mayBeEmpty: false);

    /// <summary>A value together with its place, for rules that must point at it.</summary>
    public static FieldType<Located<T>> Located<T>(FieldType<T> type) => new LocatedType<T>(type);

    /// <summary>The number that a text writes, in any width, with or without thousands separators.</summary>
    public static Parsed<decimal> ParseNumber(string text)
    {
        var narrow = JapaneseWidth.ToNarrow(text).Trim();
        return NumberPattern().IsMatch(narrow) ? PrintedNumber.Read(narrow) : Parsed<decimal>.None;
    }

    /// <summary>Says which types of JSON a YAML parser may take a value for: <c>2020</c> is a number there, and a name here.</summary>
    public static void WriteTypes(Utf8JsonWriter writer, params ReadOnlySpan<string> types)
    {
        writer.WriteStartArray("type");
        foreach (var type in types)
            writer.WriteStringValue(type);
        writer.WriteEndArray();
    }

    /// <summary>A whole number within bounds.</summary>
    /// <param name="least">The least, itself allowed.</param>
    /// <param name="most">The most, itself allowed.</param>
    /// <param name="description">The type in Japanese.</param>
    /// <param name="englishDescription">The type in English.</param>
    public static FieldType<int> Integer(int least, int most, string description, string englishDescription) => new ScalarType<int>(
        text => ParseNumber(text) is { IsValid: true, Value: var number } && decimal.IsInteger(number) && number >= least && number <= most
            ? (int)number : Parsed<int>.None,
        description, englishDescription,
        writer =>
        {
            WriteNumber(writer, "integer");
            WriteRange(writer, least, most);
        })
    {
        Form = new FieldForm.Number(),
    };

    // Numbers as papers print them are text to YAML.
    private static void WriteNumber(Utf8JsonWriter writer, string type)
    {
        WriteTypes(writer, type, "string");
        writer.WriteString("pattern", @"^\s*([-－]|[△▲−][ 　]*)?[0-9０-９][0-9０-９,，.．]*\s*$");
    }

    private static void WriteRange(Utf8JsonWriter writer, int least, int most)
    {
        writer.WriteNumber("minimum", least);
        writer.WriteNumber("maximum", most);
    }

    // At most 15 digits and 6 decimals: whatever is added, divided and made a percentage of such numbers fits a decimal.
    [GeneratedRegex(@"^(?:-|[△▲−] *)?(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4}|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$")]
    private static partial Regex NumberPattern();
}

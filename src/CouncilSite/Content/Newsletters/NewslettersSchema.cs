using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Newsletters;

/// <summary>The fields of newsletter files.</summary>
public static class NewslettersSchema
{
    // Every month has these days, so that the next day of issue always exists.
    private static readonly FieldType<int> DayOfMonth = new ScalarType<int>(
        text => FieldTypes.ParseNumber(text) is { IsValid: true, Value: >= 1 and <= 28 } number && decimal.IsInteger(number.Value)
            ? (int)number.Value : Parsed<int>.None,
        "1から28までの日", "a day from 1 to 28",
        writer =>
        {
            writer.WriteString("type", "integer");
            writer.WriteNumber("minimum", 1);
            writer.WriteNumber("maximum", 28);
        });

    private static readonly RequiredField<Located<int>> Number =
        Field.Required("number", FieldTypes.Located(FieldTypes.Count), "号数");

    private static readonly RequiredField<Located<DateOnly>> Date =
        Field.Required("date", FieldTypes.Located(FieldTypes.Date), "発行日");

    private static readonly RequiredField<string> Title = Field.Required("title", FieldTypes.Text, "題");

    private static readonly OptionalField<IReadOnlyList<string>> Topics =
        Field.Optional("topics", FieldTypes.List(FieldTypes.Text), "話題");

    private static readonly OptionalField<bool> Sample =
        Field.Optional("sample", FieldTypes.Flag, "見本かどうか（実際に配信した本文でなければ true）");

    private static readonly RequiredField<DateOnly> From = Field.Required("from", FieldTypes.Date, "最初の日");
    private static readonly RequiredField<DateOnly> To = Field.Required("to", FieldTypes.Date, "最後の日");
    private static readonly RequiredField<string> Reason = Field.Required("reason", FieldTypes.Text, "読む人への説明");

    private static readonly RequiredField<int> PartNumber = Field.Required("number", FieldTypes.Count, "第何部か");
    private static readonly RequiredField<string> PartTitle = Field.Required("title", FieldTypes.Text, "部の題");

    private static readonly RequiredField<string> Publisher = Field.Required("publisher", FieldTypes.Text, "発行者");

    private static readonly OptionalField<Located<string>> Subcommittee =
        Field.Optional("subcommittee", FieldTypes.Located(FieldTypes.Text), "発行する部会（ファイル名）");

    private static readonly RequiredField<string> Summary = Field.Required("summary", FieldTypes.Text, "一文での紹介");

    private static readonly RequiredField<IReadOnlyList<int>> Days =
        Field.Required("days", FieldTypes.NonEmptyList(DayOfMonth), "毎月の発行日");

    private static readonly RequiredField<IReadOnlyList<NewsletterPart>> Parts =
        Field.Required("parts", FieldTypes.List(new Schema<NewsletterPart>(
            "部", values => new NewsletterPart(values.Get(PartNumber), values.Get(PartTitle)), PartNumber, PartTitle).AsType), "各号の構成");

    private static readonly OptionalField<IReadOnlyList<Suspension>> Suspensions =
        Field.Optional("suspensions", FieldTypes.List(new Schema<Suspension>(
            "休刊の期間", values => new Suspension(values.Get(From), values.Get(To), values.Get(Reason)), From, To, Reason).AsType), "休刊した期間");

    private static readonly OptionalField<IReadOnlyList<string>> Policy =
        Field.Optional("policy", FieldTypes.List(FieldTypes.Text), "発行方針");

    private static readonly OptionalField<IReadOnlyList<string>> Recipients =
        Field.Optional("recipients", FieldTypes.List(FieldTypes.Text), "配信先（受付順）");

    private static readonly OptionalField<string> OtherRecipients =
        Field.Optional("other_recipients", FieldTypes.Text, "名称を挙げない配信先");

    private static readonly OptionalField<string> SourceNote = Field.Optional("source", FieldTypes.Text, "出典");

    /// <summary>The front matter of an issue.</summary>
    public static Schema<NewsletterFields> Issue { get; } = new(
        "メールマガジン",
        values => new NewsletterFields(
            values.Get(Number), values.Get(Date), values.Get(Title), values.FindList(Topics), values.FindValue(Sample) ?? false),
        Number, Date, Title, Topics, Sample);

    /// <summary>The file about the newsletter as a whole.</summary>
    public static Schema<NewsletterAbout> About { get; } = new(
        "メールマガジンについて",
        values => new NewsletterAbout(
            values.Get(Title), values.Get(Publisher), values.Find(Subcommittee), values.Get(Summary),
            new Cadence([.. values.Get(Days).Order()], values.FindList(Suspensions)),
            values.Get(Parts), values.FindList(Policy), values.FindList(Recipients), values.Find(OtherRecipients), values.Find(SourceNote)),
        Title, Publisher, Subcommittee, Summary, Days, Parts, Policy, Suspensions, Recipients, OtherRecipients, SourceNote);
}

/// <summary>The fields of an issue's front matter.</summary>
public sealed record NewsletterFields(
    Located<int> Number, Located<DateOnly> Date, string Title, IReadOnlyList<string> Topics, bool IsSample);

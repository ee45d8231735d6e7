using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The fields of newsletter files.</summary>
public static class NewslettersSchema
{
    // Every month has these days, so that the next day of issue always exists.
    private static readonly FieldType<int> DayOfMonth = FieldTypes.Integer(1, 28, "1から28までの日", "a day from 1 to 28");

    private static readonly FieldType<int> Month = FieldTypes.Integer(1, 12, "1から12までの月", "a month from 1 to 12");

    private static readonly Schema<NewsletterPart> Part = new("部", fields =>
    {
        var number = fields.Required("number", FieldTypes.Count, "部の番号");
        var title = fields.Required("title", FieldTypes.Text, "部の題");
        return values => new NewsletterPart(values.Get(number), values.Get(title)) { Place = values.Span };
    });

    private static readonly Schema<Suspension> Suspension = new("休刊の期間", fields =>
    {
        var from = fields.Required("from", FieldTypes.Date, "最初の日");
        var to = fields.Required("to", FieldTypes.Date, "最後の日");
        var reason = fields.Required("reason", FieldTypes.Text, "読む人への説明");
        return values => new Suspension(values.Get(from), values.Get(to), values.Get(reason)) { Place = values.Span };
    });

    /// <summary>The front matter of an issue.</summary>
    public static Schema<NewsletterFields> Issue { get; } = new("定期刊行物の号", fields =>
    {
        var number = fields.Required("number", FieldTypes.Located(FieldTypes.Count), "号数");
        var date = fields.Required("date", FieldTypes.Located(FieldTypes.Date), "発行日");
        var title = fields.Required("title", FieldTypes.Text, "題");
        var topics = fields.Optional("topics", FieldTypes.List(FieldTypes.Text), "話題");
        var sample = fields.Optional("sample", FieldTypes.Flag, "見本かどうか（実際に配信した本文でなければ true）");
        return values => new NewsletterFields(
            values.Get(number), values.Get(date), values.Get(title), values.FindList(topics), values.FindValue(sample) ?? false);
    });

    /// <summary>The file about a newsletter as a whole.</summary>
    public static Schema<NewsletterAbout> About { get; } = new("定期刊行物について", fields =>
    {
        var title = fields.Required("title", FieldTypes.Text, "題");
        var shortTitle = fields.Optional("short_title", FieldTypes.Text, "短い呼び名（メニューや一覧で使う。書かなければ、題）");
        var publisher = fields.Required("publisher", FieldTypes.Text, "発行者");
        var subcommittee = fields.Optional("subcommittee", FieldTypes.Located(FieldTypes.Text), "発行する部会のファイル名（拡張子なし）");
        var summary = fields.Required("summary", FieldTypes.Text, "一文での紹介");
        var days = fields.Required("days", FieldTypes.NonEmptyList(DayOfMonth), "毎月の発行日");
        var months = fields.Optional("months", FieldTypes.NonEmptyList(Month), "発行する月（書かなければ、毎月）");
        var parts = fields.Optional("parts", FieldTypes.List(Part.AsType), "各号の構成（部に分かれていなければ、書きません）");
        var policy = fields.Optional("policy", FieldTypes.List(FieldTypes.Text), "発行方針");
        var suspensions = fields.Optional("suspensions", FieldTypes.List(Suspension.AsType), "休刊した期間");
        var recipients = fields.Optional("recipients", FieldTypes.List(FieldTypes.Text), "配信先（受付順）");
        var otherRecipients = fields.Optional("other_recipients", FieldTypes.Text, "名称を挙げない配信先");
        var source = fields.Optional("source", FieldTypes.Text, "出典");
        return values => new NewsletterAbout(
            values.Get(title), values.Find(shortTitle) ?? values.Get(title), values.Get(publisher), values.Find(subcommittee), values.Get(summary),
            new Cadence([.. values.Get(days).Order()], values.FindList(suspensions)) { Months = values.FindList(months) },
            values.FindList(parts), values.FindList(policy), values.FindList(recipients), values.Find(otherRecipients), values.Find(source));
    });
}

/// <summary>The fields of an issue's front matter.</summary>
public sealed record NewsletterFields(
    Located<int> Number, Located<DateOnly> Date, string Title, IReadOnlyList<string> Topics, bool IsSample);

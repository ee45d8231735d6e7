using CouncilSite.Fields;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Members;

/// <summary>The fields of <c>content/members/register.yml</c>.</summary>
public static class MembersSchema
{
    private static readonly Schema<Fee> FeeSchema = new("会費", fields =>
    {
        var payer = fields.Required("payer", FieldTypes.Text, "納める人（県、市町村・企業など）");
        var kinds = fields.Required("kinds", FieldTypes.List(MembersWords.Kinds.Type), "あてはまる会員の種別");
        var amount = fields.Required("amount", FieldTypes.WholeNumber, "年額（円）");
        return values => new Fee(values.Get(payer), values.Get(kinds), values.Get(amount));
    });

    private static readonly Schema<MemberCount> CountSchema = new("年度の初めの会員数", fields =>
    {
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Year, "年度（始まる年の西暦）");
        var members = fields.Required("members", FieldTypes.Located(FieldTypes.Count), "年度の初めの会員数");
        var source = fields.Required("source", FieldTypes.Text, "出典（資料の名前とページ）");
        return values => new MemberCount(values.Get(fiscalYear), values.Get(members), values.Get(source));
    });

    private static readonly Schema<PayerCount> PayerCountSchema = new("会費を納める会員の数", fields =>
    {
        var payer = fields.Required("payer", FieldTypes.Located(FieldTypes.Text), "納める人（fees の payer と同じ言葉）");
        var count = fields.Required("count", FieldTypes.Count, "納める会員の数");
        return values => new PayerCount(values.Get(payer), values.Get(count));
    });

    private static readonly Schema<FeePayers> PayersSchema = new("会費の計算に使われた会員の数", fields =>
    {
        var fiscalYear = fields.Required("fiscal_year", FieldTypes.Year, "年度（始まる年の西暦）");
        var statement = fields.Required(
            "statement", AccountsWords.Statements.Type, "予算か決算か");
        var source = fields.Required("source", FieldTypes.Text, "出典（資料の名前とページ）");
        var counts = fields.Required("counts", FieldTypes.List(PayerCountSchema.AsType), "内訳");
        return values => new FeePayers(values.Get(fiscalYear), values.Get(statement), values.Get(source), values.Get(counts), values.Span);
    });

    private static readonly Schema<FormerName> FormerNameSchema = new("前の団体名", fields =>
    {
        var name = fields.Required("name", FieldTypes.Located(FieldTypes.Text), "前の団体名");
        var until = fields.Required("until", FieldTypes.Date, "その名前だった最後の日");
        return values => new FormerName(values.Get(name), values.Get(until));
    });

    private static readonly Schema<Member> MemberSchema = new("会員", fields =>
    {
        var organisation = fields.Required("organisation", FieldTypes.Located(FieldTypes.Text), "団体名");
        var kind = fields.Required("kind", MembersWords.Kinds.Type, "種別");
        var joined = fields.Optional("joined", FieldTypes.Located(FieldTypes.Date), "入会日");
        var left = fields.Optional("left", FieldTypes.Located(FieldTypes.Date), "退会日");
        var source = fields.Required("source", FieldTypes.Text, "出典（資料の名前とページ）");
        var formerly = fields.Optional("formerly", FieldTypes.List(FormerNameSchema.AsType), "前の団体名（名前が変わったとき）");
        return values => new Member(values.Get(organisation), values.Get(kind), values.Find(joined), values.Find(left), values.Get(source))
        {
            FormerNames = [.. values.FindList(formerly).OrderBy(former => former.Until)],
        };
    });

    /// <summary>The schema of the file.</summary>
    public static Schema<MembersRegister> Register { get; } = new("会員の名簿と会費", fields =>
    {
        var fees = fields.Optional("fees", FieldTypes.List(FeeSchema.AsType), "会費");
        var counts = fields.Optional("counts", FieldTypes.List(CountSchema.AsType), "年度の初めの会員数");
        var payers = fields.Optional("payers", FieldTypes.List(PayersSchema.AsType), "会費の計算に使われた会員の数");
        var members = fields.Required("members", FieldTypes.List(MemberSchema.AsType), "会員");
        return values => new MembersRegister(
            values.FindList(fees), [.. values.FindList(counts).OrderBy(count => count.FiscalYear)], values.FindList(payers), values.Get(members),
            FiscalCalendar.OfState);
    });
}

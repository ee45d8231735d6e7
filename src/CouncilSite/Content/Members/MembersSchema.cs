using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Members;

/// <summary>The fields of <c>content/members/register.yml</c>.</summary>
public static class MembersSchema
{
    private static readonly FieldType<MemberKind> KindType = FieldTypes.Choice([.. MemberKinds.All.Select(kind => (kind.Word, kind.Kind))]);

    private static readonly RequiredField<string> Payer = Field.Required("payer", FieldTypes.Text, "納める人（県、市町村・企業など）");
    private static readonly RequiredField<IReadOnlyList<MemberKind>> Kinds = Field.Required("kinds", FieldTypes.List(KindType), "あてはまる会員の種別");
    private static readonly RequiredField<int> Amount = Field.Required("amount", FieldTypes.WholeNumber, "年額（円）");

    private static readonly Schema<Fee> FeeSchema = new(
        "会費", values => new Fee(values.Get(Payer), values.Get(Kinds), values.Get(Amount)), Payer, Kinds, Amount);

    private static readonly RequiredField<int> FiscalYear = Field.Required("fiscal_year", FieldTypes.Year, "年度（４月の属する西暦年）");
    private static readonly RequiredField<string> Source = Field.Required("source", FieldTypes.Text, "議案書のどこにあるか");
    private static readonly RequiredField<Located<int>> MembersOfCount = Field.Required("members", FieldTypes.Located(FieldTypes.Count), "年度の初めの団体数");

    private static readonly Schema<MemberCount> CountSchema = new(
        "年度の初めの団体数", values => new MemberCount(values.Get(FiscalYear), values.Get(MembersOfCount), values.Get(Source)),
        FiscalYear, MembersOfCount, Source);

    private static readonly RequiredField<Located<string>> CountedPayer = Field.Required("payer", FieldTypes.Located(FieldTypes.Text), "納める人（fees の payer と同じ言葉）");
    private static readonly RequiredField<int> PayerNumber = Field.Required("count", FieldTypes.Count, "団体数");

    private static readonly Schema<PayerCount> PayerCountSchema = new(
        "会費を納める団体数", values => new PayerCount(values.Get(CountedPayer), values.Get(PayerNumber)), CountedPayer, PayerNumber);

    private static readonly RequiredField<FeeStatement> Statement = Field.Required(
        "statement", FieldTypes.Choice(("settlement", FeeStatement.Settlement), ("budget", FeeStatement.Budget)), "決算 settlement か、予算 budget");

    private static readonly RequiredField<IReadOnlyList<PayerCount>> PayerCounts = Field.Required("counts", FieldTypes.List(PayerCountSchema.AsType), "内訳");

    private static readonly Schema<FeePayers> PayersSchema = new(
        "会費の計算に使われた団体数",
        values => new FeePayers(values.Get(FiscalYear), values.Get(Statement), values.Get(Source), values.Get(PayerCounts), values.Span),
        FiscalYear, Statement, Source, PayerCounts);

    private static readonly RequiredField<Located<string>> Organisation = Field.Required("organisation", FieldTypes.Located(FieldTypes.Text), "団体名");
    private static readonly RequiredField<MemberKind> Kind = Field.Required("kind", KindType, "種別");
    private static readonly OptionalField<Located<DateOnly>> Joined = Field.Optional("joined", FieldTypes.Located(FieldTypes.Date), "入会日");
    private static readonly OptionalField<Located<DateOnly>> Left = Field.Optional("left", FieldTypes.Located(FieldTypes.Date), "退会日");

    private static readonly Schema<Member> MemberSchema = new(
        "会員",
        values => new Member(values.Get(Organisation), values.Get(Kind), values.Find(Joined), values.Find(Left), values.Get(Source)),
        Organisation, Kind, Joined, Left, Source);

    private static readonly OptionalField<IReadOnlyList<Fee>> Fees = Field.Optional("fees", FieldTypes.List(FeeSchema.AsType), "会費");
    private static readonly OptionalField<IReadOnlyList<MemberCount>> Counts = Field.Optional("counts", FieldTypes.List(CountSchema.AsType), "年度の初めの団体数");
    private static readonly OptionalField<IReadOnlyList<FeePayers>> Payers = Field.Optional("payers", FieldTypes.List(PayersSchema.AsType), "会費の計算に使われた団体数");
    private static readonly RequiredField<IReadOnlyList<Member>> Members = Field.Required("members", FieldTypes.List(MemberSchema.AsType), "会員");

    /// <summary>The schema of the file.</summary>
    public static Schema<MembersRegister> Register { get; } = new(
        "会員の名簿と会費",
        values => new MembersRegister(
            values.FindList(Fees), [.. values.FindList(Counts).OrderBy(count => count.FiscalYear)], values.FindList(Payers), values.Get(Members)),
        Fees, Counts, Payers, Members);
}

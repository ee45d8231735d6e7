using CouncilSite.Kinds.Members;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Members;

/// <summary>The prefecture pays 18,000 yen a year, towns and companies 9,000.</summary>
public sealed class ToldFeesTests
{
    private const string Register =
        "fees:\n  - payer: 県\n    kinds: [prefecture]\n    amount: 18,000\n  - payer: 市町村・企業\n    kinds: [municipality, company]\n    amount: 9,000\nmembers: []\n";

    [Theory]
    [InlineData("会費は、県は年額18,000円、市町村・企業は年額9,000円です。", 0)]
    [InlineData("- 県：年額１８，０００円", 0)]
    [InlineData("隣の県は年額5,000円です。", 0)]
    [InlineData("令和元年度まで、県は年額20,000円でした。", 0)]
    [InlineData("会費は、県は年額19,000円、市町村・企業は年額9,000円です。", 1)]
    [InlineData("- 県の会費は年額8,000円", 1)]
    public void A_fee_that_the_register_does_not_have_is_told(string text, int faults) => Assert.Equal(faults, SampleSite.Minimal
        .With("members/register.yml", Register)
        .With("about/index.md", $"---\ntitle: 見本の会について\nsummary: 見本の会\n---\n{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == MembersDiagnostics.ToldOtherFee));
}

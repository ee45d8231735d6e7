using CouncilSite.Kinds.Members;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Members;

/// <summary>Ten members when the year 2021 began, and one since June.</summary>
public sealed class ToldMembersTests
{
    private const string Register =
        "counts:\n  - fiscal_year: 2021\n    members: 10\n    source: 見本\nmembers:\n  - organisation: 株式会社見本\n    kind: company\n    joined: 2021-06-01\n    source: 見本\n";

    [Theory]
    [InlineData("会員は11団体です。", 0)]
    [InlineData("４月の会員は１０団体でした。", 0)]
    [InlineData("一般会員は7団体です。", 0)]
    [InlineData("隣の会の会員は30団体です。", 0)]
    [InlineData("会員は約20団体です。会員は20団体を目指します。", 0)]
    [InlineData("会員は12団体です。", 1)]
    [InlineData("会員数は、1団体になりました。", 1)]
    public void A_number_of_members_that_they_never_had_is_told(string text, int faults) => Assert.Equal(faults, SampleSite.Minimal
        .With("members/register.yml", Register)
        .With("about/index.md", $"---\ntitle: 見本の会について\nsummary: 見本の会\n---\n{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == MembersDiagnostics.ToldOtherwise));
}

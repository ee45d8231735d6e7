using CouncilSite.Kinds.Members;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Members;

/// <summary>A company that was called 見本電算株式会社 until the end of June 2021, and is called 見本システム株式会社 since.</summary>
public sealed class OutdatedNamesTests
{
    private const string Register =
        "members:\n  - organisation: 見本システム株式会社\n    kind: company\n    source: 見本\n    formerly:\n      - name: 見本電算株式会社\n        until: 2021-06-30\n";

    [Theory]
    [InlineData("2021-07-01", "講師は見本電算株式会社の方です。", 1)]
    [InlineData("2021-07-01", "見本電算株式会社で見学会を開きます。\n\n申し込みも見本電算株式会社へお願いします。", 2)]
    [InlineData("2021-06-30", "講師は見本電算株式会社の方です。", 0)]
    [InlineData("2021-07-01", "講師は見本システム株式会社（旧見本電算株式会社）の方です。", 0)]
    [InlineData("2021-07-01", "見本電算株式会社は、社名を変えました。", 0)]
    [InlineData("2021-07-01", "見本電算株式会社は見本システム株式会社になりました。", 0)]
    [InlineData("2021-07-01", "令和2年の講師は見本電算株式会社の方でした。", 0)]
    [InlineData("2021-07-01", "東見本電算株式会社の方です。", 0)]
    public void A_former_name_in_a_text_of_a_later_day_is_told_unless_it_tells_of_what_was(string date, string text, int faults) => Assert.Equal(faults, SampleSite.Minimal
        .With("members/register.yml", Register)
        .With("news/sample.md", $"---\ntitle: 見本\ndate: {date}\ncategory: member\n---\n\n{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == MembersDiagnostics.OutdatedName));
}

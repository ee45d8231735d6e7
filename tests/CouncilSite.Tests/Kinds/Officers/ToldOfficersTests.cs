using CouncilSite.Kinds.Officers;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Officers;

/// <summary>A chair and two auditors.</summary>
public sealed class ToldOfficersTests
{
    private const string Term =
        "body: officers\nterm_start: 2021-04\nsource: 見本\nmembers:\n"
        + "  - role: 会長\n    name: 見本 一郎\n    organisation: 見本大学\n    post: 教授\n"
        + "  - role: 監事\n    name: 見本 二郎\n    organisation: 見本市\n    post: 課長\n"
        + "  - role: 〃\n    name: 見本 三郎\n    organisation: 見本町\n    post: 課長\n";

    [Theory]
    [InlineData("会長1名、監事2名です。", 0)]
    [InlineData("役員は会長が１人、監事が２人です。", 0)]
    [InlineData("会長1名と監事1名が出席しました。", 0)]
    [InlineData("監事1名が監査しました。", 0)]
    [InlineData("副会長1名、監事3名です。", 0)]
    [InlineData("会長1名、監事3名です。", 1)]
    [InlineData("会長２名、監事３名です。", 2)]
    public void Numbers_of_officers_of_no_term_are_told(string text, int faults) => Assert.Equal(faults, SampleSite.Minimal
        .With("officers/2021.yml", Term)
        .With("about/index.md", $"---\ntitle: 見本の会について\nsummary: 見本の会\n---\n{text}\n")
        .Build().Diagnostics.Count(fault => fault.Descriptor == OfficersDiagnostics.ToldOtherwise));
}

using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;

namespace CouncilSite.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogTests
{
    public static TheoryData<string> Codes { get; } = [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Distinct(), DiagnosticCatalog.All.Select(descriptor => descriptor.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_capital_letters_and_three_digits(string code) => Assert.Matches("^[A-Z]{2,4}[0-9]{3}$", code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_broken_site(string code) =>
        Assert.Contains(BrokenSites.Names, name => name.StartsWith(code + "-", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_message_says_something_in_both_languages(string code)
    {
        var descriptor = Find(code);
        Assert.NotEmpty(descriptor.Japanese);
        Assert.NotEmpty(descriptor.English);
        Assert.Matches("[ぁ-ん]", descriptor.Japanese);
        Assert.DoesNotMatch("[ぁ-んァ-ヶ一-龠]", descriptor.English);
        Assert.DoesNotMatch("[ぁ-んァ-ヶ一-龠]", Placeholders().Replace(descriptor.EnglishHint, ""));
        Assert.Equal(descriptor.JapaneseHint.Length == 0, descriptor.EnglishHint.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_editors_read_is_in_their_own_words(string code)
    {
        EditorsWords.AssertAre(Find(code).Japanese);
        EditorsWords.AssertAre(Find(code).JapaneseHint);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_placeholder_is_skipped(string code)
    {
        var descriptor = Find(code);
        var used = string.Concat(descriptor.Japanese, descriptor.English, descriptor.JapaneseHint, descriptor.EnglishHint);
        var numbers = Placeholders().Matches(used).Select(match => int.Parse(match.Groups[1].Value)).Distinct().Order();
        Assert.Equal(Enumerable.Range(0, numbers.Count()), numbers);
    }

    private static DiagnosticDescriptor Find(string code) => DiagnosticCatalog.All.First(descriptor => descriptor.Code == code);

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Placeholders();
}

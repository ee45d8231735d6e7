using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;

namespace CouncilSite.Tests.Diagnostics;

public sealed partial class BrokenSitesTests
{
    public static TheoryData<string> Names { get; } = [.. BrokenSites.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_is_reported_in_exactly_the_expected_words_of_both_languages(string name)
    {
        var report = Report(BrokenSites.Open(name).Build().Diagnostics);
        var file = BrokenSites.ExpectedFile(name);
        if (Environment.GetEnvironmentVariable("COUNCIL_ACCEPT") == "1")
        {
            File.WriteAllText(file, report);
            Assert.Fail($"{file} was written anew: read it, then run without COUNCIL_ACCEPT.");
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), report);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_raises_the_code_that_it_is_named_for(string name)
    {
        var code = name.Split('-')[0];
        Assert.Contains(File.ReadLines(BrokenSites.ExpectedFile(name)), line => line.Contains($" {code}: "));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Messages_and_hints_of_a_broken_site_are_whole_and_each_in_its_own_language(string name)
    {
        var diagnostics = BrokenSites.Open(name).Build().Diagnostics;
        var english = diagnostics.SelectMany(diagnostic => Words(diagnostic, MessageLanguage.English)).ToList();
        Assert.All(english, text => Assert.DoesNotMatch(JapaneseLetter(), EnglishQuotation().Replace(text, "''")));
        Assert.All(diagnostics, diagnostic => Assert.DoesNotMatch(
            EnglishSentence(), JapaneseQuotation().Replace(diagnostic.Message(MessageLanguage.Japanese), "「」")));
        var japanese = diagnostics.SelectMany(diagnostic => Words(diagnostic, MessageLanguage.Japanese));
        Assert.All([.. english, .. japanese], text => Assert.DoesNotMatch(@"\{[0-9]+\}", text));
    }

    private static string[] Words(Diagnostic diagnostic, MessageLanguage language) => [diagnostic.Message(language), diagnostic.Hint(language)];

    // What the program prints, with hints: in Japanese, then in English.
    private static string Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        var report = new StringWriter { NewLine = "\n" };
        new TextReporter(report, MessageLanguage.Japanese).Report(diagnostics);
        report.WriteLine();
        new TextReporter(report, MessageLanguage.English).Report(diagnostics);
        return report.ToString();
    }

    [GeneratedRegex("[\u3000-\u303F\u3040-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]")]
    private static partial Regex JapaneseLetter();

    // From a quote that opens to the one that closes: content may have apostrophes too. Values are shown in double quotes.
    [GeneratedRegex("""(?<![\p{L}\p{N}])(?:'.*?'(?![\p{L}\p{N}'])|".*?")""")]
    private static partial Regex EnglishQuotation();

    [GeneratedRegex("「.*?」")]
    private static partial Regex JapaneseQuotation();

    // Three English words in a row are no names of fields: a library's exception speaks.
    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}")]
    private static partial Regex EnglishSentence();
}

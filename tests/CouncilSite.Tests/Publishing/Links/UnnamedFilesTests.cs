using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Publishing.Links;

/// <summary>A file that nothing names is told, unless a link that leads nowhere was meant to name it: then that link is told, and what it was meant to name.</summary>
public sealed class UnnamedFilesTests
{
    [Theory]
    [InlineData("/news/sokai-siryo.txt")]
    [InlineData("/news/sokai-shiryo.TXT")]
    [InlineData("/events/sokai-shiryo.txt")]
    [InlineData("sokai-shiryo.txt")]
    [InlineData("/news/2021-06-report.txt")]
    public void A_file_that_a_misspelt_link_was_meant_to_name_is_told_with_the_link(string link)
    {
        var fault = Assert.Single(FindFaults($"[資料]({link})をご覧ください。", "news/sokai-shiryo.txt"));

        Assert.Equal(("LNK008", "news/sample.md"), (fault.Descriptor.Code, fault.Span.File.Path));
        Assert.Contains("「/news/sokai-shiryo.txt」", fault.Hint(MessageLanguage.Japanese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_path_of_a_disk_was_meant_to_name_is_told_with_the_path() =>
        Assert.Equal(["LNK006"], FindCodes(@"[資料](file:///C:/文書/sokai-shiryo.txt)をご覧ください。", "news/sokai-shiryo.txt"));

    [Fact]
    public void A_file_that_a_link_names_which_was_not_understood_is_told_with_the_link() =>
        Assert.Equal(["MD020"], FindCodes("[資料](/news/総会 資料.txt)をご覧ください。", "news/総会 資料.txt"));

    [Fact]
    public void A_file_that_a_link_names_is_not_meant_by_another_link() =>
        Assert.Equal(["LNK008"], FindCodes("[資料](/news/sokai-shiryo.txt)と[名簿](/news/sokai-shirya.txt)があります。", "news/sokai-shiryo.txt"));

    [Fact]
    public void Of_several_files_those_that_no_link_was_meant_to_name_are_told() =>
        Assert.Equal(["CON021", "LNK008"], FindCodes("[資料](/news/sokai-siryo.txt)をご覧ください。", "news/sokai-shiryo.txt", "news/kaijo-annai.txt"));

    [Fact]
    public void Files_beside_a_page_without_a_faulty_link_are_told() =>
        Assert.Equal(["CON021"], FindCodes("資料があります。", "news/sokai-shiryo.txt"));

    private static string[] FindCodes(string text, params string[] files) => [.. FindFaults(text, files).Select(fault => fault.Descriptor.Code).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<Diagnostic> FindFaults(string text, params string[] files) =>
        files.Aggregate(SampleSite.Minimal with { Theme = new CouncilTheme() }, (site, file) => site.With(file, "資料です。\n"))
            .With("news/sample.md", $"---\ntitle: 見本\ndate: 2021-07-01\ncategory: council\n---\n{text}\n").Build().Diagnostics;
}

using CouncilSite.Cli.Theming;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

/// <summary>Sites/Good: councils unlike the one of this repository and unlike each other, each in both themes.</summary>
public sealed class SampleCouncilsTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Sites, "Good");

    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_site_builds_without_a_word(string name)
    {
        foreach (var theme in BuiltInThemes.Names)
            Assert.Empty(Build(name, theme).Messages);
    }

    [Fact]
    public void A_residents_association_reckons_from_January_and_names_its_own_posts()
    {
        var site = Build("residents");
        Assert.Contains("2020-12-31", site.Text("/data/catalog.json"));
        Assert.Contains("班長3名", site.Text("/officers/"));
        Assert.DoesNotContain("幹事", site.Text("/officers/"));
    }

    [Fact]
    public void The_articles_of_an_NPO_have_chapters() =>
        Assert.Contains("id=\"chap3\"", Build("npo").Text("/bylaws/"));

    [Fact]
    public void A_prefectural_council_has_two_newsletters_and_cites_its_bylaws_by_the_name_that_they_have()
    {
        var site = Build("prefecture");
        Assert.Contains("メール便", site.Text("/"));
        Assert.Contains("/newsletters/koho/16/", site.Files.Keys);
        Assert.Contains("<a href=\"/digital/bylaws/2021/#art4\">会則第４条</a>", site.Text("/news/2021-06-18-general-meeting/"));
        Assert.DoesNotContain("規約", site.Text("/bylaws/2018/"));
        Assert.DoesNotContain("規約", site.Text("/officers/"));
        Assert.Contains("先導する取組: 中間目標の達成状況", site.Text("/indicators/2020/"));
        Assert.Contains("進捗率70%以上", site.Text("/indicators/2020/"));
        Assert.Contains("▲8,000", site.Text("/accounts/2020/"));
        Assert.Contains("予算額から決算額を引いた額です。", site.Text("/accounts/2020/"));
    }

    private static BuiltSite Build(string name, string theme = "council") => new SampleSite
    {
        Store = MemoryContentStore.Empty.WithFolder(Path.Combine(Folder, name, "content")),
        Theme = BuiltInThemes.Find(theme)!,
        ChecksMarkup = true,
    }.Build();
}

using CouncilSite.Cli.Theming;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

public sealed class OptionalKindsTests
{
    private static readonly SampleSite SettingsAlone = new SampleSite
    {
        Store = MemoryContentStore.Empty,
        Theme = BuiltInThemes.Find(BuiltInThemes.Default)!,
        ChecksMarkup = true,
    }.With("site.yml", """
        name: みどり町自治会
        short_name: みどり町
        description: みどり町に住む人の会です。
        base_url: https://www.example.jp/
        secretariat: 会長
        navigation: []
        """);

    [Theory]
    [InlineData("council")]
    [InlineData("plain")]
    public void Of_settings_alone_comes_a_site_of_the_programs_own_pages(string theme)
    {
        var site = (SettingsAlone with { Theme = BuiltInThemes.Find(theme)! }).Build();
        Assert.Empty(site.Messages);
        Assert.Equal(
            ["/", "/404.html", "/robots.txt", "/search/", "/search/index.json", "/sitemap.xml", "/sitemap/"],
            site.Files.Keys.Where(address => !address.StartsWith("/assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whatever_kinds_a_council_keeps_there_is_nothing_of_the_others_and_no_link_to_them() => GeneratedCases.Check(24, random =>
    {
        var kept = ContentKinds.All.Where(_ => random.Next(2) == 0).ToHashSet();
        var begun = SettingsAlone with { Today = new DateOnly(2010 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28)) };
        foreach (var form in kept.SelectMany(kind => kind.NewFiles))
            begun = begun.With(form.Begin(begun.Read(new DiagnosticBag()), new NewFileWishes()));
        var site = begun.Build();

        Assert.DoesNotContain(site.Messages, message => message.Contains(" error ", StringComparison.Ordinal));
        var addresses = site.Files.Keys.ToList();
        Assert.All(kept.Where(kind => kind.MenuRoute is not null), kind => Assert.Contains(kind.MenuRoute!.Path, addresses));
        Assert.All(ContentKinds.All.Except(kept), kind =>
        {
            Assert.DoesNotContain(addresses, address => address.StartsWith($"/{kind.Folder}/", StringComparison.Ordinal) || address.StartsWith($"/data/{kind.Folder}.", StringComparison.Ordinal) || address.StartsWith($"/data/{kind.Folder}-", StringComparison.Ordinal));
            Assert.DoesNotContain($"\"/{kind.Folder}/", site.Text("/"));
            Assert.DoesNotContain($">{kind.Label}<", site.Text("/"));
        });
        Assert.Equal(kept.Any(kind => kind.Folder == "news"), addresses.Contains("/feed.xml"));
        Assert.Equal(addresses.Exists(address => address.EndsWith(".csv", StringComparison.Ordinal)), addresses.Contains("/data/"));
    });
}

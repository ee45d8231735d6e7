using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Site;

public sealed class SitePlanTests
{
    private const int Cases = 2_000;

    [Fact]
    public void In_whatever_order_things_are_added_the_same_are_published_and_the_same_faults_found() => GeneratedCases.Check(Cases, random =>
    {
        var claims = Enumerable.Range(0, 8).Select(number => Claim(random, number)).ToArray();
        var expected = Plan(claims);
        random.Shuffle(claims);
        Assert.Equal(expected, Plan(claims));
    });

    [Fact]
    public void What_is_planned_fits_into_one_folder_on_every_system() => GeneratedCases.Check(Cases, random =>
    {
        var plan = new SitePlanBuilder(new DiagnosticBag(), new SourceFile("site.yml", "content/site.yml", "").Beginning);
        foreach (var add in Enumerable.Range(0, 8).Select(number => Claim(random, number)))
            add(plan);
        var built = plan.Build();
        var files = built.Pages.Select(page => page.Route.OutputPath).Concat(built.Files.Select(file => file.Route.OutputPath)).ToList();
        var folders = files.SelectMany(Folders).Distinct().ToList();
        Assert.Equal(files.Count, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(folders.Count, folders.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Empty(files.Intersect(folders, StringComparer.OrdinalIgnoreCase));
    });

    [Theory]
    [InlineData("/news/a/")]
    [InlineData("/NEWS/A/")]
    [InlineData("/news/")]
    [InlineData("/news")]
    [InlineData("/feed.xml")]
    [InlineData("/feed.xml/old/")]
    [InlineData("/News/old/")]
    [InlineData("/search/index.json")]
    [InlineData("/search/parts/words-0.json")]
    [InlineData("/newsletters/51/newsletter.pdf")]
    [InlineData("/assets/theme.css")]
    [InlineData("/assets")]
    [InlineData("/data/old.csv")]
    [InlineData("/Data/old/")]
    [InlineData("/CNAME")]
    public void An_old_address_never_takes_the_place_of_anything(string alias)
    {
        var diagnostics = new DiagnosticBag();
        var plan = new SitePlanBuilder(diagnostics, new SourceFile("site.yml", "content/site.yml", "").Beginning);
        AddRedirect(plan, alias, "a.md");
        plan.Add(Page("/news/a/", "z.md"));
        plan.Add(Page("/news/", null) with { PdfEdition = new Route("/newsletters/51/newsletter.pdf") });
        plan.Add(new GeneratedFile(new Route("/feed.xml"), _ => default));
        var built = plan.Build();
        Assert.Equal(["/news/", "/news/a/"], built.Pages.Select(page => page.Route.Path));
        Assert.Equal(["/feed.xml"], built.Files.Select(file => file.Route.Path));
        Assert.Equal("a.md", Assert.Single(diagnostics.ToSortedList()).Span.File.Path);
    }

    private static Action<SitePlanBuilder> Claim(Random random, int number)
    {
        var address = "/" + string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.GetItems(["a/", "A/", "b/", "a.txt/"], 1)[0]));
        address = random.Next(3) == 0 ? address.TrimEnd('/') : address;
        return random.Next(4) switch
        {
            0 => plan => plan.Add(Page(address, $"{number}.md")),
            1 => plan => plan.Add(Page(address, null)),
            2 => plan => plan.Add(new GeneratedFile(new Route(address), _ => default), new SourceFile($"{number}.pdf", $"{number}.pdf", "")),
            _ => plan => AddRedirect(plan, address, $"{number}.md"),
        };
    }

    private static string Plan(IEnumerable<Action<SitePlanBuilder>> claims)
    {
        var diagnostics = new DiagnosticBag();
        var plan = new SitePlanBuilder(diagnostics, new SourceFile("site.yml", "content/site.yml", "").Beginning);
        foreach (var add in claims)
            add(plan);
        var built = plan.Build();
        return string.Join('\n',
            built.Pages.Select(page => $"{page.Route} {page.Source?.Path}")
                .Concat(built.Files.Select(file => $"{file.Route} {file.Source?.Path}"))
                .Concat(diagnostics.ToSortedList().Select(diagnostic => TextReporter.Line(diagnostic, MessageLanguage.English))));
    }

    private static IEnumerable<string> Folders(string file) =>
        file.Split('/').SkipLast(1).Aggregate(new List<string>(), (folders, name) => [.. folders, folders.Count == 0 ? name : $"{folders[^1]}/{name}"]);

    private static Page Page(string address, string? source) =>
        new(new Route(address), "題", new NotFoundPage()) { Source = source is null ? null : new SourceFile(source, source, "") };

    private static void AddRedirect(SitePlanBuilder plan, string address, string source)
    {
        var file = new SourceFile(source, source, address);
        plan.AddRedirect(new GeneratedFile(new Route(address), _ => default), new Located<string>(address, file.Span(0, address.Length)));
    }
}

using System.Text.RegularExpressions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

/// <summary>Each address is spelt in one place, the routes of its kind: whoever else spells it links into nothing once it moves.</summary>
public sealed partial class AddressLiteralsTests
{
    public static TheoryData<string> Templates { get; } =
        [.. Files("themes", "*.cshtml"), .. Files("themes", "*.cs")];

    public static TheoryData<string> Sources { get; } =
        [.. Files("src/CouncilSite", "*.cs").Where(file => !file.EndsWith("Routes.cs", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_asks_for_its_addresses(string file) => Assert.Empty(Found(InTemplate(), file));

    [Theory]
    [MemberData(nameof(Sources))]
    public void Only_routes_spell_addresses(string file) => Assert.Empty(Found(InSource(), file));

    [Theory]
    [InlineData("""<a href="/news/">""")]
    [InlineData("""@Href("/feed.xml")""")]
    [InlineData("""@Href($"/news/{year}/")""")]
    [InlineData("""@Href($"{version.Route}changes/")""")]
    [InlineData("""@Href(item.Address + "event.ics")""")]
    [InlineData("""@Href($"{version.Route}#{anchor}")""")]
    [InlineData("""<a href="@Href(year)#@indicator.Id">""")]
    [InlineData("""<a href="#art13">""")]
    public void An_address_in_a_template_is_found(string text) => Assert.Matches(InTemplate(), text);

    [Theory]
    [InlineData("""new Route("/news/")""")]
    [InlineData("""$"/news/{slug}/" """)]
    public void An_address_in_a_source_is_found(string text) => Assert.Matches(InSource(), text);

    [Theory]
    [InlineData("""<a class="skip-link" href="#main">""")]
    [InlineData("""<a href="#@Model.Anchor">""")]
    [InlineData("""<img src="@Asset("icon.svg")" />""")]
    [InlineData("""<meta name="theme-color" content="#fcfaf5">""")]
    public void Places_in_the_page_itself_assets_and_colours_are_none(string text) => Assert.DoesNotMatch(InTemplate(), text);

    private static IEnumerable<string> Found(Regex literals, string file) =>
        File.ReadLines(Path.Combine(RepositoryFolder.Path, file))
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => literals.Matches(line).Select(match => match.Value));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFolder.Path, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    // A literal that begins or ends as a path, that names a file of the site, or that adds a fragment to an address.
    [GeneratedRegex("""
        "/[A-Za-z0-9{]|[A-Za-z0-9}]/"|\.(?:txt|ics|xml|csv|json|pdf)"|[)}]#[@{A-Za-z]|(?<!content=)"#(?!main")[A-Za-z0-9]
        """)]
    private static partial Regex InTemplate();

    // Paths of the machine are no addresses.
    [GeneratedRegex("""
        "/(?!dev/|Applications/)[A-Za-z]
        """)]
    private static partial Regex InSource();
}

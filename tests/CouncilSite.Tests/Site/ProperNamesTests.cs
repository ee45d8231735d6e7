using CouncilSite.Kinds.Members;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Kinds.Officers;
using CouncilSite.Kinds.Subcommittees;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

/// <summary>The program is any council's: what this one is called, who is in it and which article of its bylaws says what stands in its content alone.</summary>
public sealed class ProperNamesTests(RepositorySite site) : IClassFixture<RepositorySite>
{
    // The provisions of these bylaws, as comments called them.
    private const string Provisions = "bylaws article";

    private static readonly string[] Places = ["千葉", "Chiba", "利活用戦略"];

    // What this council is and what it publishes, where another is an association and publishes a gazette.
    private static readonly string[] Words = ["協議会", "メルマガ", "メールマガジン"];

    [Fact]
    public void No_source_and_no_template_says_what_kind_of_body_the_council_is_or_what_its_newsletter_is_called() =>
        Assert.Empty(
            from file in Files()
            where !Path.GetRelativePath(RepositoryFolder.Path, file).Replace('\\', '/').Split('/').Any(part => part is "Example" or "Sample")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Contains("const string AnyCouncil = ", StringComparison.Ordinal)
            from word in Words
            where line.Contains(word, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(RepositoryFolder.Path, file)}: {line.Trim()}");

    [Fact]
    public void No_source_and_no_template_names_this_council_or_its_people()
    {
        var names = Names();
        Assert.Empty(
            from file in Files()
            let text = File.ReadAllText(file)
            from name in names
            where text.Contains(name, StringComparison.OrdinalIgnoreCase)
            select $"{Path.GetRelativePath(RepositoryFolder.Path, file)}: {name}");
    }

    private static IEnumerable<string> Files() => new[] { "src", "themes" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*", SearchOption.AllDirectories))
        .Where(file => !file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj"))
        .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".css" or ".js" or ".svg" or ".csproj" or ".md" or ".yml");

    private string[] Names()
    {
        var council = site.Council;
        string[] names =
        [
            Provisions, .. Places, council.Settings.Name, council.Settings.ShortName, council.Settings.Secretariat,
            .. council.Officers.Terms.SelectMany(term => term.Members).SelectMany(holder => new[] { holder.Name.Value, holder.Organisation }),
            .. council.Members.Members.Select(member => member.Organisation.Value),
            .. council.Subcommittees.All.Select(subcommittee => subcommittee.Fields.Title),
            .. council.Newsletters.All.Select(newsletter => newsletter.About).OfType<NewsletterAbout>().Select(about => about.Title),
        ];
        // Both the council's people and its organisations must be among them, or the test asks for nothing.
        Assert.True(names.Distinct().Count() > 20);
        return [.. names.Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)];
    }
}

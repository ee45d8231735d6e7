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

    [Fact]
    public void No_source_and_no_template_names_this_council_or_its_people()
    {
        var names = Names();
        var files = new[] { "src", "themes" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*", SearchOption.AllDirectories))
            .Where(file => !file.Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj"))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".css" or ".js" or ".svg" or ".csproj" or ".md" or ".yml");

        Assert.Empty(
            from file in files
            let text = File.ReadAllText(file)
            from name in names
            where text.Contains(name, StringComparison.OrdinalIgnoreCase)
            select $"{Path.GetRelativePath(RepositoryFolder.Path, file)}: {name}");
    }

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

using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Mutations;

/// <summary>An address in a field that leads nowhere is told where it is written, once, whichever pages show it.</summary>
public sealed partial class AddressFieldTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Theme = new CouncilTheme(),
        BaseUrl = new Uri("https://council.example/"),
        Store = MemoryContentStore.Empty.WithFolder(Path.Combine(RepositoryFolder.Path, "src", "CouncilSite", "Example", "content")),
    };

    // The addresses of pages that the example's files name in fields, but not those that lead to the files themselves.
    public static TheoryData<string, int, string> Addresses { get; } =
    [
        .. from entry in Site.Store.List()
           where Path.GetExtension(entry.Path) is ".md" or ".yml" && entry.Path != "addresses.yml"
           from Match field in Field().Matches(TextOf(entry.Path))
           where field.Groups["list"].Value != "aliases"
           from Capture address in field.Groups["address"].Captures
           select (entry.Path, address.Index, address.Value),
    ];

    [Fact]
    public void Fields_of_every_kind_name_addresses() => Assert.Superset(
        new HashSet<string>(["plans", "meetings", "subcommittees", "questions", "site.yml"]), Addresses.Select(address => address.Data.Item1.Split('/')[0]).ToHashSet());

    [Theory]
    [MemberData(nameof(Addresses))]
    public void One_that_leads_nowhere_is_one_fault_at_its_place(string path, int start, string address)
    {
        var text = TextOf(path);
        var wrong = address.StartsWith('#') ? "#nowhere" : "/nowhere/";
        var fault = Assert.Single(Site.With(path, text[..start] + wrong + text[(start + address.Length)..]).Build().Diagnostics);
        Assert.Equal((path, text[..start].Count(letter => letter == '\n') + 1), (fault.Span.File.Path, fault.Span.StartPosition.Line));
    }

    private static string TextOf(string path) => Encoding.UTF8.GetString(Site.Store.ReadBytes(path, int.MaxValue));

    [GeneratedRegex("^ *(?:- )?(?:(?<key>link|address): \"?(?<address>[/#][^.\"\\n]*)\"?$|(?<list>[a-z]+):\\n(?: *- (?<address>/.*)\\n)+)", RegexOptions.Multiline)]
    private static partial Regex Field();
}

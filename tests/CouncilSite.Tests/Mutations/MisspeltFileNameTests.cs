using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Mutations;

/// <summary>
/// A file's name that is misspelt where content names it is one fault, which says what was meant: that nothing names
/// the file any more is no other.
/// </summary>
public sealed partial class MisspeltFileNameTests
{
    private static readonly SampleSite Site = (SampleSite.Minimal with
    {
        Theme = new CouncilTheme(),
        BaseUrl = new Uri("https://council.example/"),
        Store = MemoryContentStore.Empty.WithFolder(Path.Combine(RepositoryFolder.Path, "src", "CouncilSite", "Example", "content")),
    })
        .With("members/counts.csv", "fiscal_year,members,source\n2020,11,議案書 3ページ\n")
        .With("members/register.yml", "counts: counts.csv\nmembers: []\nfees: []\n")
        .With("news/kaijo.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>""")
        .With("news/2021-07-02-photo.md", "---\ntitle: 会場の写真\ndate: 2021-07-02\ncategory: council\n---\n![会場の入口](/news/kaijo.svg)をご覧ください。\n");

    private static readonly IReadOnlyDictionary<string, string> Texts = Site.Store.List().Where(entry => Path.GetExtension(entry.Path) is ".md" or ".yml")
        .ToDictionary(entry => entry.Path, entry => Encoding.UTF8.GetString(Site.Store.ReadBytes(entry.Path, int.MaxValue)));

    // A file of the content, by its name in a field or its address in a text; a page that a field names by its file.
    public static TheoryData<string, int, string> Names { get; } =
    [
        .. from text in Texts
           where !text.Key.StartsWith("guide/", StringComparison.Ordinal)
           from Match name in Name().Matches(text.Value)
           select (text.Key, name.Index, name.Value),
    ];

    [Fact]
    public void Files_are_named_in_every_way() =>
        Assert.Superset(new HashSet<string>(["logo", "counts", "kaijo", "2021-seminar", "2021-general", "data-use"]), Names.Select(name => name.Data.Item3).ToHashSet());

    [Theory]
    [MemberData(nameof(Names))]
    public void One_wrong_letter_is_one_fault_with_the_name_that_was_meant(string path, int start, string name)
    {
        var text = Texts[path];
        foreach (var place in new[] { start, start + name.Length / 2, start + name.Length - 1 })
        {
            var wrong = text[..place] + (text[place] == 'x' ? 'y' : 'x') + text[(place + 1)..];
            var faults = Site.With(path, wrong).Build().Diagnostics;
            Assert.True(faults.Count == 1 && faults[0].Hint(MessageLanguage.Japanese).Contains(name, StringComparison.Ordinal),
                string.Join('\n', faults.Select(fault => $"{fault.Descriptor.Code} {fault.Span.Place} {fault.Hint(MessageLanguage.Japanese)}")));
        }
    }

    [GeneratedRegex(@"(?<=^ *(?:- )?(?:meeting|event|subcommittee): )[a-z0-9-]+$|[a-z0-9-]+(?=\.(?:svg|pdf|csv)\b)", RegexOptions.Multiline)]
    private static partial Regex Name();
}

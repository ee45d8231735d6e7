using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.House;

/// <summary>A stranger adds a kind of content with exactly the files that the README names.</summary>
public sealed partial class NewKindTests(RepositoryWithNewKind repository) : IClassFixture<RepositoryWithNewKind>
{
    private const string Kind = "Surveys";
    private const string BrokenSite = "tests/CouncilSite.Tests/Sites/Broken/SUR001-more-answers-than-asked";

    private static readonly string Chapter = ReadChapter();

    [Fact]
    public void The_readme_names_every_file_of_the_simplest_kind() =>
        Assert.Equal(FilesIn(Path.Combine(RepositoryFolder.Path, "src/CouncilSite/Kinds/News")), NamedFiles());

    [Fact]
    public void The_kind_has_the_files_that_the_readme_names_and_no_other()
    {
        Assert.Equal(
            NamedFiles().Select(file => file.Replace("News", Kind)).Order(StringComparer.Ordinal),
            FilesIn(Path.Combine(RepositoryWithNewKind.NewFiles, "src/CouncilSite/Kinds", Kind)));
        var folders = FolderRow().Matches(Chapter)
            .Select(row => row.Groups["folder"].Value.Replace("News", Kind).Replace("news", Kind.ToLowerInvariant()))
            .Append($"src/CouncilSite/Kinds/{Kind}/");
        Assert.All(FilesIn(RepositoryWithNewKind.NewFiles), file => Assert.Contains(folders, folder => file.StartsWith(folder, StringComparison.Ordinal)));
        Assert.All(folders, folder => Assert.Contains(FilesIn(RepositoryWithNewKind.NewFiles), file => file.StartsWith(folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void Its_pages_feed_and_open_data_are_published_and_the_menu_and_the_guide_know_it()
    {
        var (status, _, error) = repository.Council("", "check", "--today", "2021-08-01", "--warnings-as-errors");
        Assert.Equal((0, ""), (status, error));
        Assert.Equal(0, repository.Council("", "build", "--today", "2021-08-01").Status);
        var page = repository.Text("output/surveys/sample/index.html");
        Assert.Contains("<p class=\"lead\">市町村に尋ね、54のうち40から回答がありました。</p>", page);
        Assert.Contains("<p>見本の結果です。</p>", page);
        var list = repository.Text("output/surveys/index.html");
        Assert.Contains("<p>会員や市町村に尋ねたことの一覧です。</p>", list);
        Assert.Contains("<a href=\"/surveys/sample/\">見本のアンケート</a>", list);
        Assert.Matches("<nav[^>]*>(?:(?!</nav>).)*<a href=\"/surveys/\">アンケート</a>", SpaceBetweenTags().Replace(repository.Text("output/index.html"), ""));
        Assert.Contains("/surveys/sample/", repository.Text("output/surveys/feed.xml"));
        Assert.Contains("見本のアンケート,2021-07-01,municipalities,54,40", repository.Text("output/data/surveys.csv"));
        Assert.Contains("/data/surveys.csv", repository.Text("output/data/catalog.json"));
        Assert.Contains("<th scope=\"row\"><code>answered</code></th><td data-label=\"意味\">回答の数</td>", repository.Text("output/guide/fields-surveys/index.html"));
        Assert.Contains("<h2 id=\"SUR001\">", repository.Text("output/guide/messages-sur/index.html"));
    }

    [Fact]
    public void Its_schema_is_published()
    {
        using var schemas = JsonDocument.Parse(repository.Council("", "schema").Output);
        var fields = schemas.RootElement.GetProperty("surveys").GetProperty("properties").EnumerateObject().Select(field => field.Name);
        Assert.Equal(["title", "date", "category", "asked", "answered", "aliases"], fields);
    }

    [Fact]
    public void A_new_file_of_it_begins_with_its_fields()
    {
        var (status, _, error) = repository.Council("", "new", "survey", "--today", "2021-08-01", "--content", "content");
        Assert.Equal((0, ""), (status, error));
        Assert.Contains("category: members    # members / municipalities\n", repository.Text("content/surveys/2021-08-01.md"));
        File.Delete(repository.PathOf("content/surveys/2021-08-01.md"));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Its_broken_site_is_reported_in_the_expected_words(string language)
    {
        repository.Copy(Path.Combine(RepositoryFolder.Sites, "Good", "minimal"), "broken");
        repository.Copy(Path.Combine(RepositoryWithNewKind.NewFiles, BrokenSite), "broken");
        var (status, _, error) = repository.Council("broken", "check", "--today", "2021-08-01", "--language", language);
        var expected = repository.Text("broken/expected.txt").ReplaceLineEndings("\n").Split("\n\n");
        Assert.Equal(1, status);
        Assert.Equal(expected[language == "ja" ? 0 : 1].TrimEnd(), error.ReplaceLineEndings("\n").TrimEnd());
    }

    private static IEnumerable<string> NamedFiles() => FileRow().Matches(Chapter).Select(row => row.Groups["file"].Value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string ReadChapter()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "README.md"));
        var start = readme.IndexOf("### A new kind of content", StringComparison.Ordinal);
        return readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"^\| `(?<file>\w+\.cs)` \|", RegexOptions.Multiline)]
    private static partial Regex FileRow();

    [GeneratedRegex(@"^\| `(?<folder>[\w/.]+/)` \|", RegexOptions.Multiline)]
    private static partial Regex FolderRow();

    [GeneratedRegex(@"(?<=>)\s+|\s+(?=<)")]
    private static partial Regex SpaceBetweenTags();
}

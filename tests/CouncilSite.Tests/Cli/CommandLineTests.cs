using System.Reflection;
using System.Text.Json;
using CouncilSite.Cli;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private const string Article = "---\ntitle: 見本\ndate: 2022-01-01\ncategory: council\n---\n本文です。\n";

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_version_names_the_release_the_commit_and_its_day() => Assert.Matches(
        @"^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?\+[0-9a-f]{12}\.\d{4}-\d\d-\d\d$",
        typeof(CouncilProgram).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    [Fact]
    public void Build_writes_the_site_and_exits_with_0()
    {
        Assert.Equal(0, _program.Run("build"));
        Assert.True(File.Exists(_program.Path("output/index.html")));
        Assert.Equal("", _program.Error);
    }

    [Fact]
    public void Today_is_the_day_in_Japan()
    {
        _program.Write("content/news/new-year.md", Article);
        Assert.Equal(0, _program.Run("build"));
        Assert.True(File.Exists(_program.Path("output/news/new-year/index.html")));
    }

    [Fact]
    public void The_day_of_the_build_can_be_given()
    {
        _program.Write("content/news/new-year.md", Article);
        Assert.Equal(0, _program.Run("build", "--today", "2021-12-31"));
        Assert.False(File.Exists(_program.Path("output/news/new-year/index.html")));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        _program.Write("content/news/new-year.md", Article);
        Assert.Equal(0, _program.Run("build", "--output", "one"));
        Assert.Equal(0, _program.Run("build", "--output", "two"));
        Assert.Equal(TemporaryFolder.Snapshot(_program.Path("one")), TemporaryFolder.Snapshot(_program.Path("two")));
    }

    [Fact]
    public void Faulty_content_exits_with_1_and_leaves_the_last_good_site()
    {
        _program.Run("build");
        var before = TemporaryFolder.Snapshot(_program.Path("output"));
        _program.Write("content/news/broken.md", "---\ntitel: 見本\n---\n");
        _program.Write("content/news/empty.md", "");
        Assert.Equal(1, _program.Run("build"));
        Assert.Contains("content/news/broken.md(2,1): error FLD001: ", _program.Error);
        Assert.Contains("content/news/empty.md(1,1): error CON004: ", _program.Error);
        Assert.Equal(before, TemporaryFolder.Snapshot(_program.Path("output")));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--theme", "none")]
    [InlineData("build", "--today", "2021-02-30")]
    [InlineData("build", "--base-url", "example")]
    [InlineData("build", "--language", "fr")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--verbosity", "loud")]
    [InlineData("build", "--output", "content/site")]
    [InlineData("build", "--output", ".")]
    public void Wrong_use_exits_with_2_and_writes_nothing(params string[] arguments)
    {
        Assert.Equal(2, _program.Run(arguments));
        Assert.StartsWith("council: ", _program.Error);
        Assert.False(Directory.Exists(_program.Path("output")));
    }

    [Fact]
    public void A_disk_that_cannot_be_written_exits_with_3()
    {
        _program.Write("output", "a file where the folder should be");
        Assert.Equal(3, _program.Run("build"));
        Assert.StartsWith("council: ", _program.Error);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        Assert.Equal(0, _program.Run("check"));
        Assert.False(Directory.Exists(_program.Path("output")));
    }

    [Fact]
    public void Warnings_stop_the_build_when_asked_to()
    {
        _program.Write("content/news/new-year.md", Article + "\n・項目\n");
        Assert.Equal(0, _program.Run("build"));
        Assert.Contains("warning MD001", _program.Error);
        Assert.Equal(1, _program.Run("build", "--warnings-as-errors"));
    }

    [Fact]
    public void Quiet_says_nothing_but_faults()
    {
        Assert.Equal(0, _program.Run("build", "--verbosity", "quiet"));
        Assert.Equal("", _program.Output + _program.Error);
    }

    [Fact]
    public void Messages_are_English_when_asked_for()
    {
        Assert.Equal(1, _program.Run("build", "--content", "nowhere", "--language", "en"));
        Assert.Contains("error CON001: The content folder 'nowhere' does not exist.", _program.Error);
    }

    [Fact]
    public void Json_faults_are_one_object_a_line()
    {
        Assert.Equal(1, _program.Run("build", "--content", "nowhere", "--format", "json"));
        Assert.Equal("CON001", JsonDocument.Parse(_program.Error).RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public void In_GitHub_Actions_faults_are_annotations()
    {
        _program.Variables["GITHUB_ACTIONS"] = "true";
        Assert.Equal(1, _program.Run("build", "--content", "nowhere"));
        Assert.StartsWith("::error file=nowhere,line=1,", _program.Error);
    }

    [Fact]
    public void Links_honour_the_sub_path_of_the_base_url()
    {
        Assert.Equal(0, _program.Run("build", "--base-url", "https://example.jp/council/"));
        Assert.Contains("href=\"/council/sitemap/\"", File.ReadAllText(_program.Path("output/index.html")));
    }

    [Fact]
    public void Schemas_are_printed_as_one_object_or_written_one_a_file()
    {
        Assert.Equal(0, _program.Run("schema"));
        var names = JsonDocument.Parse(_program.Output).RootElement.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Contains("news", names);
        Assert.Equal(0, _program.Run("schema", "--output", "schemas"));
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(_program.Path("schemas")).Select(file => Path.GetFileName(file).Replace(".schema.json", "")).Order(StringComparer.Ordinal));
    }
}

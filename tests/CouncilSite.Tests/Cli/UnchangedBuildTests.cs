using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>A build that changes nothing takes from the cache that it does; whatever differs is built.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private const string Warned = "---\ntitle: 知らせ\ndate: 2021-07-01\ncategory: council\n---\n＃ 見出し\n";

    private readonly ProgramRun _program = new() { Clock = new LaterClock() };

    public UnchangedBuildTests()
    {
        _program.Variables["XDG_CACHE_HOME"] = _program.Path("cache");
        _program.Write("content/news/a.md", Warned);
        Build();
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public void What_was_built_already_is_not_built_again_and_its_warnings_are_told_again()
    {
        var (written, told) = (Snapshot(), _program.Error);
        Build();
        AssertIsRemembered();
        Assert.Equal(written, Snapshot());
        Assert.Equal(told, _program.Error);
        Assert.Contains("content/news/a.md(6,1): warning MD001", _program.Error);
    }

    [Fact]
    public void Warnings_that_count_as_errors_stop_what_is_remembered_too() =>
        Assert.Equal(1, _program.Run("build", "--today", "2021-08-01", "--warnings-as-errors"));

    [Fact]
    public void Damage_to_the_output_is_mended()
    {
        Build();
        var written = Snapshot();
        File.AppendAllText(_program.Path("output/index.html"), "<!-- damage -->");
        Build();
        Assert.Equal(written, Snapshot());
        File.Delete(_program.Path("output/robots.txt"));
        Build();
        Assert.Equal(written, Snapshot());
        var same = File.ReadAllText(_program.Path("output/feed.xml"));
        File.WriteAllText(_program.Path("output/feed.xml"), same.Replace("知らせ", "知らぬ", StringComparison.Ordinal));
        Build();
        Assert.Equal(written, Snapshot());
    }

    [Fact]
    public void Files_of_others_in_the_output_are_refused_as_ever()
    {
        _program.Write("output/mine.txt", "mine");
        Assert.Equal(2, _program.Run("build", "--today", "2021-08-01"));
    }

    [Theory]
    [InlineData("--today", "2021-08-02")]
    [InlineData("--base-url", "https://example.jp/sub/")]
    [InlineData("--theme", "plain")]
    public void Another_option_is_another_build(string option, string value)
    {
        Assert.Equal(0, _program.Run(option == "--today" ? ["build", option, value] : ["build", "--today", "2021-08-01", option, value]));
        Assert.Contains("内容を読んでいます", _program.Output);
    }

    [Fact]
    public void A_damaged_cache_is_as_good_as_none()
    {
        var written = Snapshot();
        foreach (var file in Directory.EnumerateFiles(_program.Path("cache/council/builds")))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[^1] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        Build();
        Assert.Contains("内容を読んでいます", _program.Output);
        Assert.Equal(written, Snapshot());
        Build();
        AssertIsRemembered();
    }

    [Fact]
    public void A_theme_s_folder_that_the_settings_name_counts()
    {
        _program.Write("mine/assets/own.css", "a { color: red }");
        _program.Write("content/site.yml", File.ReadAllText(_program.Path("content/site.yml")) + "theme: mine\n");
        Build();
        Build();
        AssertIsRemembered();
        _program.Write("mine/assets/own.css", "a { color: navy }");
        Build();
        Assert.Contains("navy", File.ReadAllText(_program.Path("output/assets/theme.css")));
    }

    [Fact]
    public void Whatever_is_edited_the_output_is_that_of_a_build_that_remembers_nothing() => GeneratedCases.Check(1, random =>
    {
        for (var edit = 0; edit < 25; edit++)
        {
            Edit(random);
            var status = _program.Run("build", "--today", "2021-08-01");
            using var fresh = new ProgramRun();
            fresh.TakeContentOf(_program);
            Assert.Equal(fresh.Run("build", "--today", "2021-08-01"), status);
            Assert.Equal(fresh.Error, _program.Error);
            if (status == 0)
                Assert.Equal(TemporaryFolder.Snapshot(fresh.Path("output")), Snapshot());
        }
    });

    private void Edit(Random random)
    {
        var path = $"content/news/{"abc"[random.Next(3)]}.md";
        switch (random.Next(5))
        {
            case 0 when File.Exists(_program.Path(path)):
                File.Delete(_program.Path(path));
                break;
            case 1 when File.Exists(_program.Path(path)):
                File.Move(_program.Path(path), _program.Path("content/news/d.md"), overwrite: true);
                break;
            case 2:
                // The same size, and perhaps the same bytes as before.
                _program.Write(path, Warned.Replace("知らせ", $"知ら{random.Next(10)}", StringComparison.Ordinal));
                break;
            case 3:
                _program.Write(path, Warned.Replace("＃ 見出し", random.Next(2) == 0 ? "本文" : "[先](/none/)", StringComparison.Ordinal));
                break;
            default:
                File.SetLastWriteTimeUtc(_program.Path("content/site.yml"), new DateTime(2021, 1, 1 + random.Next(28), 0, 0, 0, DateTimeKind.Utc));
                break;
        }
    }

    private void Build() => Assert.Equal(0, _program.Run("build", "--today", "2021-08-01"));

    private void AssertIsRemembered() => Assert.DoesNotContain("内容を読んでいます", _program.Output);

    private SortedDictionary<string, string> Snapshot() => TemporaryFolder.Snapshot(_program.Path("output"));
}

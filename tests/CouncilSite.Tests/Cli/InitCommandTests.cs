using CouncilSite.Cli.Starting;
using CouncilSite.Cli.Theming;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Cli;

public sealed class InitCommandTests : IDisposable
{
    private static readonly IReadOnlyList<string> AllFolders = [.. ContentKinds.All.Select(kind => kind.Folder)];

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    private static SampleSite Open(NewSite site) => new()
    {
        Store = site.Files().Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal))
            .Aggregate(MemoryContentStore.Empty, (store, file) => store.With(file.Path["content/".Length..], file.Text)),
        Theme = BuiltInThemes.Find(BuiltInThemes.Default)!,
        Today = site.Today,
        ChecksMarkup = true,
    };

    [Fact]
    public void Whatever_a_council_keeps_and_whenever_it_begins_its_site_builds_without_a_word() => GeneratedCases.Check(24, random =>
    {
        var folders = random.Next(4) == 0 ? AllFolders : [.. AllFolders.Where(_ => random.Next(2) == 0)];
        var today = new DateOnly(2020 + random.Next(30), 1 + random.Next(12), 1 + random.Next(28));
        var built = Open(new NewSite("みどり町自治会", "みどり町", "会長", new FiscalCalendar(1 + random.Next(12)), folders, today)).Build();
        Assert.Empty(built.Messages);
        Assert.Equal(folders.Order(), AllFolders.Where(folder => built.Files.ContainsKey($"/{folder}/")).Order());
    });

    [Fact]
    public void There_is_a_sample_of_every_kind_and_each_says_that_it_is_one() =>
        Assert.All(AllFolders.Except(["guide"]), folder => Assert.Contains(
            new NewSite("会", "会", "会長", FiscalCalendar.OfState, [folder], new DateOnly(2021, 8, 1)).Files(),
            file => file.Path.StartsWith($"content/{folder}/", StringComparison.Ordinal) && file.Text.Contains("見本", StringComparison.Ordinal)));

    [Fact]
    public void A_site_that_was_begun_in_a_folder_builds_there()
    {
        Assert.Equal(0, _program.Run("init", "mine", "--name", "みどり町自治会", "--first-month", "1", "--kinds", "bylaws,news"));
        Assert.Contains("mine に", _program.Output);
        Assert.Equal(0, _program.Run("build", "--content", "mine/content", "--output", "mine/output", "--warnings-as-errors"));
        Assert.Contains("みどり町自治会", File.ReadAllText(_program.Path("mine/output/bylaws/index.html")));
        Assert.False(Directory.Exists(_program.Path("mine/output/officers")));
        Assert.All([".github/workflows/check.yml", ".github/workflows/publish.yml", ".github/dependabot.yml", ".vscode/extensions.json", ".vscode/settings.json", ".vscode/schemas/site.schema.json", ".pages.yml", "README.md"],
            file => Assert.True(File.Exists(_program.Path($"mine/{file}")), file));
    }

    [Fact]
    public void What_is_left_out_is_asked_for_at_a_terminal()
    {
        _program.Answers = "\nみどり町自治会\n\n会長\n13\n1\nnews,nothing\nnews\n";
        Assert.Equal(0, _program.Run("init", "mine"));
        Assert.Contains("「13」とは書けません。", _program.Output);
        Assert.Contains("「news,nothing」とは書けません。", _program.Output);
        var settings = File.ReadAllText(_program.Path("mine/content/site.yml"));
        Assert.Contains("short_name: みどり町自治会 ", settings);
        Assert.Contains("fiscal_year_first_month: 1 ", settings);
        Assert.Equal(["news"], Directory.EnumerateDirectories(_program.Path("mine/content")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_first_budget_is_compared_with_none_before_it() => Assert.DoesNotContain("前年度予算額",
        Open(new NewSite("会", "会", "会長", FiscalCalendar.OfState, ["accounts"], new DateOnly(2021, 8, 1))).Build().Text("/accounts/2021/"));

    private const string OwnBylaws = """
        みどり町自治会規約

        （名称）
        第１条　この会は、みどり町自治会と称する。
        （役員）
        第２条　この会に、次の役員を置く。
        会長　　１名
        副会長　３名
        会計　　２名
        （任期）
        第３条　役員の任期は、２年とする。
        （会計年度）
        第４条　この会の会計年度は、毎年１月１日に始まり、１２月３１日に終わる。

        附　則
        この規約は、平成２０年１月１日から施行する。
        """;

    [Fact]
    public void A_council_s_own_bylaws_tell_its_name_its_year_and_its_posts_and_the_site_builds_with_them()
    {
        _program.Write("規約.txt", OwnBylaws);
        Assert.Equal(0, _program.Run("init", "mine", "--bylaws", "規約.txt"));
        Assert.Contains("役員の任期の年数 2（第３条「任期は、２年」）", _program.Output);
        var settings = File.ReadAllText(_program.Path("mine/content/site.yml"));
        Assert.Contains("name: みどり町自治会\n", settings);
        Assert.Contains("fiscal_year_first_month: 1 ", settings);
        Assert.Contains("officer_roles: [\"会長\", \"副会長\", \"会計\"] ", settings);
        Assert.Equal(3, File.ReadAllText(_program.Path("mine/content/officers/2022.yml")).Split("role: 副会長").Length - 1);
        Assert.Contains("# assertions:", File.ReadAllText(_program.Path("mine/content/bylaws/first.md")));
        Assert.Equal(0, _program.Run("build", "--content", "mine/content", "--output", "mine/output", "--warnings-as-errors"));
        Assert.Contains("みどり町自治会と称する", File.ReadAllText(_program.Path("mine/output/bylaws/index.html")));
    }

    [Fact]
    public void At_a_terminal_the_file_is_asked_for_and_what_is_confirmed_binds_other_content()
    {
        _program.Write("規約.txt", OwnBylaws);
        _program.Answers = "nothing.txt\n規約.txt\n\n\n\nall\nbylaws,officers\n";
        Assert.Equal(0, _program.Run("init", "mine"));
        Assert.Contains("会の名前（規約では「みどり町自治会」）", _program.Output);
        Assert.Contains("\nassertions:\n", File.ReadAllText(_program.Path("mine/content/bylaws/first.md")));
        var officers = _program.Path("mine/content/officers/2022.yml");
        File.WriteAllText(officers, File.ReadAllText(officers).Replace("会計", "会長", StringComparison.Ordinal));
        Assert.Equal(1, _program.Run("build", "--content", "mine/content", "--output", "mine/output"));
    }

    [Fact]
    public void A_slip_in_the_bylaws_is_told_where_it_stands_in_the_new_file()
    {
        _program.Write("規約.txt", OwnBylaws.Replace("第３条", "第９条", StringComparison.Ordinal));
        Assert.Equal(1, _program.Run("init", "mine", "--name", "会", "--bylaws", "規約.txt"));
        var line = Array.IndexOf(File.ReadAllLines(_program.Path("mine/content/bylaws/first.md")), "第９条　役員の任期は、２年とする。") + 1;
        Assert.Contains($"mine/content/bylaws/first.md({line},1): error BYL002: ", _program.Error);
    }

    [Fact]
    public void Of_a_file_without_articles_no_site_is_begun()
    {
        _program.Write("規約.txt", "本会は、会とする。");
        Assert.Equal(1, _program.Run("init", "mine", "--name", "会", "--bylaws", "規約.txt"));
        Assert.StartsWith("規約.txt(1,1): error IMP014: ", _program.Error);
        Assert.Equal(1, _program.Run("init", "mine", "--name", "会", "--bylaws", "nothing.txt"));
        Assert.False(Directory.Exists(_program.Path("mine")));
    }

    [Fact]
    public void Nothing_in_a_name_means_anything_to_YAML()
    {
        const string name = "「会」: \"# {{year}}\" \\ - *";
        Assert.Equal(name, Open(new NewSite(name, name, name, FiscalCalendar.OfState, [], new DateOnly(2021, 8, 1))).Read().Settings.Secretariat);
    }

    [Fact]
    public void Without_a_terminal_the_name_must_be_given()
    {
        Assert.Equal(2, _program.Run("init", "mine"));
        Assert.Contains("--name", _program.Error);
        Assert.Equal(2, _program.Run("init", "mine", "--name", "会", "--kinds", "surveys"));
        Assert.Equal(2, _program.Run("init", "mine", "--name", "会", "--first-month", "0"));
        Assert.False(Directory.Exists(_program.Path("mine")));
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_over_and_then_none_is_written()
    {
        _program.Write("mine/README.md", "大切な文章");
        Assert.Equal(2, _program.Run("init", "mine", "--name", "会"));
        Assert.Contains("mine/README.md はもうあります。", _program.Error);
        Assert.Equal("大切な文章", File.ReadAllText(_program.Path("mine/README.md")));
        Assert.False(Directory.Exists(_program.Path("mine/content")));
    }
}

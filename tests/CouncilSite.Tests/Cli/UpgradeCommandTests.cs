namespace CouncilSite.Tests.Cli;

/// <summary><c>council upgrade</c>: content that was written for an earlier version is written as this one asks for it.</summary>
public sealed class UpgradeCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    private string Settings
    {
        get => File.ReadAllText(_program.Path("content/site.yml"));
        set => _program.Write("content/site.yml", value);
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_name_of_an_earlier_form_is_read_with_a_warning_that_says_what_to_do()
    {
        Settings += "mark: 会\n";
        Assert.Equal(0, _program.Run("build"));
        Assert.Contains("warning FLD008: 項目「mark」は、名前が「icon_character」に変わりました。", _program.Error);
        Assert.Contains("council upgrade", _program.Error);
        Assert.Contains(">会</text>", File.ReadAllText(_program.Path("output/assets/icon.svg")));
    }

    [Fact]
    public void It_gives_names_anew_writes_the_form_and_touches_nothing_else()
    {
        var before = Settings;
        Settings += "mark: 会    # our own\n";
        // A slip that check --fix would mend.
        const string Slip = "---\ntitle: お知らせ\ndate: 令和3年7月1日\ncategory: council\n---\n\n本文です。\n";
        _program.Write("content/news/a.md", Slip);

        Assert.Equal(1, _program.Run("upgrade"));
        Assert.Equal(before + "icon_character: 会    # our own\nformat: 2\n", Settings);
        Assert.Equal(Slip, File.ReadAllText(_program.Path("content/news/a.md")));
        Assert.Contains("- mark: 会    # our own\n+ icon_character: 会    # our own\n", _program.Output);
    }

    [Theory]
    [InlineData("format: 1    # of the first program", "format: 2    # of the first program")]
    [InlineData("format: 2", "format: 2")]
    public void The_form_that_stands_there_is_raised(string written, string expected)
    {
        var before = Settings;
        Settings = $"{before}{written}\n";
        Assert.Equal(0, _program.Run("upgrade"));
        Assert.Equal($"{before}{expected}\n", Settings);
        Assert.Equal(0, _program.Run("upgrade"));
        Assert.Equal($"{before}{expected}\n", Settings);
    }

    [Fact]
    public void Old_and_new_name_side_by_side_are_for_a_person_to_decide()
    {
        Settings += "mark: 会\nicon_character: 町\n";
        Assert.Equal(1, _program.Run("upgrade"));
        Assert.Contains("error FLD001", _program.Error);
        Assert.Contains("mark: 会\nicon_character: 町\n", Settings);
    }
}

namespace CouncilSite.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void What_is_left_out_is_asked_for_at_a_terminal_and_asked_again_where_the_answer_will_not_do()
    {
        _program.Answers = "event\n説明会\n2022-02-30\n2022-02-28\n\n";
        Assert.Equal(0, _program.Run("new"));
        Assert.Contains("「2022-02-30」とは書けません。", _program.Output);
        Assert.Contains("content/events/2022-02-28.md を作りました。", _program.Output);
        Assert.Contains("title: \"説明会\"", File.ReadAllText(_program.Path("content/events/2022-02-28.md")));
    }

    [Fact]
    public void Nothing_is_asked_that_the_command_line_says()
    {
        _program.Answers = "never read";
        Assert.Equal(0, _program.Run("new", "event", "--title", "説明会", "--date", "2022-02-28", "--name", "briefing"));
        Assert.StartsWith("content/events/briefing.md を作りました。", _program.Output);
    }

    [Fact]
    public void Without_a_terminal_nothing_is_asked()
    {
        Assert.Equal(0, _program.Run("new", "event"));
        Assert.StartsWith("content/events/2022-01-01.md を作りました。", _program.Output);
        Assert.Equal(2, _program.Run("new"));
        Assert.Contains("newsletter", _program.Error);
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_over()
    {
        _program.Write("content/plans/2022.md", "大切な文章");
        _program.Write("content/events/2022-01-01.md", "---\ntitle: 説明会\nstatus: planned\nstart: 2022-01-01\n---\n\n説明します。\n");
        Assert.Equal(2, _program.Run("new", "event"));
        Assert.Contains("content/events/2022-01-01.md はもうあります。--name で", _program.Error);
        Assert.Contains("説明します。", File.ReadAllText(_program.Path("content/events/2022-01-01.md")));
        Assert.Equal(1, _program.Run("new", "plan", "--year", "2022"));
        Assert.Equal("大切な文章", File.ReadAllText(_program.Path("content/plans/2022.md")));
    }

    [Fact]
    public void A_settlement_is_put_below_the_budget_of_its_year_once()
    {
        Assert.Equal(0, _program.Run("new", "budget", "--year", "2021"));
        var budget = File.ReadAllText(_program.Path("content/accounts/2021.yml"));
        Assert.Equal(0, _program.Run("new", "accounts", "--year", "2021"));
        Assert.StartsWith("content/accounts/2021.yml の終わりに書き足しました。", _program.Output);
        Assert.StartsWith(budget + "# actual", File.ReadAllText(_program.Path("content/accounts/2021.yml")));
        Assert.Equal(2, _program.Run("new", "accounts", "--year", "2021"));
        Assert.Equal(0, _program.Run("check"));
    }

    [Fact]
    public void What_a_new_file_cannot_take_is_wrong_use()
    {
        Assert.Equal(2, _program.Run("new", "plan", "--name", "next"));
        Assert.Equal("council: plan に --name は使えません。\n", _program.Error);
    }
}

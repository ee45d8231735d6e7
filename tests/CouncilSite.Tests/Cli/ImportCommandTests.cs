namespace CouncilSite.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_table_becomes_content_once_and_is_never_written_over_what_is_there()
    {
        _program.Write("名簿.csv", "団体名,種別,入会日\n見本市,市町村,2021/4/1\n");
        Assert.Equal(0, _program.Run("import", "members", "名簿.csv", "--name", "list", "--source", "報告２"));
        Assert.Equal("content/members/list.yml を作りました。", _program.Output.TrimEnd());
        Assert.Equal("members:\n  - organisation: 見本市\n    kind: municipality\n    joined: 2021-04-01\n    source: 報告２\n", File.ReadAllText(_program.Path("content/members/list.yml")));
        Assert.Equal(0, _program.Run("check"));
        Assert.Equal(2, _program.Run("import", "members", "名簿.csv", "--name", "list"));
        Assert.Equal(0, _program.Run("import", "members", "名簿.csv", "--name", "list", "--into", "elsewhere"));
        Assert.True(File.Exists(_program.Path("elsewhere/members/list.yml")));
    }

    [Fact]
    public void A_table_that_cannot_be_read_is_reported_and_nothing_is_written()
    {
        File.WriteAllBytes(_program.Path("table.xlsx"), [.. "PK"u8, 0, 0]);
        Assert.Equal(1, _program.Run("import", "accounts", "table.xlsx"));
        Assert.StartsWith("table.xlsx(1,1): error IMP001: ", _program.Error);
        Assert.Equal(1, _program.Run("import", "accounts", "nowhere.csv"));
        Assert.Equal(2, _program.Run("import", "weather", "table.xlsx"));
        Assert.False(Directory.Exists(_program.Path("content/accounts")));
    }
}

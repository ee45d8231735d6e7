using System.Text;

namespace CouncilSite.Tests.Cli;

/// <summary><c>council check --fix</c>: what can only be meant one way is written so, and shown.</summary>
public sealed class CheckFixTests : IDisposable
{
    private const string Slips = "\uFEFF---\r\ntitle：お知らせ\r\ndate: 令和3年7月1日\r\ncategory: 本会から\r\n---\r\n＃　見出し\r\n\r\n・項目\r\n";
    private const string Mended = "\uFEFF---\r\ntitle: お知らせ\r\ndate: 2021-07-01\r\ncategory: council\r\n---\r\n## 見出し\r\n\r\n- 項目\r\n";

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void What_is_mended_lets_the_next_slips_be_found_and_mended_and_the_rest_of_the_file_stays()
    {
        _program.Write("content/news/a.md", Slips);
        Assert.Equal(0, _program.Run("check", "--fix"));
        Assert.Equal(Encoding.UTF8.GetBytes(Mended), File.ReadAllBytes(_program.Path("content/news/a.md")));
        Assert.Contains("content/news/a.md(2):\n- title：お知らせ\n+ title: お知らせ\n", _program.Output);
        Assert.Equal("", _program.Error);
        Assert.Equal(["a.md"], Directory.EnumerateFiles(_program.Path("content/news")).Select(Path.GetFileName));
    }

    [Fact]
    public void Without_it_nothing_is_written()
    {
        _program.Write("content/news/a.md", Slips);
        Assert.Equal(1, _program.Run("check"));
        Assert.Equal(Encoding.UTF8.GetBytes(Slips), File.ReadAllBytes(_program.Path("content/news/a.md")));
    }

    [Fact]
    public void What_a_person_must_decide_is_reported()
    {
        _program.Write("content/news/a.md", Slips.Replace("本会から", "何か"));
        Assert.Equal(1, _program.Run("check", "--fix"));
        Assert.Contains("content/news/a.md(4,11): error FLD003", _program.Error);
        Assert.Contains("date: 2021-07-01", File.ReadAllText(_program.Path("content/news/a.md")));
    }

    [Fact]
    public void On_GitHub_the_lines_to_write_stand_in_the_summary_of_the_job()
    {
        _program.Write("content/news/a.md", Slips);
        _program.Variables["GITHUB_STEP_SUMMARY"] = _program.Path("summary.md");
        Assert.Equal(1, _program.Run("check", "--format", "github"));
        Assert.Contains("@@ content/news/a.md(2) @@\n- title：お知らせ\n+ title: お知らせ\n", File.ReadAllText(_program.Path("summary.md")).ReplaceLineEndings("\n"));
    }
}

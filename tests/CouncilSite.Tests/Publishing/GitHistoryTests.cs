using System.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing;

public sealed class GitHistoryTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    public void Dispose()
    {
        // git writes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(_temporary.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _temporary.Dispose();
    }

    [Fact]
    public void A_file_is_dated_by_its_newest_commit_in_Asia_Tokyo()
    {
        CommitTwice();
        var history = GitHistory.Read(_temporary.Join("origin/content"));
        // 15:30 UTC is half past midnight of the next day in Japan.
        Assert.Equal(new DateOnly(2021, 7, 2), history.LastChanged("news/一.md"));
        Assert.Equal(new DateOnly(2021, 7, 10), history.LastChanged("news/二.md"));
        Assert.Null(history.LastChanged("news/三.md"));
        Assert.False(history.IsShallow);
    }

    [Fact]
    public void A_shallow_clone_gives_no_days_and_says_so()
    {
        CommitTwice();
        Git(".", "clone", "-q", "--depth", "1", "file://" + _temporary.Join("origin"), "clone");
        var history = GitHistory.Read(_temporary.Join("clone/content"));
        Assert.True(history.IsShallow);
        Assert.Null(history.LastChanged("news/一.md"));
    }

    [Fact]
    public void Outside_a_work_tree_no_days_are_known()
    {
        Directory.CreateDirectory(_temporary.Join("content"));
        var history = GitHistory.Read(_temporary.Join("content"));
        Assert.False(history.IsShallow);
        Assert.Null(history.LastChanged("news/一.md"));
    }

    private void CommitTwice()
    {
        Directory.CreateDirectory(_temporary.Join("origin/content/news"));
        Git("origin", "init", "-q");
        Commit("一.md", "2021-07-01T15:30:00Z");
        Commit("二.md", "2021-07-10T00:00:00Z");
    }

    private void Commit(string name, string date)
    {
        File.WriteAllText(_temporary.Join("origin/content/news/" + name), name);
        Git("origin", "add", "-A");
        Git("origin", "-c", "user.name=t", "-c", "user.email=t@example.jp", "-c", "commit.gpgsign=false", "commit", "-q", "-m", name, "--date", date);

        void Git(string folder, params string[] arguments) => this.Git(folder, arguments, ("GIT_COMMITTER_DATE", date));
    }

    private void Git(string folder, params string[] arguments) => Git(folder, arguments, ("GIT_TERMINAL_PROMPT", "0"));

    private void Git(string folder, string[] arguments, (string Name, string Value) variable)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _temporary.Join(folder) };
        start.Environment[variable.Name] = variable.Value;
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

using System.Diagnostics;
using CouncilSite.Publishing.History;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing.History;

/// <summary>Real repositories, made by the git of this machine.</summary>
public sealed class GitHistoryTests : IDisposable
{
    private static readonly DateOnly Today = new(2021, 8, 1);

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
        var history = Read("origin/content");
        // 15:30 UTC is half past midnight of the next day in Japan.
        Assert.Equal(new DateOnly(2021, 7, 2), history.LastChanged("news/一.md"));
        Assert.Equal(new DateOnly(2021, 7, 10), history.LastChanged("news/二.md"));
        Assert.Null(history.LastChanged("news/三.md"));
        Assert.Empty(history.Faults);
    }

    [Fact]
    public void A_shallow_clone_gives_no_days_and_says_so()
    {
        CommitTwice();
        Git(".", "clone", "-q", "--depth", "1", "file://" + _temporary.Join("origin"), "clone");
        var history = Read("clone/content");
        Assert.Equal("SITE003", Assert.Single(history.Faults).Descriptor.Code);
        Assert.Null(history.LastChanged("news/一.md"));
    }

    [Fact]
    public void A_branch_may_be_named_as_git_marks_where_a_history_was_cut_off()
    {
        CommitTwice();
        Git("origin", "checkout", "-q", "-b", "grafted-trees");
        Assert.Equal(new DateOnly(2021, 7, 2), Read("origin/content").LastChanged("news/一.md"));
    }

    [Fact]
    public void Replaced_and_grafted_commits_hide_no_roots()
    {
        CommitTwice();
        var newest = Git("origin", "rev-parse", "HEAD");
        Git("origin", "replace", "--graft", "HEAD");
        File.WriteAllText(_temporary.Join("origin/.git/info/grafts"), newest);
        Assert.Equal(new DateOnly(2021, 7, 2), Read("origin/content").LastChanged("news/一.md"));
    }

    [Fact]
    public void Outside_a_work_tree_no_days_are_known_and_none_are_missed()
    {
        Directory.CreateDirectory(_temporary.Join("content"));
        var history = Read("content");
        Assert.Empty(history.Faults);
        Assert.Null(history.LastChanged("news/一.md"));
    }

    [Fact]
    public void A_second_work_tree_has_the_same_history()
    {
        CommitTwice();
        Git("origin", "worktree", "add", "-q", _temporary.Join("second"));
        Assert.Equal(new DateOnly(2021, 7, 2), Read("second/content").LastChanged("news/一.md"));
    }

    [Fact]
    public void Content_that_is_a_submodule_has_the_history_of_its_own_repository()
    {
        CommitTwice();
        Directory.CreateDirectory(_temporary.Join("outer"));
        Git("outer", "init", "-q");
        Git("outer", "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", _temporary.Join("origin"), "site");
        Assert.Equal(new DateOnly(2021, 7, 2), Read("outer/site/content").LastChanged("news/一.md"));
    }

    [Theory]
    [InlineData("news/二\n行.md")]
    [InlineData("news/\u0001 9.md")]
    [InlineData("news/ 空白 .md")]
    [InlineData("news/\"引用\".md")]
    public void A_name_of_any_characters_is_dated(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        CommitTwice();
        Commit(name, "2021-07-20T00:00:00Z");
        Assert.Equal(new DateOnly(2021, 7, 20), Read("origin/content").LastChanged(name));
        Assert.Equal(new DateOnly(2021, 7, 2), Read("origin/content").LastChanged("news/一.md"));
    }

    [Fact]
    public void A_decomposed_name_is_dated_under_its_composed_one()
    {
        CommitTwice();
        Commit("news/か\u3099.md", "2021-07-20T00:00:00Z");
        Assert.Equal(new DateOnly(2021, 7, 20), Read("origin/content").LastChanged("news/が.md"));
    }

    [Theory]
    [InlineData("2099-01-01T00:00:00Z")]
    [InlineData("@4102444800 +0000")]
    [InlineData("@0 +0000")]
    public void A_commit_of_an_impossible_day_dates_no_file_and_is_reported(string date)
    {
        CommitTwice();
        Commit("news/三.md", date);
        var history = Read("origin/content");
        Assert.Null(history.LastChanged("news/三.md"));
        Assert.Equal(new DateOnly(2021, 7, 10), history.LastChanged("news/二.md"));
        var fault = Assert.Single(history.Faults);
        Assert.Equal("SITE014", fault.Descriptor.Code);
        Assert.Equal(["1", "news/三.md"], fault.Arguments);
    }

    [Fact]
    public void A_broken_repository_is_reported()
    {
        CommitTwice();
        File.WriteAllText(_temporary.Join("origin/.git/HEAD"), "no reference");
        Assert.Equal("SITE011", Assert.Single(Read("origin/content").Faults).Descriptor.Code);
    }

    [Fact]
    public void The_repository_s_settings_run_no_program_and_hide_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program that must not run is a shell script.");
        CommitTwice();
        var program = _temporary.Join("program");
        File.WriteAllText(program, "#!/bin/sh\ntouch \"$0.ran\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.WriteAllText(_temporary.Join("origin/.gitattributes"), "* diff=own\n");
        string[] settings =
        [
            "core.fsmonitor", "core.pager", "pager.log", "core.sshCommand", "core.editor", "diff.external", "diff.own.textconv", "diff.own.command",
            "gpg.program", "gpg.ssh.program", "core.askPass", "credential.helper",
        ];
        foreach (var setting in settings)
            Git("origin", "config", setting, program);
        string[][] others =
        [
            ["log.showSignature", "true"], ["log.showRoot", "false"], ["log.follow", "true"], ["log.decorate", "full"], ["color.ui", "always"],
            ["core.quotePath", "true"], ["diff.renames", "copies"], ["diff.orderFile", "no-such-file"], ["core.hooksPath", _temporary.Path],
        ];
        foreach (var setting in others)
            Git("origin", ["config", .. setting]);
        Assert.Equal(new DateOnly(2021, 7, 2), Read("origin/content").LastChanged("news/一.md"));
        Assert.False(File.Exists(program + ".ran"));
    }

    private GitHistory Read(string folder) => GitHistory.Read(_temporary.Join(folder), Today, Environment.GetEnvironmentVariable("PATH"));

    private void CommitTwice()
    {
        Directory.CreateDirectory(_temporary.Join("origin/content/news"));
        Git("origin", "init", "-q");
        Commit("news/一.md", "2021-07-01T15:30:00Z");
        Commit("news/二.md", "2021-07-10T00:00:00Z");
    }

    private void Commit(string name, string date)
    {
        File.WriteAllText(_temporary.Join("origin/content/" + name), name);
        Git("origin", "add", "-A");
        Git("origin", ["-c", "user.name=t", "-c", "user.email=t@example.jp", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "見本", "--date", date], date);
    }

    private string Git(string folder, params string[] arguments) => Git(folder, arguments, "2021-07-01T00:00:00Z");

    private string Git(string folder, string[] arguments, string date)
    {
        var start = new ProcessStartInfo(Needed.Git(), arguments) { WorkingDirectory = _temporary.Join(folder), RedirectStandardOutput = true };
        start.Environment["GIT_COMMITTER_DATE"] = date;
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }
}

using CouncilSite.Publishing.History;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing.History;

/// <summary>What a git could do that no real one does on purpose; a shell script stands for it.</summary>
public sealed class StrangeGitTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _temporary = new();

    public StrangeGitTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The git of these tests is a shell script.");
        Directory.CreateDirectory(_temporary.Join("content"));
        Directory.CreateDirectory(_temporary.Join(".git"));
        Directory.CreateDirectory(_temporary.Join("bin"));
    }

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Without_git_a_work_tree_misses_its_dates() => Assert.Equal("SITE013", Fault(Long).Descriptor.Code);

    [Fact]
    public void A_program_named_git_in_the_current_folder_or_a_relative_one_is_not_run()
    {
        Assert.Null(GitProgram.Find(""));
        Assert.Null(GitProgram.Find("." + Path.PathSeparator + "bin"));
    }

    [Fact]
    public void Another_owner_s_repository_is_told_in_git_s_words()
    {
        Install("echo \"fatal: detected dubious ownership in repository at '/srv/site'\" >&2; echo 'To add an exception' >&2; exit 128");
        var fault = Fault(Long);
        Assert.Equal("SITE011", fault.Descriptor.Code);
        Assert.Equal(["fatal: detected dubious ownership in repository at '/srv/site'"], fault.Arguments);
    }

    [Theory]
    [InlineData("exec sleep 600")]
    [InlineData("sleep 600 & sleep 600")]
    [InlineData("sleep 600 >/dev/null 2>&1")]
    [InlineData("while :; do echo false; done")]
    [InlineData("echo false; while :; do echo; done >&2")]
    public void A_git_that_does_not_end_is_ended(string script)
    {
        Install(script);
        Assert.Equal("SITE012", Fault(Short).Descriptor.Code);
    }

    [Theory]
    [InlineData("tr '\\000' a </dev/zero")]
    [InlineData("i=0; while :; do printf '%s\\0%s\\0%s\\0%s\\0' $i $i.a $i.b $i.c; i=$((i+1)); done")]
    public void A_history_without_end_is_given_up(string log)
    {
        Install($"case \"$*\" in *rev-parse*) echo false;; *) {log};; esac");
        Assert.Equal("SITE012", Fault(Short).Descriptor.Code);
    }

    [Theory]
    [InlineData("292277026596")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("now")]
    public void A_time_that_is_none_dates_no_file(string time)
    {
        File.WriteAllText(_temporary.Join("content/a.md"), "");
        Install($"case \"$*\" in *rev-parse*) echo false;; *) printf '\\000{time}\\na.md\\0\\0001625153400\\nb.md\\0';; esac");
        var history = Read(Long);
        Assert.Null(history.LastChanged("a.md"));
        Assert.Equal(new DateOnly(2021, 7, 2), history.LastChanged("b.md"));
        Assert.Equal("SITE014", Assert.Single(history.Faults).Descriptor.Code);
    }

    [Fact]
    public void A_git_too_old_to_know_whether_a_history_is_whole_is_reported()
    {
        Install("case \"$*\" in *rev-parse*) echo --is-shallow-repository;; esac");
        Assert.Equal("SITE011", Fault(Long).Descriptor.Code);
    }

    [Fact]
    public void Git_is_started_without_what_would_lead_it_elsewhere()
    {
        Install($"env >>'{_temporary.Join("environment")}'; echo false");
        Read(Long);
        var variables = File.ReadAllText(_temporary.Join("environment"));
        Assert.Contains("GIT_NO_LAZY_FETCH=1\n", variables);
        Assert.Contains("GIT_TERMINAL_PROMPT=0\n", variables);
        Assert.DoesNotContain("GIT_DIR=", variables);
    }

    private HistoryFault Fault(TimeSpan patience) => Assert.Single(Read(patience).Faults);

    private GitHistory Read(TimeSpan patience) =>
        GitHistory.Read(_temporary.Join("content"), new DateOnly(2021, 8, 1), _temporary.Join("bin"), patience);

    private void Install(string script)
    {
        var program = _temporary.Join("bin/git");
        File.WriteAllText(program, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

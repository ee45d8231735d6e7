using System.Diagnostics;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>The real program as a process of its own: killed, and with nothing left of the world around it.</summary>
public sealed class CouncilProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData(1, "build")]
    [InlineData(0, "check")]
    public void After_a_kill_the_next_run_leaves_one_whole_site_and_nothing_else(int status, string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Folders are exchanged on Linux alone.");
        Assert.Equal(0, _program.Run("build", "--theme", "plain", "--output", "new"));
        var @new = TemporaryFolder.Snapshot(_program.Path("new"));
        Directory.Delete(_program.Path("new"), recursive: true);
        Assert.Equal(0, _program.Run("build"));
        var old = TemporaryFolder.Snapshot(_program.Path("output"));
        if (status == 1)
            _program.Write("broken/site.yml", "titel: 見本\n");
        var entries = Directory.GetFileSystemEntries(_program.Path("")).Order(StringComparer.Ordinal);
        // Its workshop is made, a file is ready in it, all are and the exchange is next.
        foreach (var moment in new[] { "", "new/index.html", "new/.council-files" })
        {
            using (var builder = Start("build", "--theme", "plain", "--today", "2022-01-01"))
            {
                while (!Path.Exists(_program.Path($".output.council/{moment}")) && !builder.HasExited)
                    Thread.Sleep(TimeSpan.FromMilliseconds(0.2));
                builder.Kill();
                builder.WaitForExit();
            }

            Assert.Equal(status, _program.Run(command, "--content", status == 1 ? "broken" : "content"));
            var site = TemporaryFolder.Snapshot(_program.Path("output"));
            Assert.True(site.SequenceEqual(old) || site.SequenceEqual(@new), "It is a mixed site.");
            Assert.Equal(entries, Directory.GetFileSystemEntries(_program.Path("")).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("build >&-", 0)]
    [InlineData("build >&- 2>&- <&-", 0)]
    [InlineData("build --content nowhere 2>&-", 1)]
    [InlineData("bild >&- 2>&-", 2)]
    public void Closed_streams_change_neither_the_status_nor_the_site(string arguments, int status)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It needs a shell.");
        Assert.Equal(0, _program.Run("build", "--output", "expected"));
        Assert.Equal((status, ""), RunShell($"exec \"$@\" {arguments}"));
        if (arguments.StartsWith("build >", StringComparison.Ordinal))
            Assert.Equal(TemporaryFolder.Snapshot(_program.Path("expected")), TemporaryFolder.Snapshot(_program.Path("output")));
    }

    [Fact]
    public void A_reader_that_has_gone_ends_it_quietly()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It needs a shell.");
        Assert.Equal((0, ""), RunShell("{ \"$@\" build; echo $? >status; } | true; exit $(cat status)"));
        Assert.True(File.Exists(_program.Path("output/index.html")));
    }

    [Fact]
    public void In_a_folder_that_is_gone_it_says_so_with_status_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Others delete no folder that is in use.");
        var (status, error) = RunShell("mkdir gone; cd gone; rmdir ../gone; exec \"$@\" build");
        Assert.Equal(3, status);
        Assert.StartsWith("council: ファイルかフォルダーが、使っている間になくなりました。\n", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public void A_terminal_of_one_column_does_not_hold_it_up()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "It needs a terminal.");
        Assert.Equal((0, ""), RunShell("script -qec \"stty cols 1; $* build\" /dev/null </dev/null"));
        Assert.True(File.Exists(_program.Path("output/index.html")));
    }

    [Fact]
    public void What_it_compiled_is_kept_for_the_next_run_and_damage_to_it_changes_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It needs a shell.");
        Assert.Equal(0, _program.Run("build", "--output", "expected"));
        Assert.Equal((0, ""), RunShell("XDG_CACHE_HOME=$PWD/cache exec \"$@\" build"));
        var folder = _program.Path("cache/council/profiles");
        // What is read there is followed by the runtime: nobody else may write it.
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        var profile = Assert.Single(Directory.GetFiles(folder));
        var whole = File.ReadAllBytes(profile);
        Assert.InRange(whole.Length, 10_000, 10_000_000);
        var random = new Random(12);
        foreach (var damaged in new[] { [], whole[..(whole.Length / 2)], [.. whole.Select(value => random.Next(50) == 0 ? (byte)random.Next(256) : value)] })
        {
            File.WriteAllBytes(profile, damaged);
            Assert.Equal((0, ""), RunShell("XDG_CACHE_HOME=$PWD/cache exec \"$@\" build"));
            Assert.Equal(TemporaryFolder.Snapshot(_program.Path("expected")), TemporaryFolder.Snapshot(_program.Path("output")));
        }
    }

    [Fact]
    public void What_is_no_command_names_no_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It needs a shell.");
        Assert.Equal(2, RunShell("XDG_CACHE_HOME=$PWD/cache exec \"$@\" ../../../bild").Status);
        Assert.Equal(["council-"], Directory.GetFiles(_program.Path("cache"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    private (int Status, string Error) RunShell(string script)
    {
        using var shell = Start(new ProcessStartInfo("sh", ["-c", script, "sh", "dotnet", Assembly]) { RedirectStandardOutput = true, RedirectStandardError = true });
        shell.OutputDataReceived += (_, _) => { };
        shell.BeginOutputReadLine();
        var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!shell.WaitForExit(Patience))
            shell.Kill(entireProcessTree: true);
        shell.WaitForExit();
        return (shell.ExitCode, error.GetAwaiter().GetResult());
    }

    private Process Start(params string[] arguments) =>
        Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true });

    private Process Start(ProcessStartInfo start)
    {
        start.WorkingDirectory = _program.Path("");
        start.Environment["TERM"] = "xterm";
        start.Environment.Remove("CI");
        start.Environment.Remove("GITHUB_ACTIONS");
        return Process.Start(start)!;
    }

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "council.dll");
}

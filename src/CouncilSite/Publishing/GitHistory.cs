using System.Diagnostics;
using System.Globalization;
using System.Text;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing;

/// <summary>
/// When content files were last committed, from one run of <c>git log</c>. Outside a git work tree, and where git
/// is not installed, no days are known.
/// </summary>
public sealed class GitHistory : IPageHistory
{
    private const char CommitMark = '\u0001';

    private readonly Dictionary<string, DateOnly> _days;

    private GitHistory(Dictionary<string, DateOnly> days, bool isShallow)
    {
        _days = days;
        IsShallow = isShallow;
    }

    /// <inheritdoc/>
    public bool IsShallow { get; }

    /// <inheritdoc/>
    public DateOnly? LastChanged(string contentPath) =>
        !IsShallow && _days.TryGetValue(contentPath, out var day) ? day : null;

    /// <summary>Reads the history of a folder.</summary>
    public static GitHistory Read(string folder) => Parse(Directory.Exists(folder) ? RunLog(folder) : "");

    /// <summary>Reads what <c>git log -z --name-only</c> printed, newest commit first.</summary>
    private static GitHistory Parse(string log)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var isShallow = false;
        var day = default(DateOnly);
        foreach (var part in log.Split('\0', '\n'))
        {
            if (part.StartsWith(CommitMark))
            {
                var fields = part[1..].Split(' ', 2);
                day = TokyoTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(long.Parse(fields[0], CultureInfo.InvariantCulture)));
                // git decorates the commits at which a shallow clone was cut off.
                isShallow |= fields[1].Contains("grafted", StringComparison.Ordinal);
            }
            else if (part.Length > 0)
            {
                days.TryAdd(KanaComposition.Compose(part), day);
            }
        }

        return new GitHistory(days, isShallow);
    }

    private static string RunLog(string folder)
    {
        // -z keeps git from quoting Japanese paths.
        string[] arguments =
            ["-C", folder, "log", "-z", "--name-only", "--no-renames", "--relative", "--decorate=short", $"--format=format:{CommitMark}%ct %D", "--", "."];
        var start = new ProcessStartInfo("git", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var log = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? log : "";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}

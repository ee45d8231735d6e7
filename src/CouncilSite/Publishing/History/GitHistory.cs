using System.Globalization;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.History;

/// <summary>
/// When content files were last committed, as git tells it. Outside a git work tree no days are known, and none are
/// missed; inside one, whatever keeps a day from being known is a fault.
/// </summary>
public sealed class GitHistory : IPageHistory
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, DateOnly> _days;

    private GitHistory(Dictionary<string, DateOnly> days, params IReadOnlyList<HistoryFault> faults)
    {
        _days = days;
        Faults = faults;
    }

    /// <inheritdoc/>
    public IReadOnlyList<HistoryFault> Faults { get; }

    /// <inheritdoc/>
    public DateOnly? LastChanged(string contentPath) => _days.TryGetValue(contentPath, out var day) ? day : null;

    /// <summary>Reads the history of a folder.</summary>
    /// <param name="folder">Full path of the content folder.</param>
    /// <param name="today">The present day: no commit can be of a later one.</param>
    /// <param name="searchPath">The folders that programs are found in (<c>PATH</c>).</param>
    /// <param name="patience">How long git may take; null for a minute.</param>
    public static GitHistory Read(string folder, DateOnly today, string? searchPath, TimeSpan? patience = null)
    {
        if (!IsInWorkTree(folder))
            return new([]);
        if (GitProgram.Find(searchPath) is not { } path)
            return new([], new HistoryFault(SiteDiagnostics.MissingGit));
        var git = new GitProgram(path, folder, patience ?? DefaultPatience);
        var isShallow = "";
        var log = new GitLog();
        // A branch may have any name, so the decoration of commits tells nothing of where the history was cut off. Two programs
        // beside each other are started in the time of one.
        var asking = Task.Factory.StartNew(
            () => git.Run(
                output =>
                {
                    isShallow = GitProgram.ReadBeginning(output).Trim();
                    return true;
                },
                "rev-parse", "--is-shallow-repository"),
            TaskCreationOptions.LongRunning);
        var logFault = git.Run(log.Read, GitLog.Command);
        var fault = asking.GetAwaiter().GetResult();
        fault ??= isShallow switch
        {
            "false" => logFault,
            "true" => new HistoryFault(SiteDiagnostics.ShallowHistory),
            _ => new HistoryFault(SiteDiagnostics.UnreadableHistory, isShallow),
        };
        return fault is null ? FromLog(log, folder, today) : new([], fault);
    }

    private static GitHistory FromLog(GitLog log, string folder, DateOnly today)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var absurd = new List<string>();
        foreach (var (file, seconds) in log.Times)
        {
            if (Day(seconds) is { } day && day <= today.AddDays(1))
                days.Add(file, day);
            else if (File.Exists(Path.Combine(folder, file)))
                absurd.Add(file);
        }

        return absurd.Count == 0 ? new(days) : new(days, new HistoryFault(
            SiteDiagnostics.AbsurdCommitDate, absurd.Count.ToString(CultureInfo.InvariantCulture), absurd.Min(StringComparer.Ordinal)!));
    }

    // The first day of 1970 is what broken clocks and tools write; beyond year 9999 there are no days.
    private static DateOnly? Day(long? seconds) =>
        seconds is > 86_400 and < 253_402_000_000 ? TokyoTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(seconds.Value)) : null;

    // Asked of the disk and not of git, which gives the same answer for a repository that it refuses to read.
    private static bool IsInWorkTree(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Exists(Path.Combine(at.FullName, ".git")))
                return Directory.Exists(folder);
        }

        return false;
    }
}

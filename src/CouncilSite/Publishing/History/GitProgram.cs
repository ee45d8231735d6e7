using System.Diagnostics;
using System.Globalization;
using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Publishing.History;

/// <summary>
/// The git of this machine, so started that it only reads: it runs no program that the repository names, opens no
/// connection, asks nothing, takes no lock, and ends in time.
/// </summary>
/// <param name="path">Full path of the program.</param>
/// <param name="folder">Where it runs.</param>
/// <param name="patience">How long it may take.</param>
internal sealed class GitProgram(string path, string folder, TimeSpan patience)
{
    // What the owner of the machine has configured is trusted; what lies in the repository came with its content.
    private static readonly string[] Settings =
    [
        "core.fsmonitor=false", "core.hooksPath=/dev/null", "log.follow=false", "log.showRoot=true", "log.showSignature=false",
        "protocol.allow=never", "safe.bareRepository=explicit",
    ];

    /// <summary>The git that is found first; null where there is none. The current folder is not searched.</summary>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    public static string? Find(string? searchPath) =>
        (searchPath ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs it to its end; the result is what went wrong.</summary>
    /// <param name="read">Reads what it prints; false where that is more than can be right.</param>
    /// <param name="arguments">The command and its options.</param>
    public HistoryFault? Run(Func<Stream, bool> read, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(Start(arguments))!;
            process.StandardInput.Close();
            var output = Task.Factory.StartNew(() => read(process.StandardOutput.BaseStream), TaskCreationOptions.LongRunning);
            var error = Task.Factory.StartNew(() => ReadBeginning(process.StandardError.BaseStream), TaskCreationOptions.LongRunning);
            if (!output.Wait(patience) || !output.Result || !error.Wait(patience) || !process.WaitForExit(patience))
            {
                process.Kill(entireProcessTree: true);
                return new HistoryFault(SiteDiagnostics.EndlessHistory, patience.TotalSeconds.ToString(CultureInfo.InvariantCulture));
            }

            return process.ExitCode == 0 ? null : Unreadable(error.Result);
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException or AggregateException)
        {
            return Unreadable(exception.Message);
        }
    }

    /// <summary>The first of what a stream holds; the rest is read and dropped, so that its writer can end.</summary>
    public static string ReadBeginning(Stream stream)
    {
        var beginning = new byte[4096];
        var length = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        stream.CopyTo(Stream.Null);
        return Encoding.UTF8.GetString(beginning, 0, length);
    }

    private static HistoryFault Unreadable(string words) =>
        new(SiteDiagnostics.UnreadableHistory, words.Trim().Split('\n')[0].Trim());

    private ProcessStartInfo Start(string[] arguments)
    {
        string[] settings = [.. Settings.SelectMany(setting => new[] { "-c", setting })];
        var start = new ProcessStartInfo(path, ["-C", folder, "--no-pager", "--no-replace-objects", .. settings, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A hook or another git that the program was started by would lead this one to other folders.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) && !name.StartsWith("GIT_CONFIG_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_GRAFT_FILE"] = "/dev/null";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}

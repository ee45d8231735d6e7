using System.Diagnostics;

namespace CouncilSite.Publishing.Pdf;

/// <summary>A Chrome, Chromium or Edge of this machine.</summary>
/// <param name="Path">Full path of its program.</param>
public sealed record InstalledBrowser(string Path)
{
    /// <summary>The environment variable that names a browser in an unusual place.</summary>
    public const string Variable = "COUNCIL_BROWSER";

    private static readonly string[] Programs =
        ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] MacPrograms =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms = [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>The browser that <see cref="Variable"/> names, or else the first that is installed; null where there is none.</summary>
    /// <param name="variable">The value of an environment variable; null where it is not set.</param>
    /// <param name="exists">Whether there is a file at a path.</param>
    public static InstalledBrowser? Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        // Who names a browser wants that one and no other.
        var candidates = variable(Variable) is { Length: > 0 } named ? [named] : Candidates(variable);
        return candidates.FirstOrDefault(exists) is { } path ? new InstalledBrowser(path) : null;
    }

    /// <summary>Starts it without a window and without a network: what it shows is in the page.</summary>
    /// <param name="profile">A folder for its own files.</param>
    /// <param name="arguments">What it is to do.</param>
    internal ProcessStartInfo Command(string profile, params IEnumerable<string> arguments)
    {
        var command = new ProcessStartInfo(Path) { RedirectStandardOutput = true, RedirectStandardError = true };
        // Chromium's sandbox does not start for root, which is who builds in containers; the page is our own.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
            command.ArgumentList.Add("--no-sandbox");
        foreach (var argument in new[]
        {
            "--host-resolver-rules=MAP * ~NOTFOUND", "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", $"--user-data-dir={profile}",
        }.Concat(arguments))
            command.ArgumentList.Add(argument);
        return command;
    }

    private static IEnumerable<string> Candidates(Func<string, string?> variable)
    {
        var onPath = from program in Programs
                     from folder in (variable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                     select System.IO.Path.Combine(folder, program);
        var onWindows = from root in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }.Select(variable).OfType<string>()
                        from program in WindowsPrograms
                        select System.IO.Path.Combine(root, program);
        return [.. onPath, .. MacPrograms, .. onWindows];
    }
}

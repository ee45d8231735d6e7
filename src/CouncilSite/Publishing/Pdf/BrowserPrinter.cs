using System.Diagnostics;

namespace CouncilSite.Publishing.Pdf;

/// <summary>Prints pages to PDF with a browser: tagged for screen readers, with bookmarks from the headings.</summary>
/// <param name="browser">The browser.</param>
/// <param name="folder">A folder for what the browser needs while it works; the caller deletes it.</param>
public sealed class BrowserPrinter(InstalledBrowser browser, string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The PDF of a page.</summary>
    /// <param name="html">The page, which needs no other file.</param>
    /// <exception cref="IOException">The browser made no PDF of it.</exception>
    public byte[] Print(string html)
    {
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page, html);
        var output = Path.Combine(folder, "printed.pdf");
        File.Delete(output);
        using var process = Process.Start(Command(output, new Uri(page).AbsoluteUri))
            ?? throw new IOException($"{browser.Path}: not started");
        // Both streams are read, or a talkative browser would wait for ever.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new IOException($"{browser.Path}: no PDF within {Patience.TotalMinutes:0} minutes");
        }

        return File.Exists(output)
            ? File.ReadAllBytes(output)
            : throw new IOException($"{browser.Path} (exit status {process.ExitCode}): {errors.GetAwaiter().GetResult().Trim()}");
    }

    private ProcessStartInfo Command(string output, string address)
    {
        var command = new ProcessStartInfo(browser.Path)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                // No name is found and no address reached: what is printed is in the page.
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
                $"--print-to-pdf={output}", address,
            },
        };
        // Chromium's sandbox does not start for root, which is who builds in containers; the page is our own.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
            command.ArgumentList.Insert(0, "--no-sandbox");
        return command;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace CouncilSite.Publishing.Pdf;

/// <summary>Prints pages with a browser: as PDFs, tagged for screen readers and with bookmarks from the headings, and as pictures.</summary>
/// <param name="browser">The browser.</param>
/// <param name="folder">A folder for what the browser needs while it works; the caller deletes it.</param>
public sealed class BrowserPrinter(InstalledBrowser browser, string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The PDF of a page.</summary>
    /// <param name="html">The page, which needs no other file.</param>
    /// <exception cref="IOException">The browser made no PDF of it.</exception>
    public byte[] Print(string html) => Make(
        html, "printed.pdf", output => ["--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf", $"--print-to-pdf={output}"]);

    /// <summary>The picture of a page, as a PNG.</summary>
    /// <param name="html">The page, which needs no other file.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <exception cref="IOException">The browser made no picture of it.</exception>
    public byte[] Draw(string html, int width, int height) => Make(
        html, "drawn.png", output => ["--hide-scrollbars", "--force-device-scale-factor=1", $"--window-size={Number(width)},{Number(height)}", $"--screenshot={output}"]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private byte[] Make(string html, string name, Func<string, string[]> arguments)
    {
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page, html);
        var output = Path.Combine(folder, name);
        File.Delete(output);
        using var process = Process.Start(browser.Command(Path.Combine(folder, "profile"), [.. arguments(output), new Uri(page).AbsoluteUri]))
            ?? throw new IOException($"{browser.Path}: not started");
        // Both streams are read, or a talkative browser would wait for ever.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new IOException($"{browser.Path}: nothing within {Patience.TotalMinutes:0} minutes");
        }

        return File.Exists(output)
            ? File.ReadAllBytes(output)
            : throw new IOException($"{browser.Path} (exit status {process.ExitCode}): {errors.GetAwaiter().GetResult().Trim()}");
    }
}

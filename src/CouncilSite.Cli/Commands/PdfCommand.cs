using System.CommandLine;
using CouncilSite.Publishing.Pdf;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council pdf</c>: the site with its PDF editions and the links to them, in one go, so that there is never a link
/// without its PDF.
/// </summary>
internal sealed class PdfCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var force = BuildCommand.ForceOption(phrases);
        var command = options.Command("pdf", phrases.In("サイトを作り、議案書と定期刊行物のPDF版も output/ に書き出す", "Build the site with its PDF editions into output/"),
            (arguments, result) => Run(arguments, result.GetValue(force)));
        command.Add(force);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, bool force)
    {
        if (InstalledBrowser.Find(environment.Variable, File.Exists) is { } browser)
            return new BuildCommand(environment).Run(arguments, force, browser);
        ReportMissingBrowser(arguments.Phrases);
        return ExitStatus.Fault;
    }

    private void ReportMissingBrowser(Phrases phrases)
    {
        environment.Error.WriteLine(phrases.In(
            "council: PDF版を作るブラウザーが見つかりません。前に書き出したサイトはそのままです。",
            "council: no browser was found to print the PDF editions. The site that was written before is as it was."));
        environment.Error.WriteLine(phrases.In(
            $"    Google Chrome、Chromium、Microsoft Edge のどれかを入れてください（Debian・Ubuntuなら apt-get install chromium fonts-morisawa-bizud-gothic fonts-noto-cjk）。別の場所にあるときは環境変数 {InstalledBrowser.Variable} にプログラムのパスを書いてください。",
            $"    Install Google Chrome, Chromium or Microsoft Edge (on Debian and Ubuntu: apt-get install chromium fonts-morisawa-bizud-gothic fonts-noto-cjk). If it lies elsewhere, give its path in the environment variable {InstalledBrowser.Variable}."));
    }
}

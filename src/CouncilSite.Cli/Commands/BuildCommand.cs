using System.CommandLine;
using System.Diagnostics;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Output;
using CouncilSite.Publishing.Pdf;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council build</c>: content in, checked site out. Nothing is written where the content has errors.</summary>
internal sealed class BuildCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var force = ForceOption(phrases);
        var command = options.Command("build", phrases.In("サイトを作って output/ に書き出す", "Build the site into output/"),
            (arguments, result) => Run(arguments, result.GetValue(force)));
        command.Add(force);
        return command;
    }

    /// <summary>The option <c>--force</c> of commands that write the site.</summary>
    internal static Option<bool> ForceOption(Phrases phrases) => new("--force")
    {
        Description = phrases.In(
            "書き出すフォルダーに、このプログラムのものでないファイルがあっても、それに触れずに書き出す",
            "Write the site even beside files that the program did not write; they are not touched"),
    };

    /// <summary>Builds the site, with PDF editions where a browser is given.</summary>
    internal ExitStatus Run(SiteArguments arguments, bool force, InstalledBrowser? pdfBrowser = null)
    {
        var phrases = arguments.Phrases;
        var started = Stopwatch.GetTimestamp();
        var session = new SiteSession(environment, arguments);
        var folder = session.OpenOutput();
        var inputs = session.ReadInputs();
        // What a browser prints depends on more than is known here.
        var former = pdfBrowser is null ? session.FindFormerBuild(inputs) : null;
        var isUnchanged = former is not null && folder.Holds(former.Files);
        var diagnostics = new DiagnosticBag();
        using var staged = folder.Stage();
        if (isUnchanged)
            diagnostics.AddAll(former!.Diagnostics);
        else
            session.ShowProgress(progress => session.Build(diagnostics, progress, pdfBrowser, inputs, staged));
        if (session.Report(diagnostics))
        {
            session.Say(phrases.In("誤りを直すまで書き出しません。前に書き出したサイトはそのままです。", "Nothing is written until the errors are mended. The site that was written before is as it was."));
            return ExitStatus.ContentHasErrors;
        }

        var report = isUnchanged ? new WriteReport(former!.Files.Count, 0, 0) : staged.Publish(keepsForeignFiles: force);
        if (!isUnchanged && pdfBrowser is null)
            session.KeepBuild(inputs, staged.Hashes, diagnostics);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        session.Say(phrases.In(
            $"{arguments.OutputDisplayPath}/ に {report.Files} ファイル（新しい・変わった {report.Changed}、消した {report.Deleted}）を {seconds:0.00} 秒で書き出しました。",
            $"Wrote {report.Files} files to {arguments.OutputDisplayPath}/ ({report.Changed} new or changed, {report.Deleted} deleted) in {seconds:0.00} s."));
        return ExitStatus.Done;
    }
}

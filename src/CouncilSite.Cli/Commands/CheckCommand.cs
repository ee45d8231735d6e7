using System.CommandLine;
using CouncilSite.Diagnostics;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council check</c>: all that build reads and checks, and the deep markup checks, writing nothing.</summary>
internal sealed class CheckCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases) =>
        options.Command("check", phrases.In("書き出さずに確かめる", "Check without writing"), (arguments, _) => Run(arguments));

    private ExitStatus Run(SiteArguments arguments)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        var files = session.ShowProgress(progress => session.Build(diagnostics, progress, checksMarkup: true));
        if (session.Report(diagnostics))
            return ExitStatus.ContentHasErrors;
        session.Say(arguments.Phrases.In($"{files.Count} ファイルを確かめました。", $"{files.Count} files are in order."));
        return ExitStatus.Done;
    }
}

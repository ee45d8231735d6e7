using System.CommandLine;
using CouncilSite.Diagnostics;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council check</c>: all that build reads and checks, and the deep markup checks, writing nothing but, with
/// <c>--fix</c>, what mends itself.
/// </summary>
internal sealed class CheckCommand(ProgramEnvironment environment)
{
    // What is mended lets more be read, where more may mend itself.
    private const int Rounds = 20;

    public Command Create(SiteOptions options, Phrases phrases)
    {
        var fix = new Option<bool>("--fix")
        {
            Description = phrases.In("直し方が一つに決まる誤りを content の中で直す（変えた行を示す）", "Mend in the content what can only be meant one way, and show the lines"),
        };
        var command = options.Command("check", phrases.In("書き出さずに確かめる", "Check without writing"),
            (arguments, result) => Run(arguments, result.GetValue(fix) ? Rounds : 0));
        command.Add(fix);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, int rounds)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        var files = session.ShowProgress(progress => session.Build(diagnostics, progress, checksMarkup: true));
        if (rounds > 0 && new ContentFixes(environment).Write(diagnostics.ToSortedList()))
            return Run(arguments, rounds - 1);
        if (session.Report(diagnostics))
            return ExitStatus.ContentHasErrors;
        session.Say(arguments.Phrases.In($"{files.Count} ファイルを確かめました。", $"{files.Count} files are in order."));
        return ExitStatus.Done;
    }
}

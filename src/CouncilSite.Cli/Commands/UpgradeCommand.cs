using System.CommandLine;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council upgrade</c>: content that was written for an earlier version of the program as this one asks for it. Fields
/// get their new names, and site.yml says the form that they are of; nothing else is touched.
/// </summary>
internal sealed class UpgradeCommand(ProgramEnvironment environment)
{
    // A file that could not be read whole may show more once its names are mended.
    private const int Rounds = 20;

    public Command Create(SiteOptions options, Phrases phrases) => options.Command(
        "upgrade",
        phrases.In("前の版のプログラムのために書かれた content を、今の版の書き方に直す（変えた行を示す）", "Bring content that was written for an earlier version to the form of this one, and show the lines"),
        (arguments, _) => Run(arguments, Rounds));

    private ExitStatus Run(SiteArguments arguments, int rounds)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        var council = session.OpenCheck().Plan(diagnostics)?.View.Council;
        var names = diagnostics.ToSortedList().Where(fault => fault.Descriptor == FieldDiagnostics.FormerName).Select(fault => fault.Fix);
        if (rounds > 0 && new ContentFixes(environment).Write(names.Append(council?.Settings.FormatUpgrade).OfType<TextEdit>()))
            return Run(arguments, rounds - 1);
        if (session.Report(diagnostics))
            return ExitStatus.ContentHasErrors;
        session.Say(arguments.Phrases.In($"content は、書き方の版 {ContentFormat.Current} です。", $"The content is of form {ContentFormat.Current}."));
        return ExitStatus.Done;
    }
}

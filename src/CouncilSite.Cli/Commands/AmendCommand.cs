using System.CommandLine;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council amend OLD.md AMENDMENT.txt</c>: the version of the bylaws that an amending text (改め文) makes of another.</summary>
internal sealed class AmendCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var before = new Argument<string>("OLD.md") { Description = phrases.In("改正前の規約のファイル", "The file of the version to be amended") };
        var amendment = new Argument<string>("AMENDMENT.txt") { Description = phrases.In("改め文のファイル", "The file of the amending text") };
        var own = new Option<string>("--supplement")
        {
            Description = phrases.In("改正規約の附則から規約に加えるもの（whole＝全部、date＝施行期日だけ）", "What of the amending rule's own 附則 the bylaws take: whole, or date (the day it comes into force alone)"),
            HelpName = "whole|date",
            DefaultValueFactory = _ => "whole",
        };
        own.AcceptOnlyFromAmong("whole", "date");
        var command = options.Command(
            "amend", phrases.In("規約に改め文を当てて、新しい版を画面に出す", "Apply an amending text to the bylaws and print the new version"),
            (arguments, result) => Run(arguments, result.GetValue(before)!, result.GetValue(amendment)!, result.GetValue(own) == "date" ? OwnSupplement.EffectiveDateAlone : OwnSupplement.Whole));
        command.Add(before);
        command.Add(amendment);
        command.Add(own);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, string before, string amendment, OwnSupplement own)
    {
        var diagnostics = new DiagnosticBag();
        var amended = AmendedVersion.Make(Open(before), Open(amendment), own, diagnostics);
        new SiteSession(environment, arguments with { Verbosity = Verbosity.Quiet }).Report(diagnostics);
        if (amended is null)
            return ExitStatus.ContentHasErrors;
        environment.Output.Write(amended);
        return ExitStatus.Done;
    }

    private NamedFile Open(string path)
    {
        var folder = Path.GetDirectoryName(environment.FullPath(path))!;
        return new NamedFile(new DiskContentStore(folder, environment.DisplayPath(folder)), Path.GetFileName(path));
    }
}

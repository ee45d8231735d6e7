using System.CommandLine;
using CouncilSite.Publishing.Comparing;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council compare BEFORE AFTER</c>: what is different for readers between two sites that were written, in words.</summary>
internal sealed class CompareCommand(ProgramEnvironment environment)
{
    public Command Create(Phrases phrases)
    {
        var before = new Argument<string>("BEFORE") { Description = phrases.In("前のサイトのフォルダー", "The folder of the site before") };
        var after = new Argument<string>("AFTER") { Description = phrases.In("後のサイトのフォルダー", "The folder of the site after") };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("compare", phrases.In("2つの書き出したサイトの違いを言葉で示す", "Say in words what is different between two sites that were written")) { before, after, language };
        command.SetAction(result => (int)Run(result.GetValue(before)!, result.GetValue(after)!, phrases));
        return command;
    }

    private ExitStatus Run(string before, string after, Phrases phrases)
    {
        foreach (var folder in new[] { before, after })
        {
            if (Directory.Exists(environment.FullPath(folder)))
                continue;
            environment.Error.WriteLine(phrases.In($"council: フォルダー「{folder}」がありません。", $"council: there is no folder '{folder}'."));
            return ExitStatus.WrongUse;
        }

        new ComparisonReport(environment.Output, phrases).Write(SiteComparison.Of(environment.FullPath(before), environment.FullPath(after)));
        return ExitStatus.Done;
    }
}

using System.CommandLine;
using CouncilSite.Publishing.Comparing;
using CouncilSite.Publishing.Pdf;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council compare BEFORE AFTER</c>: what is different for readers between two sites that were written, in words.</summary>
internal sealed class CompareCommand(ProgramEnvironment environment)
{
    public Command Create(Phrases phrases)
    {
        var before = new Argument<string>("BEFORE") { Description = phrases.In("前のサイトのフォルダー", "The folder of the site before") };
        var after = new Argument<string>("AFTER") { Description = phrases.In("後のサイトのフォルダー", "The folder of the site after") };
        var pictures = new Option<string?>("--pictures")
        {
            Description = phrases.In(
                $"増えた・変わったページ（{ChangePictures.Most} まで）の前と後の画面を、このフォルダーにPNGで書き出す（ブラウザーが要ります）",
                $"Draws new and changed pages (at most {ChangePictures.Most}), before and after, into this folder as PNG (needs a browser)"),
            HelpName = "DIR",
        };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("compare", phrases.In("2つの書き出したサイトの違いを言葉で示す", "Say in words what is different between two sites that were written")) { before, after, pictures, language };
        command.SetAction(result => (int)Run(result.GetValue(before)!, result.GetValue(after)!, result.GetValue(pictures), phrases));
        return command;
    }

    private ExitStatus Run(string before, string after, string? pictures, Phrases phrases)
    {
        foreach (var folder in new[] { before, after })
        {
            if (Directory.Exists(environment.FullPath(folder)))
                continue;
            environment.Error.WriteLine(phrases.In($"council: フォルダー「{folder}」がありません。", $"council: there is no folder '{folder}'."));
            return ExitStatus.WrongUse;
        }

        var (old, changed) = (environment.FullPath(before), environment.FullPath(after));
        var comparison = SiteComparison.Of(old, changed);
        var report = new ComparisonReport(environment.Output, phrases);
        report.Write(comparison);
        if (pictures is null)
            return ExitStatus.Done;
        if (InstalledBrowser.Find(environment.Variable, File.Exists) is not { } browser)
        {
            environment.Error.WriteLine(phrases.In(
                "council: 画面を写すブラウザーが見つかりません。", "council: no browser was found to draw the pages."));
            return ExitStatus.Fault;
        }

        report.WritePictures(new ChangePictures(browser, old, changed).Draw(comparison, environment.FullPath(pictures)));
        return ExitStatus.Done;
    }
}

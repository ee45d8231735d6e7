using System.CommandLine;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Comparing;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Text;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council compare BEFORE AFTER</c>: what is different for readers between two sites that were written, in words.</summary>
internal sealed class CompareCommand(ProgramEnvironment environment)
{
    public Command Create(Phrases phrases)
    {
        var before = new Argument<string>("BEFORE") { Description = phrases.In("前のサイトのフォルダー", "The folder of the site before") };
        var after = new Argument<string>("AFTER") { Description = phrases.In("後のサイトのフォルダー", "The folder of the site after") };
        var content = new Option<string?>("--content")
        {
            Description = phrases.In(
                "後のサイトの内容のフォルダー。これから現れるもの（下書き、先の日付のもの）も示す",
                "The content of the site after: says as well what is to appear later (drafts, and what is of a later day)"),
            HelpName = "DIR",
        };
        var pictures = new Option<string?>("--pictures")
        {
            Description = phrases.In(
                $"増えた・変わったページ（{ChangePictures.Most} まで）の前と後の画面を、このフォルダーにPNGで書き出す（ブラウザーが要ります）",
                $"Draws new and changed pages (at most {ChangePictures.Most}), before and after, into this folder as PNG (needs a browser)"),
            HelpName = "DIR",
        };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("compare", phrases.In("2つの書き出したサイトの違いを言葉で示す", "Say in words what is different between two sites that were written")) { before, after, content, pictures, language };
        command.SetAction(result => (int)Run(result.GetValue(before)!, result.GetValue(after)!, result.GetValue(content), result.GetValue(pictures), phrases));
        return command;
    }

    private ExitStatus Run(string before, string after, string? content, string? pictures, Phrases phrases)
    {
        foreach (var folder in new[] { before, after, content }.OfType<string>())
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
        // What is wrong with the content keeps it from being built, which says so.
        if (content is not null && new CouncilReader(ContentKinds.All, new DiskContentStore(environment.FullPath(content), content), TokyoTime.Today(environment.Clock)).Read(new DiagnosticBag()) is { } council)
            report.WriteUnpublished(council.Unpublished);
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

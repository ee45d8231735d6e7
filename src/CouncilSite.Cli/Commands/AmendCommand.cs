using System.CommandLine;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council amend OLD.md AMENDMENT.txt</c>: the version of the bylaws that an amending text (改め文) makes of another; with
/// <c>--draft OLD.md NEW.md</c> the other way round, the papers that make the one version of the other.
/// </summary>
internal sealed class AmendCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var before = new Argument<string>("OLD.md") { Description = phrases.In("改正前の規約のファイル", "The file of the version to be amended") };
        var amendment = new Argument<string>("AMENDMENT.txt") { Description = phrases.In("改め文のファイル（--draft では改正後の規約のファイル）", "The file of the amending text; with --draft, of the amended version") };
        var own = new Option<string>("--supplement")
        {
            Description = phrases.In("改正規約の附則から規約に加えるもの（whole＝全部、date＝施行期日だけ）", "What of the amending rule's own 附則 the bylaws take: whole, or date (the day it comes into force alone)"),
            HelpName = "whole|date",
            DefaultValueFactory = _ => "whole",
        };
        own.AcceptOnlyFromAmong("whole", "date");
        var draft = new Option<bool>("--draft") { Description = phrases.In("2つの版から、改め文・新旧対照表・議案の下書きを作る", "Write the amending rule, the comparison table and the motion that make one version of the other") };
        var landscape = new Option<bool>("--landscape") { Description = phrases.In("新旧対照表をA4横にする", "Lay the comparison table on A4 paper on its long side") };
        var into = new Option<string>("--into")
        {
            Description = phrases.In("下書きを書き出すフォルダー", "The folder that a draft is written to"),
            HelpName = "DIR",
            DefaultValueFactory = _ => "draft",
        };
        var command = options.Command(
            "amend", phrases.In("規約に改め文を当てて、新しい版を画面に出す", "Apply an amending text to the bylaws and print the new version"),
            (arguments, result) => result.GetValue(draft)
                ? Draft(arguments, Open(result.GetValue(before)!), Open(result.GetValue(amendment)!), result.GetValue(landscape), result.GetValue(into)!)
                : Amend(arguments, Open(result.GetValue(before)!), Open(result.GetValue(amendment)!), result.GetValue(own) == "date" ? OwnSupplement.EffectiveDateAlone : OwnSupplement.Whole));
        command.Add(before);
        command.Add(amendment);
        command.Add(own);
        command.Add(draft);
        command.Add(landscape);
        command.Add(into);
        return command;
    }

    private ExitStatus Amend(SiteArguments arguments, NamedFile before, NamedFile amendment, OwnSupplement own)
    {
        var diagnostics = new DiagnosticBag();
        var amended = AmendedVersion.Make(before, amendment, own, diagnostics);
        Report(arguments, diagnostics);
        if (amended is null)
            return ExitStatus.ContentHasErrors;
        environment.Output.Write(amended);
        return ExitStatus.Done;
    }

    private ExitStatus Draft(SiteArguments arguments, NamedFile before, NamedFile after, bool isLandscape, string into)
    {
        var diagnostics = new DiagnosticBag();
        var files = AmendmentDraft.Make(before, after, isLandscape, arguments.Today, diagnostics);
        Report(arguments, diagnostics);
        if (files is null)
            return ExitStatus.ContentHasErrors;
        var folder = environment.FullPath(into);
        if (files.FirstOrDefault(file => File.Exists(Path.Combine(folder, file.Name))) is { } present)
        {
            environment.Error.WriteLine(arguments.Phrases.In(
                $"council: {into}/{present.Name} はもうあります。--into で別のフォルダーを指定してください。",
                $"council: {into}/{present.Name} is there already. Name another folder with --into."));
            return ExitStatus.WrongUse;
        }

        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
            environment.Output.WriteLine(arguments.Phrases.In($"{into}/{file.Name} を作りました。", $"Wrote {into}/{file.Name}."));
        }

        return ExitStatus.Done;
    }

    private void Report(SiteArguments arguments, DiagnosticBag diagnostics) =>
        new SiteSession(environment, arguments with { Verbosity = Verbosity.Quiet }).Report(diagnostics);

    private NamedFile Open(string path)
    {
        var folder = Path.GetDirectoryName(environment.FullPath(path))!;
        return new NamedFile(new DiskContentStore(folder, environment.DisplayPath(folder)), Path.GetFileName(path));
    }
}

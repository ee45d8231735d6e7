using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using CouncilSite.Cli.Starting;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council init DIR</c>: a new council's site that builds at once, with a sample of each kind of content that it keeps.
/// What is left out is asked for at a terminal.
/// </summary>
internal sealed partial class InitCommand(ProgramEnvironment environment)
{
    private static readonly string Folders = string.Join(',', ContentKinds.All.Select(kind => kind.Folder));

    public Command Create(Phrases phrases)
    {
        var folder = new Argument<string>("DIR") { Description = phrases.In("サイトのフォルダー", "The site's folder") };
        var name = Line("--name", phrases.In("会の名前", "The council's name"), "NAME", phrases);
        var shortName = Line("--short-name", phrases.In("短い名前（省くと名前）", "Its short name (default: its name)"), "NAME", phrases);
        var secretariat = Line("--secretariat", phrases.In("事務局（省くと、短い名前に「事務局」を付けたもの）", "Its secretariat (default: its short name with 事務局)"), "NAME", phrases);
        var month = new Option<int?>("--first-month")
        {
            Description = phrases.In("年度が始まる月（省くと、規約にある月か4）", "The month in which its fiscal year begins (default: what its bylaws say, or 4)"),
            HelpName = "MONTH",
            CustomParser = result => NewContentOptions.Parsed(result, NewSiteQuestions.ParseMonth(result.Tokens[0].Value),
                $"--first-month {result.Tokens[0].Value}: {phrases.In("1から12までの数にしてください", "give a number from 1 to 12")}"),
        };
        var kinds = new Option<IReadOnlyList<string>?>("--kinds")
        {
            Description = $"{phrases.In("載せる種類のフォルダーの名前を , で区切ったもの", "The folders of the kinds that it keeps, with commas between")} [{Folders}]",
            HelpName = "KINDS",
            CustomParser = result => NewContentOptions.Parsed(result, NewSiteQuestions.ParseKinds(result.Tokens[0].Value), $"--kinds {result.Tokens[0].Value}: {Folders}"),
        };
        var bylaws = new Option<string?>("--bylaws")
        {
            Description = phrases.In("規約の条文のファイル（文章か、Wordの .docx）", "The file with the articles of its bylaws (a text, or .docx of Word)"),
            HelpName = "FILE",
        };
        var program = new Option<string?>("--program")
        {
            Description = phrases.In("プログラムを配っているGitHubのリポジトリ（公開と点検に使います）", "The repository of GitHub whose releases hold the program, for checking and publishing"),
            HelpName = "OWNER/REPOSITORY",
            CustomParser = result => NewContentOptions.Parsed(result, Repository().IsMatch(result.Tokens[0].Value) ? result.Tokens[0].Value : null,
                $"--program {result.Tokens[0].Value}: {phrases.In("所有者/名前の形にしてください", "give it as OWNER/REPOSITORY")}"),
        };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("init", phrases.In("新しい会のサイトを始める", "Begin a new council's site")) { folder, bylaws, name, shortName, secretariat, month, kinds, program, language };
        command.SetAction(result => (int)Run(phrases, result.GetValue(folder)!, new NewSiteWishes(
            result.GetValue(bylaws), result.GetValue(name), result.GetValue(shortName), result.GetValue(secretariat), result.GetValue(month), result.GetValue(kinds), result.GetValue(program))));
        return command;
    }

    private ExitStatus Run(Phrases phrases, string folder, NewSiteWishes wishes)
    {
        if (new NewSiteQuestions(environment, phrases).Complete(wishes, out var status) is not { } site)
            return status;
        status = Write([.. site.Files()], folder, phrases);
        return status == ExitStatus.Done && site.Bylaws is not null ? Check(folder, site.Today, phrases) : status;
    }

    // The words are the council's own, and may have slips: they are told where they stand now.
    private ExitStatus Check(string folder, DateOnly today, Phrases phrases)
    {
        var (content, output) = (Path.Combine(folder, "content"), Path.Combine(folder, "output"));
        var session = new SiteSession(environment, new SiteArguments(
            environment.FullPath(content), environment.DisplayPath(content), environment.FullPath(output), environment.DisplayPath(output),
            null, environment.FullPath(folder), null, today, phrases.Language, DiagnosticFormat.Text, false, Verbosity.Normal));
        var diagnostics = new DiagnosticBag();
        session.Build(diagnostics);
        return session.Report(diagnostics) ? ExitStatus.ContentHasErrors : ExitStatus.Done;
    }

    private ExitStatus Write(IReadOnlyList<(string Path, string Text)> files, string folder, Phrases phrases)
    {
        var root = environment.FullPath(folder);
        if (files.FirstOrDefault(file => Path.Exists(Path.Combine(root, file.Path))).Path is { } present)
        {
            var there = environment.DisplayPath(Path.Combine(root, present));
            environment.Error.WriteLine(phrases.In(
                $"council: {there} はもうあります。何も書きませんでした。ほかのフォルダーにしてください。",
                $"council: {there} is there already, and nothing was written. Give another folder."));
            return ExitStatus.WrongUse;
        }

        foreach (var (path, text) in files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        environment.Output.WriteLine(phrases.In(
            $"{folder} に {files.Count} ファイルを作りました。はじめにすることは README.md にあります。",
            $"Began {files.Count} files in {folder}. README.md says what to do first."));
        environment.Output.WriteLine($"  cd {folder}\n  council serve".ReplaceLineEndings(environment.Output.NewLine));
        return ExitStatus.Done;
    }

    private static Option<string?> Line(string name, string description, string helpName, Phrases phrases) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => NewContentOptions.Parsed(result, NewSiteQuestions.ParseLine(result.Tokens[0].Value),
            $"{name}: {phrases.In("1行の言葉にしてください", "give words in one line")}"),
    };

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$")]
    private static partial Regex Repository();
}

using System.CommandLine;
using System.Globalization;
using System.Text;
using CouncilSite.Cli.Starting;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Publishing;
using CouncilSite.Text;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council init DIR</c>: a new council's site that builds at once, with a sample of each kind of content that it keeps.
/// What is left out is asked for at a terminal.
/// </summary>
internal sealed class InitCommand(ProgramEnvironment environment)
{
    private static readonly IReadOnlyList<ContentKind> Kinds = ContentKinds.All;

    private static readonly string Folders = string.Join(',', Kinds.Select(kind => kind.Folder));

    public Command Create(Phrases phrases)
    {
        var folder = new Argument<string>("DIR") { Description = phrases.In("サイトのフォルダー", "The site's folder") };
        var name = Line("--name", phrases.In("会の名前", "The council's name"), "NAME", phrases);
        var shortName = Line("--short-name", phrases.In("短い名前（省くと名前）", "Its short name (default: its name)"), "NAME", phrases);
        var secretariat = Line("--secretariat", phrases.In("事務局（省くと「事務局」）", "Its secretariat (default: 事務局)"), "NAME", phrases);
        var month = new Option<int?>("--first-month")
        {
            Description = phrases.In("年度が始まる月（省くと4）", "The month in which its fiscal year begins (default: 4)"),
            HelpName = "MONTH",
            CustomParser = result => NewContentOptions.Parsed(result, ParseMonth(result.Tokens[0].Value),
                $"--first-month {result.Tokens[0].Value}: {phrases.In("1から12までの数にしてください", "give a number from 1 to 12")}"),
        };
        var kinds = new Option<IReadOnlyList<string>?>("--kinds")
        {
            Description = $"{phrases.In("載せる種類のフォルダーの名前を , で区切ったもの", "The folders of the kinds that it keeps, with commas between")} [{Folders}]",
            HelpName = "KINDS",
            CustomParser = result => NewContentOptions.Parsed(result, ParseKinds(result.Tokens[0].Value), $"--kinds {result.Tokens[0].Value}: {Folders}"),
        };
        var bylaws = new Option<string?>("--bylaws")
        {
            Description = phrases.In("規約の条文のファイル（文章か、Wordの .docx）", "The file with the articles of its bylaws (a text, or .docx of Word)"),
            HelpName = "FILE",
        };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("init", phrases.In("新しい会のサイトを始める", "Begin a new council's site")) { folder, bylaws, name, shortName, secretariat, month, kinds, language };
        command.SetAction(result => (int)Run(
            phrases, result.GetValue(folder)!, result.GetValue(bylaws), result.GetValue(name), result.GetValue(shortName), result.GetValue(secretariat), result.GetValue(month), result.GetValue(kinds)));
        return command;
    }

    private ExitStatus Run(
        Phrases phrases, string folder, string? bylawsFile, string? name, string? shortName, string? secretariat, int? month, IReadOnlyList<string>? folders)
    {
        var questions = environment.Answers is { } answers ? new Questions(environment.Output, answers, phrases) : null;
        var bylawsQuestions = new BylawsQuestions(environment, phrases);
        var bylaws = bylawsFile is not null ? bylawsQuestions.Read(bylawsFile)
            : questions?.Ask(phrases.In("規約の条文のファイル（文章か、Wordの .docx。なければ、Enterだけ）", "The file with the articles of its bylaws, a text or .docx (Enter for none)"), bylawsQuestions.Read);
        if (bylawsFile is not null && bylaws is null)
            return ExitStatus.ContentHasErrors;
        name ??= questions?.Ask(phrases.In("会の名前", "The council's name") + (bylaws?.CouncilName is { } stated ? phrases.In($"（規約では「{stated}」）", $" ('{stated}' by the bylaws)") : ""), ParseLine)
            ?? bylaws?.CouncilName;
        if (name is null)
            return Refuse(phrases, "--name で会の名前を指定してください。", "give the council's name with --name.");
        shortName ??= questions?.Ask(phrases.In("短い名前", "Its short name"), ParseLine) ?? name;
        secretariat ??= questions?.Ask(phrases.In("事務局", "Its secretariat"), ParseLine) ?? "事務局";
        var confirmed = bylaws is null ? [] : bylawsQuestions.Confirm(bylaws, questions);
        month ??= bylaws?.FirstMonth ?? questions?.AskValue(phrases.In("年度が始まる月", "The month in which its fiscal year begins"), ParseMonth) ?? FiscalCalendar.OfState.FirstMonth;
        folders ??= (questions is null ? null : AskKinds(questions, phrases)) ?? NewSite.UsualFolders;
        var today = TokyoTime.Today(environment.Clock);
        var site = new NewSite(name, shortName, secretariat, new FiscalCalendar(month.Value), bylaws is null ? folders : [.. folders.Union([BylawsRoutes.Folder])], today) { Bylaws = bylaws, Confirmed = confirmed };
        var status = Write([.. site.Files()], folder, phrases);
        return status == ExitStatus.Done && bylaws is not null ? Check(folder, today, phrases) : status;
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

    private IReadOnlyList<string>? AskKinds(Questions questions, Phrases phrases)
    {
        foreach (var kind in Kinds)
            environment.Output.WriteLine($"  {kind.Folder,-20} {kind.Label}");
        return questions.Ask(phrases.In("載せる種類（左の英語の名前を , で区切る）", "The kinds that it keeps (words on the left, with commas between)"), ParseKinds);
    }

    private ExitStatus Write(IReadOnlyList<(string Path, string Text)> files, string folder, Phrases phrases)
    {
        var root = environment.FullPath(folder);
        if (files.FirstOrDefault(file => Path.Exists(Path.Combine(root, file.Path))).Path is { } present)
        {
            var there = environment.DisplayPath(Path.Combine(root, present));
            return Refuse(phrases, $"{there} はもうあります。何も書きませんでした。ほかのフォルダーにしてください。", $"{there} is there already, and nothing was written. Give another folder.");
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

    private ExitStatus Refuse(Phrases phrases, string japanese, string english)
    {
        environment.Error.WriteLine($"council: {phrases.In(japanese, english)}");
        return ExitStatus.WrongUse;
    }

    private static Option<string?> Line(string name, string description, string helpName, Phrases phrases) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => NewContentOptions.Parsed(result, ParseLine(result.Tokens[0].Value),
            $"{name}: {phrases.In("1行の言葉にしてください", "give words in one line")}"),
    };

    private static string? ParseLine(string text) => text.Trim() is { Length: > 0 } line && !line.Any(char.IsControl) ? line : null;

    private static int? ParseMonth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? month : null;

    private static string[]? ParseKinds(string text)
    {
        var folders = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.All(folder => Kinds.Any(kind => kind.Folder == folder)) ? folders : null;
    }
}

using System.CommandLine;
using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council new KIND</c>: a new content file with the next number, date and headings filled in.</summary>
internal sealed class NewCommand(ProgramEnvironment environment)
{
    private static readonly IReadOnlyList<ContentKind> Kinds = [.. ContentKinds.All.Where(kind => kind.NewFileWord is not null)];

    public Command Create(SiteOptions options, Phrases phrases)
    {
        var words = string.Join(" | ", Kinds.Select(kind => kind.NewFileWord));
        var kindArgument = new Argument<ContentKind>("KIND")
        {
            Description = $"{phrases.In("新しく作るもの", "What to begin")} [{words}]",
            CustomParser = result =>
            {
                if (Kinds.FirstOrDefault(kind => kind.NewFileWord == result.Tokens[0].Value) is { } kind)
                    return kind;
                result.AddError($"{result.Tokens[0].Value}: {words}");
                return null;
            },
        };
        var name = new Option<string?>("--name")
        {
            Description = phrases.In("ファイル名（拡張子なし、半角の英小文字・数字・ハイフン）", "File name without extension (lower-case letters, digits, hyphens)"),
            HelpName = "NAME",
        };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !RouteRules.IsSlug(token.Value))
                result.AddError($"--name {token.Value}: {phrases.In("半角の英小文字・数字・ハイフンだけにしてください", "lower-case letters, digits and hyphens only")}");
        });
        var title = new Option<string?>("--title") { Description = phrases.In("題", "The title"), HelpName = "TITLE" };
        var date = new Option<DateOnly?>("--date")
        {
            Description = phrases.In("日付（省くと今日、メルマガは次の発行日）", "The date (default: today; of a newsletter, the next day of issue)"),
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return day;
                result.AddError($"--date {result.Tokens[0].Value}: {phrases.In("実在する日付（2021-07-01の形）ではありません", "is no existing day (like 2021-07-01)")}");
                return null;
            },
        };
        var command = options.Command("new", phrases.In("新しいファイルを作る", "Begin a new content file"), (arguments, result) => Run(
            arguments, result.GetValue(kindArgument)!,
            new NewFileWishes(result.GetValue(name), result.GetValue(title), result.GetValue(date))));
        command.Arguments.Add(kindArgument);
        command.Options.Add(name);
        command.Options.Add(title);
        command.Options.Add(date);
        command.Subcommands.Add(new NewThemeCommand(environment).Create(phrases));
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, ContentKind kind, NewFileWishes wishes)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        var council = new CouncilReader(ContentKinds.All, new DiskContentStore(arguments.Content, arguments.ContentDisplayPath), arguments.Today).Read(diagnostics);
        // Beside files that cannot be read, the next number would be a guess.
        if (council is null || council.Unread.FirstIn(kind.Folder) is not null || kind.Begin(council, wishes) is not { } file)
        {
            session.Report(diagnostics);
            environment.Error.WriteLine(arguments.Phrases.In(
                $"council: {arguments.ContentDisplayPath}/{kind.Folder} を読めないので、新しいファイルを作れません。",
                $"council: {arguments.ContentDisplayPath}/{kind.Folder} cannot be read, so nothing new can be begun there."));
            return ExitStatus.ContentHasErrors;
        }

        return Write(arguments, file);
    }

    private ExitStatus Write(SiteArguments arguments, NewFile file)
    {
        var path = Path.Combine(arguments.Content, file.Path);
        var shown = $"{arguments.ContentDisplayPath}/{file.Path}";
        if (File.Exists(path))
        {
            environment.Error.WriteLine(arguments.Phrases.In(
                $"council: {shown} はもうあります。--name で別の名前を付けてください。",
                $"council: {shown} is there already. Give another name with --name."));
            return ExitStatus.WrongUse;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
        environment.Output.WriteLine(arguments.Phrases.In($"{shown} を作りました。", $"Began {shown}."));
        if (file.Remark.Length > 0)
            environment.Output.WriteLine(arguments.Phrases.In(file.Remark, file.EnglishRemark));
        return ExitStatus.Done;
    }
}

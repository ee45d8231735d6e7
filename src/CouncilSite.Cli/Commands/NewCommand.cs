using System.CommandLine;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council new KIND</c>: a new content file with the next number, date and headings filled in. What is left out is asked
/// for at a terminal.
/// </summary>
internal sealed class NewCommand(ProgramEnvironment environment)
{
    private static readonly IReadOnlyList<NewFileForm> Forms = [.. ContentKinds.All.SelectMany(kind => kind.NewFiles)];

    private static readonly string Words = string.Join(" | ", Forms.Select(form => form.Word));

    public Command Create(SiteOptions options, Phrases phrases)
    {
        var form = new Argument<NewFileForm?>("KIND")
        {
            Description = $"{phrases.In("新しく作るもの", "What to begin")} [{Words}]",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => NewContentOptions.Parsed(result, Forms.FirstOrDefault(form => form.Word == result.Tokens[0].Value), $"{result.Tokens[0].Value}: {Words}"),
        };
        var name = NewContentOptions.Name(phrases, phrases.In("ファイル名（拡張子なし、半角の英小文字・数字・ハイフン）。newsletter では刊行物のフォルダー名", "File name without extension (lower-case letters, digits, hyphens); of a newsletter, its folder"));
        var title = new Option<string?>("--title") { Description = phrases.In("題", "The title"), HelpName = "TITLE" };
        var date = new Option<DateOnly?>("--date")
        {
            Description = phrases.In("日付（省くと今日、定期刊行物は次の発行日）", "The date (default: today; of a newsletter, the next day of issue)"),
            HelpName = "YYYY-MM-DD",
            CustomParser = result => NewContentOptions.Parsed(result, NewFileQuestions.ParseDate(result.Tokens[0].Value),
                $"--date {result.Tokens[0].Value}: {phrases.In("実在する日付（2021-07-01の形）ではありません", "is no existing day (like 2021-07-01)")}"),
        };
        var year = NewContentOptions.Year(phrases, phrases.In("年度（始まる年の西暦。省くと次の年度）", "The fiscal year, by the year in which it starts (default: the next one)"));
        var command = options.Command("new", phrases.In("新しいファイルを作る", "Begin a new content file"), (arguments, result) => Run(
            arguments, result.GetValue(form),
            new NewFileWishes(result.GetValue(name), result.GetValue(title), result.GetValue(date), result.GetValue(year))));
        command.Arguments.Add(form);
        command.Options.Add(name);
        command.Options.Add(title);
        command.Options.Add(date);
        command.Options.Add(year);
        command.Subcommands.Add(new NewThemeCommand(environment).Create(phrases));
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, NewFileForm? wanted, NewFileWishes wishes)
    {
        var questions = environment.Answers is { } answers ? new NewFileQuestions(environment.Output, answers, arguments.Phrases) : null;
        if ((wanted ?? questions?.AskForm(Forms)) is not { } form)
            return Refuse(arguments, $"作るものを指定してください: {Words}", $"say what to begin: {Words}");
        if (FindUseless(form, wishes) is { } option)
            return Refuse(arguments, $"{form.Word} に {option} は使えません。", $"{form.Word} takes no {option}.");
        return Begin(arguments, form, questions?.Complete(form, wishes) ?? wishes);
    }

    private static string? FindUseless(NewFileForm form, NewFileWishes wishes) =>
        wishes.Name is not null && !form.Takes.HasFlag(NewFileWish.Name) ? "--name"
        : wishes.Title is not null && !form.Takes.HasFlag(NewFileWish.Title) ? "--title"
        : wishes.Date is not null && !form.Takes.HasFlag(NewFileWish.Date) ? "--date"
        : wishes.FiscalYear is not null && !form.Takes.HasFlag(NewFileWish.FiscalYear) ? "--year"
        : null;

    private ExitStatus Begin(SiteArguments arguments, NewFileForm form, NewFileWishes wishes)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        var folder = ContentKinds.All.First(kind => kind.NewFiles.Contains(form)).Folder;
        var council = new CouncilReader(ContentKinds.All, new DiskContentStore(arguments.Content, arguments.ContentDisplayPath), arguments.Today).Read(diagnostics);
        // Beside files that cannot be read, the next number would be a guess.
        if (council is null || council.Unread.FirstIn(folder) is not null)
        {
            session.Report(diagnostics);
            environment.Error.WriteLine(arguments.Phrases.In(
                $"council: {arguments.ContentDisplayPath}/{folder} を読めないので、新しいファイルを作れません。",
                $"council: {arguments.ContentDisplayPath}/{folder} cannot be read, so nothing new can be begun there."));
            return ExitStatus.ContentHasErrors;
        }

        var option = form.Takes.HasFlag(NewFileWish.Name) ? "--name" : form.Takes.HasFlag(NewFileWish.FiscalYear) ? "--year" : "--date";
        return new NewContentWriter(environment, arguments.Phrases).Write(form.Begin(council, wishes), arguments.Content, option);
    }

    private ExitStatus Refuse(SiteArguments arguments, string japanese, string english)
    {
        environment.Error.WriteLine($"council: {arguments.Phrases.In(japanese, english)}");
        return ExitStatus.WrongUse;
    }
}

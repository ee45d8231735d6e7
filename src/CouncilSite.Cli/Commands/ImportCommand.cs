using System.CommandLine;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council import KIND FILE</c>: a table of Excel (.xlsx or CSV) as new files of a kind.</summary>
internal sealed class ImportCommand(ProgramEnvironment environment)
{
    private static readonly IReadOnlyList<ImportForm> Forms = [.. ContentKinds.All.Select(kind => kind.Import).OfType<ImportForm>()];

    public Command Create(SiteOptions options, Phrases phrases)
    {
        var words = string.Join(" | ", Forms.Select(form => form.Word));
        var kind = new Argument<string>("KIND") { Description = $"{phrases.In("読み込む表", "What the table holds")} [{string.Join('、', Forms.Select(form => $"{form.Word} {form.Label}"))}]" };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Forms.All(form => form.Word != token.Value))
                result.AddError($"{token.Value}: {words}");
        });
        var file = new Argument<string>("FILE") { Description = phrases.In("Excelのファイル（.xlsx）か、CSVのファイル", "The workbook (.xlsx) or CSV file") };
        var into = new Option<string?>("--into")
        {
            Description = phrases.In("書き出すフォルダー（省くと内容のフォルダー）", "The folder to write below (default: the content folder)"),
            HelpName = "DIR",
        };
        var year = NewContentOptions.Year(phrases, phrases.In("年度（始まる年の西暦。省くと表にある年度）", "The fiscal year, by the year in which it starts (default: what the table says)"));
        var name = NewContentOptions.Name(phrases, phrases.In("名簿のファイル名（拡張子なし、半角の英小文字・数字・ハイフン）", "Name of a register's file without extension (lower-case letters, digits, hyphens)"));
        var source = new Option<string?>("--source") { Description = phrases.In("資料の名前とページ（議案４ 13ページ など）", "Where in the papers the table stands"), HelpName = "TEXT" };
        var command = options.Command("import", phrases.In("Excelの表を読み込む", "Import a table of Excel"), (arguments, result) => Run(
            arguments, Forms.First(form => form.Word == result.GetValue(kind)), result.GetValue(file)!, result.GetValue(into),
            new ImportWishes(null, arguments.Today, result.GetValue(year), result.GetValue(name), result.GetValue(source))));
        command.Arguments.Add(kind);
        command.Arguments.Add(file);
        command.Options.Add(into);
        command.Options.Add(year);
        command.Options.Add(name);
        command.Options.Add(source);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, ImportForm form, string file, string? into, ImportWishes wishes)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        // What is written apart is neither put to the end of content nor completed from it.
        var council = into is null
            ? new CouncilReader(ContentKinds.All, new DiskContentStore(arguments.Content, arguments.ContentDisplayPath), arguments.Today).Read(diagnostics)
            : null;
        if (into is null && (council is null || council.Unread.FirstIn(ContentKinds.All.First(kind => kind.Import == form).Folder) is not null))
        {
            session.Report(diagnostics);
            return ExitStatus.ContentHasErrors;
        }

        var found = new DiagnosticBag();
        var path = environment.FullPath(file);
        var folder = Path.GetDirectoryName(path) ?? environment.CurrentFolder;
        var content = form.ReadFile(
            new DiskContentStore(folder, environment.DisplayPath(folder)), Path.GetFileName(path), wishes with { Council = council }, found);
        return session.Report(found) || content is null
            ? ExitStatus.ContentHasErrors
            : new NewContentWriter(environment, arguments.Phrases).Write(content, into is null ? arguments.Content : environment.FullPath(into), "--into");
    }
}

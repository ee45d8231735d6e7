using System.CommandLine;
using CouncilSite.Publishing;
using CouncilSite.Publishing.Editing;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council editors</c>: the files by which editing programs complete, check and show forms.</summary>
internal sealed class EditorsCommand(ProgramEnvironment environment)
{
    public Command Create(Phrases phrases)
    {
        var output = new Option<string>("--output")
        {
            Description = phrases.In("リポジトリのフォルダー（省くと今のフォルダー）", "The repository's folder (default: the current folder)"),
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("editors", phrases.In(
            "編集のためのソフトの設定を書き出す（.vscode と、Pages CMSの .pages.yml）",
            "Writes what editing programs read (.vscode, and .pages.yml for Pages CMS)")) { output, language };
        command.SetAction(result => (int)Run(result.GetValue(output)!));
        return command;
    }

    private ExitStatus Run(string folder)
    {
        foreach (var file in EditingFiles.WriteAll(ContentSchemas.Groups, ContentKinds.All))
        {
            var path = Path.Combine(environment.FullPath(folder), file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            environment.Output.WriteLine(file.Path);
        }

        return ExitStatus.Done;
    }
}

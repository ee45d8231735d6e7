using System.CommandLine;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Cli.Theming;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council new theme NAME</c>: the folder of a new theme below themes/, ready to be looked at and changed.</summary>
internal sealed class NewThemeCommand(ProgramEnvironment environment)
{
    public Command Create(Phrases phrases)
    {
        var name = new Argument<string>("NAME") { Description = phrases.In("テーマの名前（半角の英小文字・数字・ハイフン）", "The theme's name (lower-case letters, digits, hyphens)") };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !RouteRules.IsSlug(token.Value))
                result.AddError($"NAME {token.Value}: {phrases.In("半角の英小文字・数字・ハイフンだけにしてください", "lower-case letters, digits and hyphens only")}");
        });
        var language = new Option<string?>("--language") { Description = "ja | en", HelpName = "LANGUAGE" };
        var command = new Command("theme", phrases.In("新しいテーマのフォルダーを themes/ に作る", "Begin a new theme's folder in themes/")) { name, language };
        command.SetAction(result => (int)Run(phrases, result.GetValue(name)!));
        return command;
    }

    private ExitStatus Run(Phrases phrases, string name)
    {
        var shown = $"themes/{name}";
        var folder = environment.FullPath(shown);
        if (Directory.Exists(folder) || File.Exists(folder))
        {
            environment.Error.WriteLine(phrases.In($"council: {shown} はもうあります。別の名前にしてください。", $"council: {shown} is there already. Give another name."));
            return ExitStatus.WrongUse;
        }

        foreach (var (path, text) in NewTheme.Files())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        environment.Output.WriteLine(phrases.In(
            $"{shown}/ を作りました。council serve --theme {shown} で見ながら直せます。ほかのテンプレートは council theme copy パス --theme {shown} で持ってきます。",
            $"Began {shown}/. See it with council serve --theme {shown}; bring other templates with council theme copy PATH --theme {shown}."));
        return ExitStatus.Done;
    }
}

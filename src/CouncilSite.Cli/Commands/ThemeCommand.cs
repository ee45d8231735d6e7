using System.CommandLine;
using CouncilSite.Cli.Theming;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Razor;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council theme copy PATH</c>: a built-in template or asset brought into the theme's folder, to be changed there.</summary>
internal sealed class ThemeCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var path = new Argument<string>("PATH") { Description = phrases.In("組み込みのテーマの中のパス（News/Items.cshtml、assets/base.css など）", "A path in the built-in theme (News/Items.cshtml, assets/base.css)") };
        var copy = options.Command("copy", phrases.In("組み込みのテンプレートをテーマのフォルダーに持ってくる", "Bring a built-in template into the theme's folder"),
            (arguments, result) => Copy(arguments, result.GetValue(path)!));
        copy.Add(path);
        return new Command("theme", phrases.In("テーマのフォルダーを扱う", "Work on a theme's folder")) { copy };
    }

    private ExitStatus Copy(SiteArguments arguments, string path)
    {
        var phrases = arguments.Phrases;
        var diagnostics = new DiagnosticBag();
        if (FindFolder(arguments, diagnostics) is not { } folder)
        {
            environment.Error.WriteLine(phrases.In(
                "council: 持ってくる先がわかりません。--theme テーマのフォルダー を付けるか、site.yml の theme に書いてください。新しく作るのは council new theme 名前 です。",
                "council: where to? Give --theme DIR, or write theme in site.yml. A new one begins with council new theme NAME."));
            return ExitStatus.WrongUse;
        }

        var shown = environment.DisplayPath(folder);
        var (name, ground) = FindGround(folder, shown, diagnostics);
        if (ground?.ReadFile(path) is { } bytes)
            return Write(Path.Combine(folder, path), $"{shown}/{path}", bytes, phrases);
        var nearest = NearestName.Find(path, ground?.FilePaths() ?? []);
        environment.Error.WriteLine(phrases.In(
            $"council: 組み込みのテーマ {name} に {path} はありません。いちばん近いのは {nearest} です。",
            $"council: the built-in theme {name} has no {path}. The nearest is {nearest}."));
        return ExitStatus.WrongUse;
    }

    private string? FindFolder(SiteArguments arguments, DiagnosticBag diagnostics)
    {
        if (arguments.Theme is { } given)
            return !BuiltInThemes.Has(given) ? environment.FullPath(given) : null;
        var council = new CouncilReader(ContentKinds.All, new DiskContentStore(arguments.Content, arguments.ContentDisplayPath), arguments.Today).Read(diagnostics);
        return council is null ? null : new ThemeFinder(environment, arguments).FindFolder(council.Settings);
    }

    private static (string Name, RazorTheme? Theme) FindGround(string folder, string shown, DiagnosticBag diagnostics)
    {
        var name = ThemeFolder.Read(new DiskContentStore(folder, shown), diagnostics).Base.Value;
        return (name, BuiltInThemes.Find(name));
    }

    private ExitStatus Write(string file, string shown, byte[] bytes, Phrases phrases)
    {
        if (File.Exists(file))
        {
            environment.Error.WriteLine(phrases.In($"council: {shown} はもうあります。そのままにしました。", $"council: {shown} is there already, and was left as it is."));
            return ExitStatus.WrongUse;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        environment.Output.WriteLine(phrases.In($"{shown} を持ってきました。", $"Brought {shown}."));
        return ExitStatus.Done;
    }
}

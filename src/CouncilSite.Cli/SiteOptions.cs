using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Cli.Theming;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Cli;

/// <summary>The options that every command about a site takes.</summary>
internal sealed class SiteOptions
{
    private static readonly Dictionary<string, MessageLanguage> LanguageNames = new()
    {
        ["ja"] = MessageLanguage.Japanese,
        ["en"] = MessageLanguage.English,
    };

    private static readonly Dictionary<string, DiagnosticFormat> FormatNames = new()
    {
        ["text"] = DiagnosticFormat.Text,
        ["github"] = DiagnosticFormat.GitHub,
        ["json"] = DiagnosticFormat.Json,
    };

    private static readonly Dictionary<string, Verbosity> VerbosityNames = new()
    {
        ["quiet"] = Verbosity.Quiet,
        ["normal"] = Verbosity.Normal,
        ["detailed"] = Verbosity.Detailed,
    };

    private readonly ProgramEnvironment _environment;
    private readonly Option<string> _content;
    private readonly Option<string> _output;
    private readonly Option<string?> _theme;
    private readonly Option<string?> _themeRoot;
    private readonly Option<Uri?> _baseUrl;
    private readonly Option<DateOnly?> _today;
    private readonly Option<string> _language;
    private readonly Option<string> _format;
    private readonly Option<bool> _warningsAsErrors;
    private readonly Option<string> _verbosity;

    public SiteOptions(ProgramEnvironment environment, Phrases phrases)
    {
        _environment = environment;
        _content = new("--content")
        {
            Description = phrases.In("内容のフォルダー", "The content folder"),
            HelpName = "DIR",
            DefaultValueFactory = _ => "content",
        };
        _output = new("--output")
        {
            Description = phrases.In("サイトを書き出すフォルダー", "The folder that the site is written to"),
            HelpName = "DIR",
            DefaultValueFactory = _ => "output",
        };
        var names = string.Join('|', BuiltInThemes.Names);
        _theme = new("--theme")
        {
            Description = phrases.In($"サイトの見た目 [{names}|テーマのフォルダー]（省くと site.yml の theme）", $"How the site looks [{names}|a theme's folder] (default: theme of site.yml)"),
            HelpName = "NAME|DIR",
            CustomParser = result => result.Tokens[0].Value is { Length: > 0 } name && (BuiltInThemes.Has(name) || Directory.Exists(environment.FullPath(name)))
                ? name : Wrong<string>(result, phrases.In($"という組み込みのテーマ（{names}）もフォルダーもありません", $"is no built-in theme ({names}) and no folder")),
        };
        _themeRoot = new("--theme-root")
        {
            Description = phrases.In("site.yml の theme のフォルダーを探す場所（省くと内容のフォルダーのある場所）", "Where the folder is looked for that theme of site.yml names (default: beside the content folder)"),
            HelpName = "DIR",
        };
        _baseUrl = new("--base-url")
        {
            Description = phrases.In("公開する住所（省くと site.yml の base_url）", "Where the site is published (default: base_url of site.yml)"),
            HelpName = "URL",
            CustomParser = result => SiteAddress.TryParseBase(result.Tokens[0].Value, out var url)
                ? url : Wrong<Uri?>(result, phrases.In("https:// で始まる住所（利用者名、?、# のないもの）ではありません", "is no address that begins with https://, without user name, ? and #")),
        };
        _today = new("--today")
        {
            Description = phrases.In("作る日（省くと日本時間の今日）", "The day of the build (default: today in Asia/Tokyo)"),
            HelpName = "YYYY-MM-DD",
            CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day : Wrong<DateOnly?>(result, phrases.In("実在する日付（2021-07-01の形）ではありません", "is no existing day (like 2021-07-01)")),
        };
        _language = Choice("--language", phrases.In("メッセージの言語", "The language of messages"), LanguageNames, "ja");
        _format = Choice("--format", phrases.In("誤りの表示の形", "How faults are printed"), FormatNames,
            environment.Variable("GITHUB_ACTIONS") == "true" ? "github" : "text");
        _warningsAsErrors = new("--warnings-as-errors")
        {
            Description = phrases.In("注意（warning）も誤りとして扱う", "Treat warnings as errors"),
        };
        _verbosity = Choice("--verbosity", phrases.In("どこまで表示するか", "How much is said"), VerbosityNames, "normal");
    }

    /// <summary>A command that takes these options and does something with them.</summary>
    public Command Command(string name, string description, Func<SiteArguments, ParseResult, ExitStatus> run)
    {
        var command = new Command(name, description)
        {
            _content, _output, _theme, _themeRoot, _baseUrl, _today, _language, _format, _warningsAsErrors, _verbosity,
        };
        command.SetAction(result =>
        {
            var arguments = Read(result);
            if (!OutputChecks.Allow(arguments, _environment))
                return (int)ExitStatus.WrongUse;
            OutputChecks.Heal(arguments);
            return (int)run(arguments, result);
        });
        return command;
    }

    private SiteArguments Read(ParseResult result)
    {
        var (content, output) = (result.GetValue(_content)!, result.GetValue(_output)!);
        return new SiteArguments(
            _environment.FullPath(content), _environment.DisplayPath(content),
            _environment.FullPath(output), _environment.DisplayPath(output),
            result.GetValue(_theme), ThemeRoot(result, content), result.GetValue(_baseUrl),
            result.GetValue(_today) ?? TokyoTime.Today(_environment.Clock),
            LanguageNames[result.GetValue(_language)!], FormatNames[result.GetValue(_format)!],
            result.GetValue(_warningsAsErrors), VerbosityNames[result.GetValue(_verbosity)!]);
    }

    private string ThemeRoot(ParseResult result, string content) =>
        result.GetValue(_themeRoot) is { } root ? _environment.FullPath(root)
        : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(_environment.FullPath(content))) ?? _environment.CurrentFolder;

    private static Option<string> Choice<T>(string name, string description, Dictionary<string, T> choices, string fallback)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} [{string.Join('|', choices.Keys)}]",
            HelpName = name.TrimStart('-').ToUpperInvariant(),
            DefaultValueFactory = _ => fallback,
        };
        option.AcceptOnlyFromAmong([.. choices.Keys]);
        return option;
    }

    private static T? Wrong<T>(ArgumentResult result, string reason)
    {
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} {result.Tokens[0].Value}: {reason}");
        return default;
    }
}

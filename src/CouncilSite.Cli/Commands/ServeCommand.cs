using System.CommandLine;
using CouncilSite.Cli.Preview;
using CouncilSite.Site;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council serve</c>: the site on this machine alone, built anew with every change.</summary>
internal sealed class ServeCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var port = new Option<int>("--port")
        {
            Description = phrases.In("番号（ポート）", "The port"),
            HelpName = "PORT",
            DefaultValueFactory = _ => 8080,
        };
        port.Validators.Add(result =>
        {
            if (int.TryParse(result.Tokens.Count > 0 ? result.Tokens[0].Value : "8080", out var number) && number is < 1 or > 65535)
                result.AddError($"--port {number}: 1–65535");
        });
        var command = options.Command("serve", phrases.In("手もとで見る（書き換えるとすぐ映る）", "Preview with live reload"),
            (arguments, result) => Run(arguments, result.GetValue(port)));
        command.Add(port);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, int port)
    {
        var address = arguments.BaseUrl ?? new Uri($"http://127.0.0.1:{port}/");
        var session = new SiteSession(environment, arguments with { BaseUrl = address });
        var site = new PreviewSite(bag => session.Build(bag));
        session.Report(site.Rebuild());
        if (!Directory.Exists(arguments.Content))
            return ExitStatus.ContentHasErrors;
        using var watcher = new ContentWatcher(arguments.Content, () => session.Report(site.Rebuild()));
        var basePath = new SiteAddress(address).BasePath;
        session.Say(arguments.Phrases.In(
            $"http://127.0.0.1:{port}{basePath}/ で見られます。終わるときは Ctrl+C を押してください。",
            $"See http://127.0.0.1:{port}{basePath}/. Press Ctrl+C to end."));
        new PreviewServer(site, basePath, arguments.Language).Run(port);
        return ExitStatus.Done;
    }
}

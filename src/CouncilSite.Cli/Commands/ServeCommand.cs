using System.CommandLine;
using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Cli.Preview;
using CouncilSite.Cli.Theming;
using CouncilSite.Diagnostics;

namespace CouncilSite.Cli.Commands;

/// <summary><c>council serve</c>: the site on this machine alone, built anew with every change.</summary>
internal sealed class ServeCommand(ProgramEnvironment environment)
{
    public Command Create(SiteOptions options, Phrases phrases)
    {
        var port = new Option<int>("--port")
        {
            Description = phrases.In("番号（ポート）。0 なら空いている番号", "The port; 0 for a free one"),
            HelpName = "PORT",
            DefaultValueFactory = _ => 8080,
        };
        port.Validators.Add(result =>
        {
            if (int.TryParse(result.Tokens.Count > 0 ? result.Tokens[0].Value : "8080", CultureInfo.InvariantCulture, out var number) && number is < 0 or > 65535)
                result.AddError($"--port {number}: 0–65535");
        });
        var command = options.Command("serve", phrases.In("手もとで見る（書き換えるとすぐ映る）", "Preview with live reload"),
            (arguments, result) => Run(arguments, result.GetValue(port)));
        command.Add(port);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, int wantedPort)
    {
        var phrases = arguments.Phrases;
        if (!Directory.Exists(arguments.Content))
        {
            var missing = new SiteSession(environment, arguments);
            var diagnostics = new DiagnosticBag();
            missing.Build(diagnostics);
            missing.Report(diagnostics);
            return ExitStatus.ContentHasErrors;
        }

        // A preview that could never be built is not begun.
        if (arguments.Theme is { } name && !BuiltInThemes.Has(name))
            FolderThemes.DemandCompiler(name);
        // The links of the pages lead back to this server, whose port is known once it listens.
        PreviewBuild? build = null;
        var site = new PreviewSite(diagnostics => build!.Plan(diagnostics));
        var basePath = arguments.BaseUrl is { } address ? new SiteAddress(address).BasePath : "";
        using var server = new PreviewServer(site, basePath, new PreviewOverlay(phrases, arguments.Language), wantedPort);
        var port = server.Start();
        var here = arguments with { BaseUrl = arguments.BaseUrl ?? new Uri($"http://127.0.0.1:{port}/") };
        var loop = new PreviewLoop(site, arguments.Content);
        var session = new SiteSession(environment, here, new ThemeFinder(environment, here, laysCheckout: true, loop.BeginTheme));
        build = new PreviewBuild(session, environment);
        session.Say(phrases.In(
            $"http://127.0.0.1:{port}{basePath}/ で見られます。終わるときは Ctrl+C を押してください。",
            $"See http://127.0.0.1:{port}{basePath}/. Press Ctrl+C to end."));
        // In the background: a build that takes long keeps neither the pages from being shown nor the program from ending.
        new Thread(() => loop.Run(server.Stopping)) { IsBackground = true }.Start();
        server.WaitForEnd();
        return ExitStatus.Done;
    }
}

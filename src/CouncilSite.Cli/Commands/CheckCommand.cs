using System.CommandLine;
using CouncilSite.Cli.ExternalLinks;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Caching;
using CouncilSite.Publishing.ExternalLinks;
using CouncilSite.Site;

namespace CouncilSite.Cli.Commands;

/// <summary>
/// <c>council check</c>: all that build reads and checks, and the deep markup checks, writing nothing but, with
/// <c>--fix</c>, what mends itself; with <c>--external</c> other hosts are asked as well.
/// </summary>
internal sealed class CheckCommand(ProgramEnvironment environment)
{
    // What is mended lets more be read, where more may mend itself.
    private const int Rounds = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Command Create(SiteOptions options, Phrases phrases)
    {
        var fix = new Option<bool>("--fix")
        {
            Description = phrases.In("直し方が一つに決まる誤りを content の中で直す（変えた行を示す）", "Mend in the content what can only be meant one way, and show the lines"),
        };
        var external = new Option<bool>("--external")
        {
            Description = phrases.In("ほかのサイトへのリンクも、開けるかどうか確かめる（通信します）", "Ask other sites as well whether the links to them lead anywhere (uses the network)"),
        };
        var command = options.Command("check", phrases.In("書き出さずに確かめる", "Check without writing"),
            (arguments, result) => Run(arguments, result.GetValue(fix) ? Rounds : 0, result.GetValue(external)));
        command.Add(fix);
        command.Add(external);
        return command;
    }

    private ExitStatus Run(SiteArguments arguments, int rounds, bool asksOthers)
    {
        var session = new SiteSession(environment, arguments);
        var diagnostics = new DiagnosticBag();
        var build = session.OpenCheck();
        var (site, files) = session.ShowProgress(progress => build.Plan(diagnostics, progress) is { } planned
            ? (planned.View, build.Finish(planned, diagnostics, progress))
            : ((SiteView?)null, (IReadOnlyList<RenderedFile>)[]));
        if (rounds > 0 && new ContentFixes(environment).Write(diagnostics.ToSortedList().Select(fault => fault.Fix).OfType<TextEdit>()))
            return Run(arguments, rounds - 1, asksOthers);
        if (asksOthers && site is not null)
            AskOthers(ExternalLink.FindAll(site, files), session, arguments.Phrases, diagnostics);
        if (session.Report(diagnostics))
            return ExitStatus.ContentHasErrors;
        session.Say(arguments.Phrases.In($"{files.Count} ファイルを確かめました。", $"{files.Count} files are in order."));
        return ExitStatus.Done;
    }

    private void AskOthers(IReadOnlyList<ExternalLink> links, SiteSession session, Phrases phrases, DiagnosticBag diagnostics)
    {
        session.Say(phrases.In($"外部のリンク {links.Count} 件を確かめています…", $"Asking for {links.Count} external links…"));
        using var network = new HttpMessageInvoker(environment.Network());
        var answers = new AnswerCache(new FileCache(CacheFolder.OfLinks(environment), ".link"), environment.Clock);
        foreach (var (link, answer) in new ExternalLinkCheck(new LinkRequest(network, environment.Clock, Patience), answers, environment.Clock).Run(links))
            link.Report(answer, diagnostics);
    }
}

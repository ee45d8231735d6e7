using CouncilSite.Cli;
using CouncilSite.Cli.Preview;
using CouncilSite.Cli.Theming;
using CouncilSite.Diagnostics;

namespace CouncilSite.Tests.Cli.Preview;

/// <summary>A theme under the preview: templates are shown when they are saved, style sheets without loading the page anew.</summary>
public sealed class ThemePreviewTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ProgramRun _program = new();
    private readonly CancellationTokenSource _end = new();
    private readonly PreviewSite _site;
    private readonly Task _loop;

    public ThemePreviewTests()
    {
        Footer("初めの");
        _program.Write("themes/mine/assets/own.css", "a { color: red }");
        var environment = new ProgramEnvironment(TextWriter.Null, TextWriter.Null, _program.Path("."), TimeProvider.System, _ => null, null);
        var arguments = new SiteArguments(
            _program.Path("content"), "content", _program.Path("output"), "output", "themes/mine", _program.Path("."), null, new DateOnly(2021, 8, 1),
            MessageLanguage.Japanese, DiagnosticFormat.Text, false, Verbosity.Quiet);
        PreviewBuild? build = null;
        _site = new PreviewSite(diagnostics => build!.Plan(diagnostics));
        var loop = new PreviewLoop(_site, arguments.Content);
        build = new PreviewBuild(new SiteSession(environment, arguments, new ThemeFinder(environment, arguments, laysCheckout: true, loop.BeginTheme)), environment);
        _loop = Task.Run(() => loop.Run(_end.Token));
        WaitFor(state => Home(state).Contains("初めの"));
    }

    public void Dispose()
    {
        _end.Cancel();
        Assert.True(_loop.Wait(Patience));
        _program.Dispose();
    }

    [Fact]
    public void A_saved_template_is_shown_a_broken_one_told_with_the_last_good_pages_up_and_a_mended_one_shown()
    {
        Footer("次の");
        WaitFor(state => Home(state).Contains("次の"));
        Footer("@Nothing");
        // While it is being saved it can be seen empty, which is another fault.
        var broken = WaitFor(state => state.Diagnostics.ToSortedList() is [{ Descriptor.Code: "THM005" }]);
        Assert.Contains("次の", Home(broken));
        Footer("直した");
        Assert.False(WaitFor(state => Home(state).Contains("直した")).Diagnostics.HasErrors);
    }

    [Fact]
    public void A_saved_style_sheet_leaves_the_pages_that_are_open_as_they_are()
    {
        var before = _site.State.Build;
        _program.Write("themes/mine/assets/own.css", "a { color: blue }");
        var styled = WaitFor(state => state.Build != before);
        Assert.Equal([before], styled.SameButStyles);
        _program.Write("themes/mine/assets/own.css", "a { color: navy }");
        var again = WaitFor(state => state.Build != styled.Build);
        Assert.Equal([before, styled.Build], again.SameButStyles);
        Footer("新しい");
        Assert.Empty(WaitFor(state => Home(state).Contains("新しい")).SameButStyles);
    }

    private void Footer(string words) => _program.Write("themes/mine/Shared/SiteFooter.cshtml", $"@inherits Template\n<footer>{words}</footer>\n");

    private static string Home(PreviewState state) =>
        state.Find("/") is { } home ? System.Text.Encoding.UTF8.GetString(home.Bytes.Span) : "";

    private PreviewState WaitFor(Func<PreviewState, bool> holds)
    {
        var end = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < end)
        {
            var changed = _site.Changed;
            if (_site.State is var state && holds(state))
                return state;
            changed.Wait(end - DateTime.UtcNow, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException();
    }
}

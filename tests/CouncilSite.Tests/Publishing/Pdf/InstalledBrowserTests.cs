using CouncilSite.Publishing.Pdf;

namespace CouncilSite.Tests.Publishing.Pdf;

public sealed class InstalledBrowserTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "programs");
    private static readonly string Chromium = Path.Combine(Folder, "chromium");

    [Fact]
    public void A_browser_on_the_path_is_found() =>
        Assert.Equal(Chromium, InstalledBrowser.Find(Variables(("PATH", Folder)), path => path == Chromium)?.Path);

    [Fact]
    public void The_browser_that_the_variable_names_comes_before_any_other() =>
        Assert.Equal("/opt/browser", InstalledBrowser.Find(Variables(("PATH", Folder), (InstalledBrowser.Variable, "/opt/browser")), _ => true)?.Path);

    [Fact]
    public void A_named_browser_that_is_not_there_is_not_replaced_by_another() =>
        Assert.Null(InstalledBrowser.Find(Variables(("PATH", Folder), (InstalledBrowser.Variable, "/opt/browser")), path => path == Chromium));

    [Fact]
    public void A_machine_without_a_browser_has_none() =>
        Assert.Null(InstalledBrowser.Find(Variables(("PATH", Folder)), _ => false));

    [Fact]
    public void A_machine_without_a_path_has_none() => Assert.Null(InstalledBrowser.Find(Variables(), _ => false));

    private static Func<string, string?> Variables(params (string Name, string Value)[] variables) =>
        name => variables.FirstOrDefault(variable => variable.Name == name).Value;
}

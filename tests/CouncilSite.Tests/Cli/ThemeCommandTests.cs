using CouncilSite.Cli.Theming;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>A theme's folder on the command line: begun, built, broken, mended, and what is wrong use of it.</summary>
public sealed class ThemeCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_built_in_theme_is_found_by_its_own_name() =>
        Assert.All(BuiltInThemes.Names, name => Assert.Equal(name, BuiltInThemes.Find(name)!.Name));

    [Fact]
    public void A_new_theme_is_built_as_it_is_broken_told_at_its_line_and_mended()
    {
        Assert.Equal(0, _program.Run("new", "theme", "mine"));
        Assert.Contains("themes/mine", _program.Output);
        Assert.Equal(0, _program.Run("theme", "copy", "Shared/SiteFooter.cshtml", "--theme", "themes/mine"));
        Assert.Equal(0, _program.Run("build", "--theme", "themes/mine"));
        Assert.Equal("", _program.Error);
        Assert.EndsWith(StyleSheetText.Minify(File.ReadAllText(_program.Path("themes/mine/assets/own.css"))), File.ReadAllText(_program.Path("output/assets/theme.css")));
        var good = TemporaryFolder.Snapshot(_program.Path("output"));

        _program.Write("themes/mine/Shared/SiteFooter.cshtml", "@inherits Template\n<footer>@Council.Setings.Name</footer>\n");
        Assert.Equal(1, _program.Run("build", "--theme", "themes/mine"));
        Assert.StartsWith("themes/mine/Shared/SiteFooter.cshtml(2,18): error THM005: ", _program.Error);
        Assert.Equal(good, TemporaryFolder.Snapshot(_program.Path("output")));

        _program.Write("themes/mine/Shared/SiteFooter.cshtml", "@inherits Template\n<footer>自分の @Council.Settings.Name</footer>\n");
        Assert.Equal(0, _program.Run("check", "--theme", "themes/mine"));
        Assert.Equal(0, _program.Run("build", "--theme", "themes/mine"));
        Assert.Contains("<footer>自分の 見本協議会</footer>", File.ReadAllText(_program.Path("output/index.html")));
    }

    [Fact]
    public void The_settings_name_a_theme_and_the_command_line_another()
    {
        _program.Write("own/Shared/SiteFooter.cshtml", "@inherits Template\n<footer>自分のフッター</footer>\n");
        _program.Write("content/site.yml", File.ReadAllText(_program.Path("content/site.yml")) + "theme: own\n");
        Assert.Equal(0, _program.Run("build"));
        Assert.Contains("自分のフッター", File.ReadAllText(_program.Path("output/index.html")));
        Assert.Equal(0, _program.Run("build", "--theme", "council"));
        Assert.DoesNotContain("自分のフッター", File.ReadAllText(_program.Path("output/index.html")));
        Assert.Equal(0, _program.Run("theme", "copy", "News/Items.cshtml"));
        Assert.True(File.Exists(_program.Path("own/News/Items.cshtml")));
    }

    [Fact]
    public void A_theme_that_the_settings_name_is_looked_for_below_the_theme_root()
    {
        _program.Write("own/Shared/SiteFooter.cshtml", "@inherits Template\n<footer>提案された</footer>\n");
        _program.Write("base/own/Shared/SiteFooter.cshtml", "@inherits Template\n<footer>元の</footer>\n");
        _program.Write("content/site.yml", File.ReadAllText(_program.Path("content/site.yml")) + "theme: own\n");
        Assert.Equal(0, _program.Run("build", "--theme-root", "base"));
        Assert.Contains("<footer>元の</footer>", File.ReadAllText(_program.Path("output/index.html")));
    }

    [Fact]
    public void What_is_built_in_is_copied_as_it_is_and_over_nothing()
    {
        Assert.Equal(0, _program.Run("new", "theme", "mine"));
        Assert.Equal(0, _program.Run("theme", "copy", "assets/base.css", "--theme", "themes/mine"));
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(RepositoryFolder.Path, "themes/council/assets/base.css")),
            File.ReadAllBytes(_program.Path("themes/mine/assets/base.css")));
        _program.Write("themes/mine/assets/base.css", "/* 自分の */");
        Assert.Equal(2, _program.Run("theme", "copy", "assets/base.css", "--theme", "themes/mine"));
        Assert.Equal("/* 自分の */", File.ReadAllText(_program.Path("themes/mine/assets/base.css")));
    }

    [Theory]
    [InlineData("theme", "copy", "News/Item.cshtml", "--theme", "themes/mine")]
    [InlineData("theme", "copy", "../../secret", "--theme", "themes/mine")]
    [InlineData("theme", "copy", "News/Items.cshtml")]
    [InlineData("theme", "copy", "News/Items.cshtml", "--theme", "council")]
    [InlineData("theme")]
    [InlineData("new", "theme")]
    [InlineData("new", "theme", "mine")]
    [InlineData("new", "theme", "../mine")]
    [InlineData("new", "theme", "Mine")]
    [InlineData("build", "--theme", "themes/none")]
    [InlineData("build", "--theme", "")]
    public void Wrong_use_gives_2_and_writes_nothing(params string[] arguments)
    {
        Assert.Equal(0, _program.Run("new", "theme", "mine"));
        var before = TemporaryFolder.Snapshot(_program.Path("."));
        Assert.Equal(2, _program.Run(arguments));
        Assert.NotEmpty(_program.Error);
        Assert.Equal(before, TemporaryFolder.Snapshot(_program.Path(".")));
    }

    [Fact]
    public void A_missing_path_is_told_with_the_nearest()
    {
        Assert.Equal(0, _program.Run("new", "theme", "mine"));
        _program.Run("theme", "copy", "News/Item.cshtml", "--theme", "themes/mine");
        Assert.Contains("News/Items.cshtml", _program.Error);
    }
}

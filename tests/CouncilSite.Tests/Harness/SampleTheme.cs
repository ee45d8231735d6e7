using CouncilSite.Cli;
using CouncilSite.Cli.Theming;
using CouncilSite.Diagnostics;
using CouncilSite.Razor.Compilation;
using CouncilSite.Site;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Harness;

/// <summary>Themes that are folders, for tests: what is not given comes from the council's theme.</summary>
internal static class SampleTheme
{
    /// <summary>What the program takes for the theme in a folder with <c>theme/</c> in it, or by its settings where there is none.</summary>
    public static IThemeChoice In(string folder)
    {
        var environment = new ProgramEnvironment(TextWriter.Null, TextWriter.Null, folder, TimeProvider.System, _ => null, null);
        var given = Directory.Exists(Path.Combine(folder, "theme")) ? "theme" : null;
        return new ThemeFinder(environment, new SiteArguments(
            "content", "content", "output", "output", given, folder, null, default, MessageLanguage.Japanese, DiagnosticFormat.Text, false, Verbosity.Quiet));
    }

    /// <summary>A theme of files; a test that expects faults gives a bag, one that looks at the compiler gives that.</summary>
    public static ITheme Of(MemoryContentStore files, DiagnosticBag? diagnostics = null, ThemeCompiler? compiler = null)
    {
        var found = diagnostics ?? new DiagnosticBag();
        var theme = (compiler ?? new ThemeCompiler(null)).Compile("theme", ThemeFolder.Read(files.Named("theme"), found), new CouncilTheme(), found);
        if (diagnostics is null)
            Assert.Empty(found.ToSortedList());
        return theme;
    }

    /// <summary>A theme of templates and assets by their paths.</summary>
    public static ITheme Of(params (string Path, string Text)[] files) =>
        Of(files.Aggregate(MemoryContentStore.Empty, (store, file) => store.With(file.Path, file.Text)));
}

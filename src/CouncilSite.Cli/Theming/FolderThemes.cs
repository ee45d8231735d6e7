using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Razor;
using CouncilSite.Razor.Compilation;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Cli.Theming;

/// <summary>Themes that are folders, compiled when the site is built. The native program has <c>FolderThemes.Native.cs</c> in its place.</summary>
/// <param name="environment">The world that the program runs in.</param>
internal sealed class FolderThemes(ProgramEnvironment environment)
{
    private readonly ThemeCompiler _compiler = new(CacheFolder.OfTemplates(environment));

    /// <summary>Does nothing here: the compiler is there.</summary>
    public static void DemandCompiler(string displayPath) => _ = displayPath;

    /// <summary>The theme of a folder over the built-in one that it names; null, with the fault in the bag, where there is none of that name.</summary>
    public ITheme? Open(string path, string displayPath, DiagnosticBag diagnostics)
    {
        var folder = ThemeFolder.Read(new DiskContentStore(path, displayPath), diagnostics);
        if (BuiltInThemes.Find(folder.Base.Value) is { } ground)
            return _compiler.Compile(displayPath, folder, ground, diagnostics);
        diagnostics.Add(ThemeDiagnostics.UnknownBase, folder.Base.Span,
            folder.Base.Value, NearestName.Find(folder.Base.Value, BuiltInThemes.Names), string.Join(", ", BuiltInThemes.Names));
        return null;
    }

    /// <summary>The theme of a folder over a built-in one.</summary>
    public ITheme Lay(string path, string displayPath, RazorTheme ground, DiagnosticBag diagnostics) =>
        _compiler.Compile(displayPath, ThemeFolder.Read(new DiskContentStore(path, displayPath), diagnostics), ground, diagnostics);
}

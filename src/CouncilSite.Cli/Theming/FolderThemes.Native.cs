using CouncilSite.Diagnostics;
using CouncilSite.Razor;
using CouncilSite.Site;

namespace CouncilSite.Cli.Theming;

/// <summary>The native program's: it has no compiler, so a theme cannot be a folder.</summary>
internal sealed class FolderThemes
{
    public FolderThemes(ProgramEnvironment environment) => _ = environment;

    /// <summary>Ends the command that wants a folder as its theme.</summary>
    /// <exception cref="NoCompilerException">Always.</exception>
    public static void DemandCompiler(string displayPath) => throw new NoCompilerException(displayPath);

    /// <inheritdoc cref="DemandCompiler"/>
    public ITheme? Open(string path, string displayPath, DiagnosticBag diagnostics)
    {
        _ = (path, diagnostics);
        throw new NoCompilerException(displayPath);
    }

    /// <summary>The built-in theme as it is.</summary>
    public ITheme Lay(string path, string displayPath, RazorTheme ground, DiagnosticBag diagnostics)
    {
        _ = (path, displayPath, diagnostics);
        return ground;
    }
}

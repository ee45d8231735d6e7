using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Cli.Theming;

/// <summary>Finds the theme of a site: the one that the command line names, or the settings, or the default.</summary>
/// <param name="environment">The world that the program runs in.</param>
/// <param name="arguments">What the command line said.</param>
/// <param name="laysCheckout">Whether the sources of a built-in theme, where they are at hand, are laid over it, so that changes show at once.</param>
internal sealed class ThemeFinder(ProgramEnvironment environment, SiteArguments arguments, bool laysCheckout = false) : IThemeChoice
{
    private readonly FolderThemes _folders = new(environment);

    /// <summary>The folder of the theme that was chosen last; null for a built-in one.</summary>
    public string? Folder { get; private set; }

    /// <inheritdoc/>
    public ITheme? Choose(SiteSettings settings, DiagnosticBag diagnostics)
    {
        Folder = null;
        var name = arguments.Theme ?? settings.Theme?.Value ?? BuiltInThemes.All[0].Name;
        if (BuiltInThemes.Find(name) is { } builtIn)
        {
            Folder = environment.FullPath($"themes/{name}");
            if (laysCheckout && Directory.Exists(Folder))
                return _folders.Lay(Folder, environment.DisplayPath(Folder), builtIn, diagnostics);
            Folder = null;
            return builtIn;
        }

        Folder = FindFolder(settings);
        if (Folder is not null)
            return _folders.Open(Folder, environment.DisplayPath(Folder), diagnostics);
        diagnostics.Add(ThemeDiagnostics.UnknownTheme, settings.Theme!.Span, name, NearestName.Find(name, BuiltInThemes.Names), string.Join(", ", BuiltInThemes.Names));
        return null;
    }

    /// <summary>The folder that the command line or the settings name as the theme; null for none.</summary>
    public string? FindFolder(SiteSettings settings)
    {
        if (arguments.Theme is { } given)
            return BuiltInThemes.Find(given) is null ? environment.FullPath(given) : null;
        // Content is written by many; it cannot lead out of the place that holds it.
        if (settings.Theme is not { Value: var name } || Path.IsPathRooted(name) || name.Split('/', '\\').Contains(".."))
            return null;
        var folder = Path.Combine(arguments.ThemeRoot, name);
        return Directory.Exists(folder) ? folder : null;
    }
}

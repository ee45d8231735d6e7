using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Cli.Theming;

/// <summary>Finds the theme of a site: the one that the command line names, or the settings, or the default.</summary>
/// <param name="environment">The world that the program runs in.</param>
/// <param name="arguments">What the command line said.</param>
/// <param name="laysCheckout">Whether the sources of a built-in theme, where they are at hand, are laid over it, so that changes show at once.</param>
/// <param name="found">Is told the theme's folder before it is read, null for a built-in one; null where nobody asks.</param>
internal sealed class ThemeFinder(
    ProgramEnvironment environment, SiteArguments arguments, bool laysCheckout = false, Action<string?>? found = null) : IThemeChoice
{
    private readonly FolderThemes _folders = new(environment);

    /// <inheritdoc/>
    public ITheme? Choose(SiteSettings settings, DiagnosticBag diagnostics)
    {
        var name = arguments.Theme ?? settings.Theme?.Value ?? BuiltInThemes.Default;
        if (BuiltInThemes.Find(name) is { } builtIn)
        {
            var sources = environment.FullPath($"themes/{name}");
            var isLaid = laysCheckout && Directory.Exists(sources);
            found?.Invoke(isLaid ? sources : null);
            return isLaid ? _folders.Lay(sources, environment.DisplayPath(sources), builtIn, diagnostics) : builtIn;
        }

        var folder = FindFolder(settings);
        found?.Invoke(folder);
        if (folder is not null)
            return _folders.Open(folder, environment.DisplayPath(folder), diagnostics);
        diagnostics.Add(ThemeDiagnostics.UnknownTheme, settings.Theme!.Span, name, NearestName.Find(name, BuiltInThemes.Names), string.Join(", ", BuiltInThemes.Names));
        return null;
    }

    /// <summary>The folder that the command line or the settings name as the theme; null for none.</summary>
    public string? FindFolder(SiteSettings settings)
    {
        if (arguments.Theme is { } given)
            return !BuiltInThemes.Has(given) ? environment.FullPath(given) : null;
        // Content is written by many; it cannot lead out of the place that holds it.
        if (settings.Theme is not { Value: var name } || Path.IsPathRooted(name) || name.Split('/', '\\').Contains(".."))
            return null;
        var folder = Path.Combine(arguments.ThemeRoot, name);
        return Directory.Exists(folder) ? folder : null;
    }
}

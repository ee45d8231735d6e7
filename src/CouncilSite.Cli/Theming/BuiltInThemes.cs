using CouncilSite.Razor;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Cli.Theming;

/// <summary>The themes that the program was built with. Another one is a project below themes/ and a line here.</summary>
internal static class BuiltInThemes
{
    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<RazorTheme> All { get; } = [new CouncilTheme(), new PlainTheme()];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(theme => theme.Name);

    /// <summary>The one of a name; null where there is none.</summary>
    public static RazorTheme? Find(string name) => All.FirstOrDefault(theme => theme.Name == name);
}

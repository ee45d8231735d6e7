using CouncilSite.Site;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Cli;

/// <summary>The themes that the program was built with. A new theme is a project below themes/ and a line here.</summary>
internal static class Themes
{
    /// <summary>All themes, the default first.</summary>
    public static IReadOnlyList<ITheme> All { get; } = [new CouncilTheme(), new PlainTheme()];
}

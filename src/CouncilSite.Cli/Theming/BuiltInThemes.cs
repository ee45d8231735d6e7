using CouncilSite.Razor;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Cli.Theming;

/// <summary>The themes that the program was built with. Another one is a project below themes/ and a line here.</summary>
internal static class BuiltInThemes
{
    // Made when they are asked for: most commands are done in less time than it takes to list templates and assets.
    private static readonly (string Name, Type Type, Lazy<RazorTheme> Theme)[] All =
    [
        ("council", typeof(CouncilTheme), new(() => new CouncilTheme())),
        ("plain", typeof(PlainTheme), new(() => new PlainTheme())),
    ];

    /// <summary>Their names, the default first.</summary>
    public static IEnumerable<string> Names => All.Select(theme => theme.Name);

    /// <summary>The name of the default.</summary>
    public static string Default => All[0].Name;

    /// <summary>Their types, whose modules hold their templates and assets.</summary>
    public static IEnumerable<Type> Types => All.Select(theme => theme.Type);

    /// <summary>Whether there is one of a name.</summary>
    public static bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The one of a name; null where there is none.</summary>
    public static RazorTheme? Find(string name) => All.FirstOrDefault(theme => theme.Name == name).Theme?.Value;
}

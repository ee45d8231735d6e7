namespace CouncilSite.Cli;

/// <summary>Where the program keeps what it can make again: in the user's own folder, as each system has one for this.</summary>
internal static class CacheFolder
{
    /// <summary>The folder for compiled templates; null where the user has none.</summary>
    public static string? OfTemplates(ProgramEnvironment environment) => Of(environment, "templates");

    /// <summary>The folder for what came of former builds; null where the user has none.</summary>
    public static string? OfBuilds(ProgramEnvironment environment) => Of(environment, "builds");

    /// <summary>The folder for what other hosts answered; null where the user has none.</summary>
    public static string? OfLinks(ProgramEnvironment environment) => Of(environment, "links");

    /// <summary>The folder for what the runtime compiled in former runs; null where the user has none.</summary>
    public static string? OfProfiles(ProgramEnvironment environment) => Of(environment, "profiles");

    private static string? Of(ProgramEnvironment environment, string name)
    {
        return Full("XDG_CACHE_HOME") ?? Full("LOCALAPPDATA") ?? Full("HOME", ".cache");

        // What is no full path would lead into whatever folder the program was started in.
        string? Full(string variable, string below = "") =>
            environment.Variable(variable) is { Length: > 0 } path && Path.IsPathFullyQualified(path)
                ? Path.Combine(path, below, "council", name) : null;
    }
}

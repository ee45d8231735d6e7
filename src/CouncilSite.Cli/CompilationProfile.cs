using System.Runtime;
using System.Runtime.CompilerServices;
using CouncilSite.Publishing.Caching;

namespace CouncilSite.Cli;

/// <summary>
/// What the runtime compiled in the last run of a command. Of a program that is compiled ahead some thousand methods are
/// left, of generic types of the framework that are made of its own: the runtime compiles them on another core before they
/// are needed. It leaves out what it does not know again, as after an update or where the file is damaged.
/// </summary>
internal static class CompilationProfile
{
    /// <summary>Follows the profile of a command, and renews it when the program ends.</summary>
    /// <param name="environment">Where the user's cache folder is; without one nothing is kept.</param>
    /// <param name="arguments">The command line. Each command compiles something else.</param>
    public static void Follow(ProgramEnvironment environment, IReadOnlyList<string> arguments)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported || CacheFolder.OfProfiles(environment) is not { } folder || !TryCreate(folder))
            return;
        ProfileOptimization.SetProfileRoot(folder);
        // What is no command could be a path, or a name that a system keeps for itself.
        var command = arguments is [var first, ..] && first.All(char.IsAsciiLetterLower) ? first : "";
        ProfileOptimization.StartProfile($"council-{command}");
    }

    private static bool TryCreate(string folder)
    {
        try
        {
            FileCache.CreateFolder(folder);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

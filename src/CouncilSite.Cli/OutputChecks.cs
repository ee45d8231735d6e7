using CouncilSite.Publishing.Output;

namespace CouncilSite.Cli;

/// <summary>What every command does about the output folder before anything else.</summary>
internal static class OutputChecks
{
    /// <summary>Whether a site may be written to the place; says why where it may not.</summary>
    public static bool Allow(SiteArguments arguments, ProgramEnvironment environment)
    {
        var home = environment.Variable("HOME") is { Length: > 0 } variable
            ? variable : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OutputPlace.FindFault(arguments.Output, arguments.Content, home.Length > 0 ? home : null) is not { } fault)
            return true;
        var reason = fault switch
        {
            OutputPlaceFault.Root => arguments.Phrases.In("はディスクの一番上です。", "is the root of a disk."),
            OutputPlaceFault.Home => arguments.Phrases.In("はホームフォルダーか、それを含むフォルダーです。", "is a home folder, or holds one."),
            _ => arguments.Phrases.In("は内容のフォルダーと重なっています。", "overlaps the content folder."),
        };
        environment.Error.WriteLine($"council: --output {arguments.OutputDisplayPath} {reason}");
        environment.Error.WriteLine(arguments.Phrases.In(
            "    サイトだけを入れるフォルダーを指定してください（省くと output）。", "    Name a folder for the site alone (default: output)."));
        return false;
    }

    /// <summary>Puts in order what a killed run left. Where that fails, who writes to the folder next hears of it.</summary>
    public static void Heal(SiteArguments arguments)
    {
        try
        {
            new OutputFolder(arguments.Output).Heal();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A command that only reads can do its work all the same.
        }
    }
}

using CouncilSite.Cli.ExternalLinks;
using Spectre.Console;

namespace CouncilSite.Cli;

/// <summary>All that the program takes from around it, so that tests can give it another world.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="CurrentFolder">The folder that relative paths start from.</param>
/// <param name="Clock">The time.</param>
/// <param name="Variable">The value of an environment variable; null where it is not set.</param>
/// <param name="Terminal">The terminal that progress is shown on; null where output goes elsewhere.</param>
public sealed record ProgramEnvironment(
    TextWriter Output, TextWriter Error, string CurrentFolder, TimeProvider Clock, Func<string, string?> Variable, IAnsiConsole? Terminal)
{
    // Progress that is rewritten in place needs a line of its own.
    private const int NarrowestTerminal = 40;

    /// <summary>What is typed at the terminal; null where nobody sits at one.</summary>
    public TextReader? Answers { get; init; }

    /// <summary>What reaches other hosts, which follows no redirects by itself; by default the public network.</summary>
    public Func<HttpMessageHandler> Network { get; init; } = PublicNetwork.Open;

    /// <summary>The world of this process.</summary>
    public static ProgramEnvironment OfThisProcess()
    {
        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") is null or "";
        return new(
            StandardStream.Open(Console.OpenStandardOutput), StandardStream.Open(Console.OpenStandardError), Directory.GetCurrentDirectory(),
            TimeProvider.System, Environment.GetEnvironmentVariable,
            isTerminal && AnsiConsole.Console.Profile.Width >= NarrowestTerminal ? AnsiConsole.Console : null)
        {
            Answers = isTerminal && !Console.IsInputRedirected ? Console.In : null,
        };
    }

    /// <summary>A path from the command line as a full path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentFolder);

    /// <summary>A path as messages print it: relative to the current folder, with <c>/</c> on every system.</summary>
    public string DisplayPath(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetRelativePath(CurrentFolder, FullPath(path))).Replace('\\', '/');
}

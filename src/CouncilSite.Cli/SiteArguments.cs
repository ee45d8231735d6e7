using CouncilSite.Diagnostics;

namespace CouncilSite.Cli;

/// <summary>How much the program says.</summary>
public enum Verbosity
{
    /// <summary>Faults only.</summary>
    Quiet,

    /// <summary>Steps and a summary too.</summary>
    Normal,

    /// <summary>And how long each step took; faults of the program with their origin.</summary>
    Detailed,
}

/// <summary>How faults are printed.</summary>
public enum DiagnosticFormat
{
    /// <summary>A line each, with a hint.</summary>
    Text,

    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,

    /// <summary>A JSON object a line.</summary>
    Json,
}

/// <summary>The options that every command about a site takes, as given.</summary>
/// <param name="Content">Full path of the content folder.</param>
/// <param name="ContentDisplayPath">The content folder as messages print it.</param>
/// <param name="Output">Full path of the output folder.</param>
/// <param name="OutputDisplayPath">The output folder as messages print it.</param>
/// <param name="Theme">How the site looks: a built-in theme or a folder; null for what the content says.</param>
/// <param name="ThemeRoot">Full path of the folder below which the folders lie that the content names as themes.</param>
/// <param name="BaseUrl">Where the site is published; null for what the content says.</param>
/// <param name="Today">The day of the build in Asia/Tokyo.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Format">How faults are printed.</param>
/// <param name="WarningsAsErrors">Whether warnings keep the site from being written.</param>
/// <param name="Verbosity">How much is said.</param>
public sealed record SiteArguments(
    string Content, string ContentDisplayPath, string Output, string OutputDisplayPath,
    string? Theme, string ThemeRoot, Uri? BaseUrl, DateOnly Today, MessageLanguage Language, DiagnosticFormat Format,
    bool WarningsAsErrors, Verbosity Verbosity)
{
    /// <summary>The words of the language of messages.</summary>
    public Phrases Phrases => new(Language);
}

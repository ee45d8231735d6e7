using System.Reflection;
using System.Text.RegularExpressions;

namespace CouncilSite.Cli;

/// <summary>Which version of the program this is.</summary>
internal static partial class ProgramVersion
{
    /// <summary>The tag of the release that this program is: v1.2.3; null for one that lies between two releases.</summary>
    public static string? Release { get; } = ReleaseOf(
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

    /// <summary>The same of a version as it is told: 1.2.3+0123abcd.2026-11-27, or 1.2.4-alpha.0.7+… after it.</summary>
    public static string? ReleaseOf(string version) => Released().Match(version) is { Success: true } match ? $"v{match.Groups["number"].Value}" : null;

    [GeneratedRegex(@"^(?<number>[0-9]+\.[0-9]+\.[0-9]+)(?:\+|$)")]
    private static partial Regex Released();
}

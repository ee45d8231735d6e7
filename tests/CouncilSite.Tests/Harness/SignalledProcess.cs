using System.Diagnostics;

namespace CouncilSite.Tests.Harness;

/// <summary>A process that a test ends by a signal.</summary>
internal static class SignalledProcess
{
    /// <summary>
    /// How to start it. A signal that the tests' own parent ignores, as a shell without job control does with SIGINT for
    /// what it runs in the background, would be ignored by the process too; GNU's env gives signals their own meaning back.
    /// </summary>
    public static ProcessStartInfo Dotnet(params IEnumerable<string> arguments) =>
        OperatingSystem.IsLinux() ? new("env", ["--default-signal", "dotnet", .. arguments]) : new("dotnet", arguments);
}

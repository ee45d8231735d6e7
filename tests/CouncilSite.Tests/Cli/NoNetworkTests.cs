using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>The program opens no connection, unless <c>check --external</c> asks for it; the preview alone listens, on loopback.</summary>
public sealed class NoNetworkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("CouncilSite.dll")]
    [InlineData("CouncilSite.Razor.dll")]
    [InlineData("CouncilSite.Themes.Council.dll")]
    [InlineData("CouncilSite.Themes.Plain.dll")]
    public void The_library_and_the_themes_know_no_type_that_could(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
        // WebUtility only encodes.
        Assert.DoesNotContain(types, type => type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.WebUtility");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("schema")]
    public void A_command_uses_no_network(string command)
    {
        using var program = Start(command, "--verbosity", "quiet");
        program.BeginOutputReadLine();
        var error = program.StandardError.ReadToEnd();
        program.WaitForExit();
        Assert.DoesNotContain(StartupHook.Mark, error);
    }

    [Fact]
    public async Task The_listener_of_these_tests_hears_a_connection()
    {
        using var program = Start("serve", "--port", "0");
        var address = new Uri((await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[0]);
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var heard = await program.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        while (heard is not null && !heard.StartsWith(StartupHook.Mark, StringComparison.Ordinal))
            heard = await program.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        program.Kill();
        Assert.NotNull(heard);
    }

    private Process Start(params string[] arguments)
    {
        var content = Path.Combine(RepositoryFolder.Path, "content");
        string[] site = arguments[0] == "schema" ? [] : ["--content", content, .. arguments[1..]];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "council.dll"), arguments[0], .. site])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(NoNetworkTests).Assembly.Location;
        return Process.Start(start)!;
    }
}

using System.Diagnostics;
using System.Net.Sockets;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli.Preview;

/// <summary><c>council serve</c> as a process of its own, for what only a process can show.</summary>
public sealed class ServeProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_ends_at_once_when_asked_to_with_a_page_open(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var serve = Start(0);
        var address = await ReadAddress(serve);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var open = await client.GetAsync(new Uri(address, "_council/changes"), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", [$"-{signal}", $"{serve.Id}"]);
        // Kestrel would wait for the open page until its own limit of 30 seconds.
        Assert.True(serve.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal(0, serve.ExitCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_fault_of_the_machine_with_its_name()
    {
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;
        using var serve = Start(port);
        var error = await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, serve.ExitCode);
        Assert.StartsWith("council: ", error);
        Assert.Contains($"{port}", error);
    }

    private static async Task<Uri> ReadAddress(Process serve)
    {
        var line = await serve.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new Uri(line!.Split(' ')[0]);
    }

    private Process Start(int port)
    {
        var content = Path.Combine(RepositoryFolder.Sites, "Good", "minimal", "content");
        var start = SignalledProcess.Dotnet(Path.Combine(AppContext.BaseDirectory, "council.dll"), "serve", "--content", content, "--port", $"{port}");
        start.WorkingDirectory = _folder.Path;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return Process.Start(start)!;
    }
}

using System.Net.Sockets;
using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Cli;
using CouncilSite.Cli.Preview;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Tests.Cli.Preview;

/// <summary>A preview that listens on a free port, of files that the test gives.</summary>
internal sealed class RunningPreview : IDisposable
{
    private readonly PreviewServer _server;

    public RunningPreview(Func<DiagnosticBag, IReadOnlyList<RenderedFile>> build, string basePath = "")
    {
        Site = new PreviewSite(diagnostics => Draft(build(diagnostics)));
        _server = new PreviewServer(Site, basePath, new PreviewOverlay(new Phrases(MessageLanguage.English), MessageLanguage.English), port: 0);
        Port = _server.Start();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{Port}/") };
    }

    public RunningPreview(params (string Address, string Text)[] files)
        : this(_ => Files(files)) => Site.Rebuild();

    public PreviewSite Site { get; }

    public int Port { get; }

    public HttpClient Client { get; }

    public static IReadOnlyList<RenderedFile> Files(params (string Address, string Text)[] files) =>
        [.. files.Select(file => new RenderedFile(new Route(file.Address), Encoding.UTF8.GetBytes(file.Text), null))];

    /// <summary>A draft whose files are there already.</summary>
    public static PreviewDraft Draft(IReadOnlyList<RenderedFile> files)
    {
        var byPath = files.ToDictionary(file => file.Route.Path);
        return new(byPath.ContainsKey, path => byPath.GetValueOrDefault(path), _ => files);
    }

    public Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    /// <summary>What the server says to bytes that no well-behaved client sends; they must ask for or force the end of the connection.</summary>
    public async Task<string> SendRaw(byte[] request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", Port, limit.Token);
        using var stream = new NetworkStream(socket);
        try
        {
            await stream.WriteAsync(request, limit.Token);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return await reader.ReadToEndAsync(limit.Token);
        }
        catch (IOException)
        {
            return "";
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
    }
}

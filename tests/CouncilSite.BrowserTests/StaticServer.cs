using System.Net;
using System.Net.Sockets;

namespace CouncilSite.BrowserTests;

/// <summary>The simplest static host: files of a folder below a path of this machine, and 404.html for the rest.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    /// <param name="folder">The folder to serve.</param>
    /// <param name="path">The path that it is served under, with a slash at both ends.</param>
    public StaticServer(string folder, string path)
    {
        _folder = folder;
        Address = new Uri($"http://127.0.0.1:{FreePort()}{path}");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The address of the home page.</summary>
    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                await AnswerAsync(context);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The browser went away in the middle, or the server was closed.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var name = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath)[Address.AbsolutePath.Length..];
        var file = Path.Combine(_folder, name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            file = Path.Combine(_folder, "404.html");
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".json" => "application/json",
            ".yml" => "application/yaml",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            _ => "application/octet-stream",
        };
        var bytes = await File.ReadAllBytesAsync(file);
        context.Response.ContentLength64 = bytes.Length;
        await context.Response.OutputStream.WriteAsync(bytes);
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

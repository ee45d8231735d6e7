using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CouncilSite.Cli.Preview;

/// <summary>Serves the preview on loopback; its pages load themselves anew after each build and show its faults.</summary>
internal sealed class PreviewServer : IDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly PreviewSite _site;
    private readonly string _basePath;
    private readonly PreviewOverlay _overlay;
    private readonly WebApplication _application;

    /// <summary>Prepares the server; no settings of the surroundings reach it.</summary>
    /// <param name="site">What to show.</param>
    /// <param name="basePath">The sub-path that the links of the pages have, without a slash at its end.</param>
    /// <param name="overlay">What is added to the pages.</param>
    /// <param name="port">Where to listen; 0 for any free port.</param>
    public PreviewServer(PreviewSite site, string basePath, PreviewOverlay overlay, int port)
    {
        (_site, _basePath, _overlay) = (site, basePath, overlay);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        // Open pages are told to let go, and who does not is not waited for.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        _application = builder.Build();
        _application.Run(AnswerOrTellFault);
    }

    /// <summary>Is cancelled when the program is asked to end.</summary>
    public CancellationToken Stopping => _application.Lifetime.ApplicationStopping;

    /// <summary>Begins to serve; the result is the port.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public int Start()
    {
        _application.Start();
        return new Uri(_application.Urls.Single()).Port;
    }

    /// <summary>Serves until the program is asked to end.</summary>
    public void WaitForEnd() => _application.WaitForShutdown();

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)_application).Dispose();

    private async Task AnswerOrTellFault(HttpContext context)
    {
        try
        {
            await Answer(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested || Stopping.IsCancellationRequested)
        {
            // Nobody is there to hear of it.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await Send(context, StatusCodes.Status500InternalServerError, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(_overlay.Page(_site.State, fault)));
        }
    }

    private Task Answer(HttpContext context)
    {
        if (RequestRules.Refusal(context.Request, context.Connection.LocalPort) is { } refusal)
        {
            if (refusal == StatusCodes.Status405MethodNotAllowed)
                context.Response.Headers.Allow = "GET, HEAD";
            return Send(context, refusal, "text/plain", default);
        }

        var path = context.Request.Path.Value ?? "/";
        if (path == PreviewFiles.Changes)
            return TellOfChange(context);
        if (PreviewFiles.Find(path) is { } own)
            return Send(context, StatusCodes.Status200OK, own.Type, own.Bytes);
        return AnswerFromSite(context, path);
    }

    private Task AnswerFromSite(HttpContext context, string path)
    {
        if (path.StartsWith(_basePath + "/", StringComparison.Ordinal))
            path = path[_basePath.Length..];
        if (path.EndsWith("/index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        var state = _site.State;
        if (state.Find(path) is { } file)
        {
            return file.IsHtml
                ? SendPage(context, StatusCodes.Status200OK, file.Bytes, state)
                : Send(context, StatusCodes.Status200OK, ContentType(path), file.Bytes);
        }

        if (state.Find(path + "/") is not null)
        {
            context.Response.Redirect(new PathString($"{_basePath}{path}/").ToUriComponent());
            return Task.CompletedTask;
        }

        var status = state.Build == "" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
        return state.Find("/404.html") is { } missing
            ? SendPage(context, status, missing.Bytes, state)
            : Send(context, status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(_overlay.Page(state)));
    }

    private Task SendPage(HttpContext context, int status, ReadOnlyMemory<byte> page, PreviewState state) =>
        Send(context, status, "text/html; charset=utf-8", (byte[])[.. page.Span, .. Encoding.UTF8.GetBytes(_overlay.Html(state))]);

    private static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string ContentType(string path) =>
        !ContentTypes.TryGetContentType(path, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8"
        : type;

    private async Task TellOfChange(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        // An open page must not keep the program from ending.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Stopping);
        var changed = _site.Changed;
        await context.Response.WriteAsync(": waiting\n\n", end.Token);
        await context.Response.Body.FlushAsync(end.Token);
        var since = context.Request.Query["since"].ToString();
        if (since == _site.State.Build)
            await changed.WaitAsync(end.Token);
        var state = _site.State;
        await context.Response.WriteAsync(state.SameButStyles.Contains(since) ? $"data: {state.Build}\n\n" : "data: reload\n\n", end.Token);
    }
}

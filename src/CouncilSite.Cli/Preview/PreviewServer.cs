using System.Net;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace CouncilSite.Cli.Preview;

/// <summary>Serves the preview on loopback; its pages load themselves anew after each build and show its faults.</summary>
/// <param name="site">What to show.</param>
/// <param name="basePath">The sub-path that the links of the pages have, without a slash at its end.</param>
/// <param name="language">The language of messages.</param>
internal sealed class PreviewServer(PreviewSite site, string basePath, MessageLanguage language)
{
    private const string ChangesPath = "/_council/changes";

    private readonly FileExtensionContentTypeProvider _contentTypes = new();

    /// <summary>Serves until the program is asked to end.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public void Run(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        using var application = builder.Build();
        application.Run(Answer);
        application.Run();
    }

    /// <summary>Answers one request.</summary>
    internal async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == ChangesPath)
        {
            await TellOfChange(context);
            return;
        }

        if (basePath.Length > 0 && path.StartsWith(basePath + "/", StringComparison.Ordinal))
            path = path[basePath.Length..];
        var state = site.State;
        if (path.EndsWith("/index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        if (!state.Files.TryGetValue(path, out var file))
        {
            if (state.Files.ContainsKey(path + "/"))
            {
                context.Response.Redirect($"{basePath}{path}/");
                return;
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            state.Files.TryGetValue("/404.html", out file);
        }

        context.Response.Headers.CacheControl = "no-store";
        if (file is { IsHtml: false })
        {
            context.Response.ContentType = _contentTypes.TryGetContentType(path, out var type) ? type + (type.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : "") : "application/octet-stream";
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(file?.Bytes ?? "<!DOCTYPE html><title>council</title>"u8.ToArray(), context.RequestAborted);
        await context.Response.WriteAsync(Additions(state.Diagnostics), context.RequestAborted);
    }

    // What follows </html> is taken into the body by every browser.
    private string Additions(IReadOnlyList<Diagnostic> diagnostics)
    {
        var html = new StringBuilder();
        if (diagnostics.Count > 0)
        {
            html.Append("<div role=\"alert\" style=\"position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;z-index:2147483647;margin:0;padding:1rem;background:#fff;color:#000;border-top:4px solid #b00020;font:14px/1.6 monospace;white-space:pre-wrap\">");
            foreach (var diagnostic in diagnostics)
            {
                html.Append(WebUtility.HtmlEncode(TextReporter.Line(diagnostic, language))).Append('\n');
                if (diagnostic.Hint(language) is { Length: > 0 } hint)
                    html.Append("    ").Append(WebUtility.HtmlEncode(hint)).Append('\n');
            }

            html.Append("</div>");
        }

        return html.Append($"<script>new EventSource('{ChangesPath}').onmessage = () => location.reload();</script>\n").ToString();
    }

    private async Task TellOfChange(HttpContext context)
    {
        var changed = site.Changed;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(": waiting\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        try
        {
            await changed.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("data: reload\n\n", context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }
}

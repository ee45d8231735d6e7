using Microsoft.AspNetCore.Http;

namespace CouncilSite.Cli.Preview;

/// <summary>
/// Which requests the preview answers: drafts are for whoever sits at this machine, and no site that is open in the
/// same browser may read them, not even under a name of its own that leads here.
/// </summary>
internal static class RequestRules
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The status to refuse a request with; null where it is to be answered.</summary>
    public static int? Refusal(HttpRequest request, int port)
    {
        if (!IsLoopback(request.Host, port))
            return StatusCodes.Status421MisdirectedRequest;
        if (!IsFromHere(request.Headers, port))
            return StatusCodes.Status403Forbidden;
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : StatusCodes.Status405MethodNotAllowed;
    }

    private static bool IsLoopback(HostString host, int port) =>
        LoopbackNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port ?? 80) == port;

    // Browsers say where a request comes from; a link that somebody follows may come from anywhere.
    private static bool IsFromHere(IHeaderDictionary headers, int port)
    {
        if (headers.Origin is { Count: > 0 } origin
            && !(origin is [{ } text] && Uri.TryCreate(text, UriKind.Absolute, out var from) && from.Scheme == Uri.UriSchemeHttp
                && IsLoopback(HostString.FromUriComponent(from), port)))
            return false;
        return headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" || headers["Sec-Fetch-Dest"] == "document";
    }
}

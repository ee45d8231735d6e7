using System.Net;
using System.Text;

namespace CouncilSite.Site;

/// <summary>A page that no theme shows and no search finds.</summary>
internal static class BarePage
{
    /// <summary>The page as UTF-8.</summary>
    /// <param name="policy">Its Content-Security-Policy.</param>
    /// <param name="title">Its title, as text.</param>
    /// <param name="head">What else its head holds, as HTML.</param>
    /// <param name="body">What it shows, as HTML.</param>
    public static byte[] Write(string policy, string title, string head, string body) => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <meta name="robots" content="noindex">
        {head}
        </head>
        <body>
        {body}
        </body>
        </html>

        """.ReplaceLineEndings("\n"));
}

namespace CouncilSite.Tests.Addresses;

/// <summary>Addresses made at random of what leads programs astray.</summary>
internal static class HostileAddresses
{
    private static readonly string[] Pieces =
    [
        "/", "/", "/", "a", "B", "news", "あ", "か\u3099", "índex", "index.html", "html", ".html", "..", ".", "．．", "。", "…", " ", "\u3000", "\u00A0",
        "\\", ":", "C:", "*", "?", "\"", "<", ">", "|", "#", "%", "%2e", "%2E", "%2f", "%5c", "%00", "%25", "%C0%AE", "%E3%81%82", "%ED%A0%80", "%EF%BC%8E",
        "con", "AUX", "nul.", "com1", "LPT9", "com¹", "prn", "conin$", "$", "~", "~1", "\0", "\n", "\t", "\u007F", "\u0085", "\u200B", "\u202E", "\u2028", "\uFEFF",
        "\uFFFE", "\uD800", "\uDC00", "😀", "\uE000", "\u0301", "／", "＼", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "ああああああああああああああああああああああああああああああ",
    ];

    /// <summary>A path, mostly one that begins well.</summary>
    public static string Path(Random random) =>
        (random.Next(8) == 0 ? "" : "/") + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Piece(random)));

    // Addresses that could be published must come as well: most pieces are harmless, most of the time.
    private static string Piece(Random random) => random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] : Pieces[random.Next(8)];
}

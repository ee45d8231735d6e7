namespace CouncilSite.Content;

/// <summary>The types of files that a council publishes. No others: a browser would run some of them on the site.</summary>
public static class AttachmentTypes
{
    /// <summary>Pictures that are XML, and are read for what else they hold.</summary>
    public const string Svg = ".svg";

    private static readonly HashSet<string> Allowed =
    [
        ".pdf", ".txt", ".zip", ".ics", ".epub",
        ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".jtd",
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", Svg,
        ".mp3", ".m4a", ".ogg", ".wav", ".mp4", ".webm", ".vtt",
    ];

    /// <summary>Whether files of an extension (with its dot, lower case) are published.</summary>
    public static bool Allow(string extension) => Allowed.Contains(extension);
}

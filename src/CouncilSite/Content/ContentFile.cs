namespace CouncilSite.Content;

/// <summary>A file below the content folder, not yet read.</summary>
/// <param name="Path">Path below the content folder, NFC, with <c>/</c>.</param>
/// <param name="StorePath">The path as the store names it, which on macOS may be decomposed.</param>
/// <param name="Size">Its size in bytes when the folder was listed.</param>
/// <param name="Changed">When it was last written; nothing where the store does not say.</param>
public sealed record ContentFile(string Path, string StorePath, long Size = 0, DateTimeOffset Changed = default)
{
    /// <summary>Extension with its dot, lower case, <c>.yaml</c> as <c>.yml</c>.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant() is var extension && extension == ".yaml" ? ".yml" : extension;

    /// <summary>Whether it is text that some kind of content reads, not an attachment that is published as it is.</summary>
    public bool IsText => Extension is ".md" or ".yml" or ".csv";
}

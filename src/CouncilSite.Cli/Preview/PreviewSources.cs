namespace CouncilSite.Cli.Preview;

/// <summary>What the preview is made of, as it is on disk at one moment.</summary>
/// <param name="Content">The content folder's fingerprint.</param>
/// <param name="ThemeFolder">The theme's folder; null for a theme that is built in.</param>
/// <param name="Theme">That of the theme's folder without its style sheets; 0 where the theme has none.</param>
/// <param name="Styles">That of its style sheets.</param>
internal readonly record struct PreviewSources(long Content, string? ThemeFolder, long Theme, long Styles)
{
    /// <summary>Looks at the folders.</summary>
    /// <param name="content">The content folder; it may vanish and come back.</param>
    /// <param name="theme">The theme's folder; null for a theme that is built in.</param>
    public static PreviewSources Read(string content, string? theme) => new PreviewSources(FolderFingerprint.Of(content), null, 0, 0).WithTheme(theme);

    /// <summary>The same content with a theme's folder as it is now.</summary>
    /// <param name="folder">The theme's folder; null for a theme that is built in.</param>
    public PreviewSources WithTheme(string? folder) => this with
    {
        ThemeFolder = folder,
        Theme = folder is null ? 0 : FolderFingerprint.Of(folder, without: ".css"),
        Styles = folder is null ? 0 : FolderFingerprint.Of(folder, extension: ".css"),
    };

    /// <summary>Whether nothing but style sheets is otherwise than before.</summary>
    public bool DifferInStylesAlone(PreviewSources before) => this != before && this == before with { Styles = Styles };
}

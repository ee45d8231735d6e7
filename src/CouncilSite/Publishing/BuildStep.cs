namespace CouncilSite.Publishing;

/// <summary>The steps of a build, in order, for showing progress.</summary>
public enum BuildStep
{
    /// <summary>Content is read and checked.</summary>
    Read,

    /// <summary>Pages are planned and rendered.</summary>
    Render,

    /// <summary>The links of the rendered pages are checked.</summary>
    Check,

    /// <summary>PDF editions are printed.</summary>
    Print,

    /// <summary>Files are written.</summary>
    Write,
}

namespace CouncilSite.Site;

/// <summary>When content files were last changed.</summary>
public interface IPageHistory
{
    /// <summary>Whether the history was cut off, so that its days would be wrong and none are given.</summary>
    bool IsShallow { get; }

    /// <summary>The day in Asia/Tokyo of the newest commit that changed a file; null where that is not known.</summary>
    /// <param name="contentPath">Path below the content folder.</param>
    DateOnly? LastChanged(string contentPath);
}

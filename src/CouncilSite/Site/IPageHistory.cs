namespace CouncilSite.Site;

/// <summary>When content files were last changed.</summary>
public interface IPageHistory
{
    /// <summary>The day in Asia/Tokyo of the newest commit that changed a file; null where that is not known.</summary>
    /// <param name="contentPath">Path below the content folder.</param>
    DateOnly? LastChanged(string contentPath);
}

namespace CouncilSite.Site;

/// <summary>Takes the files of a site as they are made, so that nobody need keep their bytes: of a large site they would be most of the memory.</summary>
public interface IFileSink
{
    /// <summary>Takes a file, from any thread. Its bytes are another file's when this returns.</summary>
    void Take(RenderedFile file);
}

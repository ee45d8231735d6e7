using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Caching;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// The folder that the site is written to. It holds the old site or the new one, whole, whatever happens to the program:
/// where the system can exchange folders, at every moment, and elsewhere as soon as the program is started again. Only
/// files that an earlier write made are ever replaced or deleted, and nothing is written through a link in the folder;
/// the folder itself may be one.
/// </summary>
public sealed class OutputFolder
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    private readonly string _root;
    private readonly Disk _disk;
    private readonly TimeSpan _patience;

    private readonly KnownHashes? _known;

    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="known">The hashes of its files that need not be read to tell whether they are as they should be; null to read them all.</param>
    public OutputFolder(string path, KnownHashes? known = null)
        : this(path, new Disk(), DefaultPatience) => _known = known;

    internal OutputFolder(string path, Disk disk, TimeSpan patience) => (_root, _disk, _patience) = (RealPath.Of(path), disk, patience);

    /// <summary>Puts in order what a run left that was killed; does nothing where another run is at work.</summary>
    public void Heal()
    {
        try
        {
            Workshop.Heal(_root, _disk);
        }
        catch (OutputHeldException)
        {
            // It will leave the folder in order itself.
        }
    }

    /// <summary>Whether the folder holds just these files, byte for byte, and nothing of others.</summary>
    /// <param name="hashes">The files' hashes (SHA-256) by their names.</param>
    public bool Holds(IReadOnlyDictionary<string, byte[]> hashes)
    {
        try
        {
            var written = WrittenSite.Read(_root, _known);
            var holds = written.Foreign.All(WrittenSite.IsLitter)
                && written.HasBytes(SiteManifest.Name, SiteManifest.Of(hashes.Keys))
                && AllCores.All([.. hashes], file => written.HasHash(file.Key, file.Value));
            // What is written next gives all files another time of change.
            if (holds)
                _known?.Keep();
            return holds;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Begins a site that shall take the place of the one in the folder.</summary>
    public StagedSite Stage() => new(_root, _disk, _patience, _known);

    /// <summary>Makes the folder hold a site that is in memory; see <see cref="StagedSite.Publish"/>.</summary>
    public WriteReport Write(IReadOnlyList<RenderedFile> files, bool keepsForeignFiles = false)
    {
        using var staged = Stage();
        AllCores.ForEach(files, staged.Take);
        return staged.Publish(keepsForeignFiles);
    }
}

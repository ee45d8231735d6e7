using CouncilSite.Diagnostics;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// Exchanges the output folder for a whole new one in one step. Unchanged files are the same files under a second name,
/// so that their bytes and times stay.
/// </summary>
internal sealed class FolderExchange(string root, Workshop workshop, Disk disk)
{
    /// <summary>Makes the folder hold the new site; false where folders cannot be exchanged: then the folder is as it was.</summary>
    public bool TryWrite(SiteChange change)
    {
        LinkUnchanged(change);
        if (!Directory.Exists(root))
        {
            disk.MoveFolder(workshop.Staging, root);
            return true;
        }

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workshop.Staging, File.GetUnixFileMode(root));
        if (!disk.TryExchange(workshop.Staging, root))
            return false;

        RescueLateFiles(change);
        return true;
    }

    // Two threads that create files in one folder wait for each other.
    private void LinkUnchanged(SiteChange change) =>
        AllCores.ForEach([.. change.Unchanged.GroupBy(name => Path.GetDirectoryName(name)!)], folder =>
        {
            disk.CreateFolder(Path.Combine(workshop.Staging, folder.Key));
            foreach (var name in folder)
                disk.Link(Path.Combine(root, name), Path.Combine(workshop.Staging, name));
        });

    // What others put into the old folder since it was looked at is theirs, and goes on standing where it stood.
    private void RescueLateFiles(SiteChange change)
    {
        foreach (var name in WrittenSite.Read(workshop.Staging).Names.Where(name => !change.Before.Has(name)))
        {
            var target = Path.Combine(root, name);
            if (Path.Exists(target))
                continue;
            disk.CreateFolder(Path.GetDirectoryName(target)!);
            disk.Move(Path.Combine(workshop.Staging, name), target);
        }
    }
}

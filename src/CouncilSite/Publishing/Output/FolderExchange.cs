using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// Exchanges the output folder for a whole new one in one step. Unchanged files are the same files under a second name,
/// so that their bytes and times stay.
/// </summary>
internal sealed class FolderExchange(string root, Workshop workshop, Disk disk)
{
    /// <summary>Makes the folder hold the new site; false where folders cannot be exchanged, and nothing has changed.</summary>
    public bool TryWrite(SiteChange change)
    {
        Stage(change);
        if (!Directory.Exists(root))
        {
            disk.MoveFolder(workshop.Staging, root);
            return true;
        }

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workshop.Staging, File.GetUnixFileMode(root));
        if (!disk.TryExchange(workshop.Staging, root))
        {
            FolderDeletion.Delete(workshop.Staging);
            return false;
        }

        RescueLateFiles(change);
        return true;
    }

    private void Stage(SiteChange change)
    {
        disk.CreateFolder(workshop.Staging);
        var unchanged = change.Unchanged.Select(name => (Name: name, File: (RenderedFile?)null));
        var changed = change.Changed.Select(file => (Name: file.Route.OutputPath, File: (RenderedFile?)file));
        // Two threads that create files in one folder wait for each other.
        var folders = unchanged.Concat(changed).GroupBy(file => Path.GetDirectoryName(file.Name)!).ToList();
        try
        {
            AllCores.ForEach(folders, folder =>
            {
                if (folder.Key.Length > 0)
                    disk.CreateFolder(Path.Combine(workshop.Staging, folder.Key));
                foreach (var (name, file) in folder)
                {
                    var target = Path.Combine(workshop.Staging, name);
                    if (file is null)
                        disk.Link(Path.Combine(root, name), target);
                    else
                        disk.Create(target, file.Bytes.Span);
                }
            });
        }
        catch (AggregateException exception)
        {
            // A full disk is one fault, however many threads meet it.
            throw exception.Flatten().InnerExceptions[0];
        }

        if (change.Before.HasBytes(SiteManifest.Name, change.Manifest))
            disk.Link(Path.Combine(root, SiteManifest.Name), Path.Combine(workshop.Staging, SiteManifest.Name));
        else
            disk.Create(Path.Combine(workshop.Staging, SiteManifest.Name), change.Manifest);
    }

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

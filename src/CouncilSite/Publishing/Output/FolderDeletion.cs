namespace CouncilSite.Publishing.Output;

/// <summary>Deletes folders, never through a link.</summary>
internal static class FolderDeletion
{
    /// <summary>Deletes a folder of ours with all that is in it; a link in its place is deleted itself.</summary>
    public static void Delete(string folder)
    {
        var info = new DirectoryInfo(folder);
        if (info.LinkTarget is not null)
            info.Delete();
        else if (info.Exists)
            info.Delete(recursive: true);
        else
            File.Delete(folder);
    }

    /// <summary>Deletes a folder and those above it, as far as they are empty, but not the root.</summary>
    public static void DeleteEmpty(string root, string? folder)
    {
        for (; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            var path = new DirectoryInfo(Path.Combine(root, folder));
            if (path.Exists && (path.LinkTarget is not null || path.EnumerateFileSystemInfos().Any()))
                return;
            if (path.Exists)
                path.Delete();
        }
    }
}

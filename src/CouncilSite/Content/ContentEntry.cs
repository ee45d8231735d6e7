namespace CouncilSite.Content;

/// <summary>What an entry of the content folder is.</summary>
public enum EntryKind
{
    /// <summary>A file. Of pipes, sockets and devices this is said too; they have no size, so that none is ever opened.</summary>
    File,

    /// <summary>A folder, whose own entries follow.</summary>
    Folder,

    /// <summary>A link to a file or folder, which is not followed.</summary>
    Link,

    /// <summary>A folder that could not be listed.</summary>
    UnreadableFolder,

    /// <summary>A folder below more others than content may have, whose entries are not listed.</summary>
    DeepFolder,
}

/// <summary>Something in the content folder.</summary>
/// <param name="Path">Its path below the content folder with <c>/</c>, in whatever form the disk gives.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">The size of a file in bytes.</param>
/// <param name="Changed">When a file was last written; nothing where the store does not say.</param>
public sealed record ContentEntry(string Path, EntryKind Kind, long Size, DateTimeOffset Changed = default);

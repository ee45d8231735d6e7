using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// What tells whether two paths name one file or folder, through links and mounts as well. Where the system is not
/// asked (it is on Linux), it is the path, whose case most other systems do not heed.
/// </summary>
/// <param name="Device">The device, and the inode on it; 0 where the path says it.</param>
/// <param name="Inode">The file on the device.</param>
/// <param name="Path">The path without links; null where device and inode say it.</param>
internal readonly partial record struct FileIdentity(ulong Device, ulong Inode, string? Path)
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint InodeAndMount = 0x1100;

    /// <summary>The identity of what is at a path; null where nothing is.</summary>
    public static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return System.IO.Path.Exists(path) ? new FileIdentity(0, 0, RealPath.Of(path).ToUpperInvariant()) : null;
        Span<ulong> status = stackalloc ulong[32];
        return Status(CurrentFolder, path, 0, InodeAndMount, status) == 0 ? Read(status) : null;
    }

    /// <summary>The identity of an open file; null where the system is not asked.</summary>
    public static FileIdentity? Of(SafeFileHandle file)
    {
        Span<ulong> status = stackalloc ulong[32];
        return OperatingSystem.IsLinux() && Status(file, "", EmptyPath, InodeAndMount, status) == 0 ? Read(status) : null;
    }

    /// <summary>The mount that a path lies on; 0 where the system does not say.</summary>
    public static ulong MountOf(string path)
    {
        Span<ulong> status = stackalloc ulong[32];
        return OperatingSystem.IsLinux() && Status(CurrentFolder, path, 0, InodeAndMount, status) == 0 ? status[18] : 0;
    }

    // struct statx: the inode at byte 32, the device at 136, the mount at 144.
    private static FileIdentity Read(ReadOnlySpan<ulong> status) => new(status[17], status[4], null);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, Span<ulong> status);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(SafeFileHandle file, string path, int flags, uint mask, Span<ulong> status);
}

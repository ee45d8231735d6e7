using System.Runtime.InteropServices;

namespace CouncilSite.Content;

/// <summary>
/// What the system says of a file without reading it: while this stays, so do its bytes, for no program can write to a
/// file without the system giving it another time of change, which no program can set back.
/// </summary>
/// <param name="Device">The device that it is on.</param>
/// <param name="Inode">The file on the device.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Modified">When its bytes were last written, in nanoseconds since 1970 (UTC); programs can set it.</param>
/// <param name="Changed">When anything of it was last changed, in nanoseconds since 1970 (UTC).</param>
public readonly partial record struct FileState(ulong Device, ulong Inode, ulong Size, long Modified, long Changed)
{
    private const int CurrentFolder = -100;
    private const int NoLinks = 0x100;
    private const uint BasicStatus = 0x7FF;

    /// <summary>The state of a file, or of a link itself; null where there is none, and on systems other than Linux, which are not asked.</summary>
    public static FileState? Of(string path)
    {
        Span<ulong> status = stackalloc ulong[32];
        return OperatingSystem.IsLinux() && Status(CurrentFolder, path, NoLinks, BasicStatus, status) == 0
            ? new FileState(status[17], status[4], status[5], Nanoseconds(status[14..]), Nanoseconds(status[12..])) : null;
    }

    // struct statx: the inode at byte 32, the size at 40, the time of change at 96, that of writing at 112, the device at 136.
    private static long Nanoseconds(ReadOnlySpan<ulong> time) => ((long)time[0] * 1_000_000_000) + (uint)time[1];

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, Span<ulong> status);
}

using System.Runtime.InteropServices;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// The acts that change the disk, so that tests can let each of them fail. None waits until the disk has really taken
/// what it was given: a site survives the end of the program at any moment, and what a power cut spoils is found by the
/// next build, which compares every file.
/// </summary>
internal partial class Disk
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Whether the system has a way to exchange folders.</summary>
    public virtual bool CanExchange => OperatingSystem.IsLinux();

    /// <summary>Makes a folder and those above it.</summary>
    public void CreateFolder(string path)
    {
        Begin();
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file that does not exist yet; never through a link.</summary>
    public void Create(string path, ReadOnlySpan<byte> bytes)
    {
        Begin();
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
    }

    /// <summary>Gives a file a second name, or makes a copy with its time where the file system has no second names.</summary>
    public void Link(string from, string to)
    {
        Begin();
        if (!OperatingSystem.IsLinux() || NativeLink(from, to) != 0)
            File.Copy(from, to);
    }

    /// <summary>Moves a file.</summary>
    public void Move(string from, string to, bool overwrite = false)
    {
        Begin();
        File.Move(from, to, overwrite);
    }

    /// <summary>Moves a folder.</summary>
    public void MoveFolder(string from, string to)
    {
        Begin();
        Directory.Move(from, to);
    }

    /// <summary>Deletes a file.</summary>
    public void Delete(string path)
    {
        Begin();
        File.Delete(path);
    }

    /// <summary>Exchanges two folders in one step that nobody sees half done; false where that cannot be had.</summary>
    public bool TryExchange(string one, string other)
    {
        Begin();
        try
        {
            return NativeRename(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Comes before each act.</summary>
    protected virtual void Begin()
    {
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int NativeLink(string from, string to);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int NativeRename(int fromFolder, string from, int toFolder, string to, uint flags);
}

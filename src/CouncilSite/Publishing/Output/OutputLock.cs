using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CouncilSite.Publishing.Output;

/// <summary>Keeps other runs of the program out of a workshop. The system lets go of it when a process ends, however it does.</summary>
internal sealed class OutputLock : IDisposable
{
    private const string LockName = "lock";
    private const string HolderName = "holder";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string _folder;
    private readonly SafeFileHandle _handle;

    private OutputLock(string folder, SafeFileHandle handle)
    {
        (_folder, _handle) = (folder, handle);
        try
        {
            var holder = Path.Combine(folder, HolderName);
            File.Delete(holder);
            new Disk().Create(holder, Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk may have no room for it: what a killed run left is put in order all the same.
        }
    }

    /// <summary>Locks a folder, which is made where it is missing.</summary>
    /// <exception cref="OutputHeldException">Another process holds it, and went on holding it.</exception>
    public static OutputLock Acquire(string folder, TimeSpan patience)
    {
        for (var started = Stopwatch.GetTimestamp(); ; Thread.Sleep(Pause))
        {
            if (TryAcquire(folder) is { } acquired)
                return acquired;
            if (Stopwatch.GetElapsedTime(started) >= patience)
                throw new OutputHeldException(ReadHolder(folder));
        }
    }

    /// <summary>Lets go of the folder, and deletes it where nothing else is in it.</summary>
    public void Dispose()
    {
        // Windows deletes no open file; elsewhere it is deleted while it is still ours.
        if (OperatingSystem.IsWindows())
            _handle.Dispose();
        try
        {
            File.Delete(Path.Combine(_folder, HolderName));
            File.Delete(Path.Combine(_folder, LockName));
            Directory.Delete(_folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another run is in it already, or something is left for the next.
        }

        _handle.Dispose();
    }

    private static OutputLock? TryAcquire(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, LockName);
            var handle = File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            // Who held it may have deleted it just now: then it is no lock any more.
            if (FileIdentity.Of(handle) is not { } identity || identity == FileIdentity.Of(file))
                return new OutputLock(folder, handle);
            handle.Dispose();
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            return null;
        }
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsHeld(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static int? ReadHolder(string folder)
    {
        try
        {
            return int.TryParse(File.ReadAllText(Path.Combine(folder, HolderName)), CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

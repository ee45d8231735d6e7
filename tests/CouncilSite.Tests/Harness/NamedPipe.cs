using System.Runtime.InteropServices;
using System.Text;

namespace CouncilSite.Tests.Harness;

/// <summary>A pipe with a name on disk: whoever opens it waits for a writer. Its name may be any bytes.</summary>
internal sealed class NamedPipe : IDisposable
{
    private const uint ReadableAndWritable = 0x1B6;

    private readonly byte[] _path;

    public NamedPipe(string folder, params byte[] name)
    {
        _path = [.. Encoding.UTF8.GetBytes(folder + "/"), .. name, 0];
        if (Create(_path, ReadableAndWritable) != 0)
            throw new IOException($"mkfifo {Encoding.UTF8.GetString(_path)}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    public static bool IsSupported => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    // The runtime could not delete a name that is not UTF-8.
    public void Dispose() => _ = Delete(_path);

    [DllImport("libc", EntryPoint = "mkfifo", SetLastError = true)]
    private static extern int Create(byte[] path, uint mode);

    [DllImport("libc", EntryPoint = "unlink")]
    private static extern int Delete(byte[] path);
}

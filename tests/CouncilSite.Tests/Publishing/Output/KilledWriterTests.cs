using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CouncilSite.Publishing.Output;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Writer;

namespace CouncilSite.Tests.Publishing.Output;

/// <summary>A process that does nothing but write is killed at random moments.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const int HangUp = 1;
    private const int Interrupt = 2;
    private const int Kill = 9;
    private const int Terminate = 15;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("COUNCIL_KILLS") ?? "60", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData("exchange")]
    [InlineData("journal")]
    public void At_whatever_moment_it_is_killed_one_whole_site_stands(string way) => KillWriters(Kill, way, Kills);

    [Theory]
    [InlineData(Terminate, "exchange")]
    [InlineData(Interrupt, "exchange")]
    [InlineData(HangUp, "exchange")]
    [InlineData(Terminate, "journal")]
    public void However_it_is_told_to_end_one_whole_site_stands(int signal, string way) => KillWriters(signal, way, Kills / 12);

    private void KillWriters(int signal, string way, int times)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Folders are exchanged on Linux alone.");
        var root = _temporary.Join("output");
        var (even, odd) = (NamesAndBytes(AlternatingSites.Even), NamesAndBytes(AlternatingSites.Odd));
        new OutputFolder(root).Write(AlternatingSites.Even);
        var random = new Random(20210701);
        for (var kill = 0; kill < times; kill++)
        {
            KillWriter(root, signal, way, TimeSpan.FromMilliseconds(random.Next(60)));
            if (way == "exchange")
                AssertWhole();
            new OutputFolder(root).Heal();
            AssertWhole();
            Assert.Equal([root], Directory.EnumerateFileSystemEntries(_temporary.Path));
        }

        void AssertWhole()
        {
            var stands = TemporaryFolder.Snapshot(root);
            stands.Remove(SiteManifest.Name);
            stands.Keys.Where(name => name.StartsWith(Workshop.InnerName + "/", StringComparison.Ordinal)).ToList().ForEach(name => stands.Remove(name));
            Assert.True(stands.SequenceEqual(even) || stands.SequenceEqual(odd), "It is a mixed site.");
        }
    }

    private static void KillWriter(string root, int signal, string way, TimeSpan after)
    {
        var start = SignalledProcess.Dotnet(typeof(DiskWithoutExchange).Assembly.Location, root, way);
        start.RedirectStandardOutput = true;
        // To start hundreds of times is most of the work.
        foreach (var setting in new[] { "DOTNET_TieredPGO", "DOTNET_gcConcurrent", "DOTNET_EnableDiagnostics" })
            start.Environment[setting] = "0";
        using var writer = Process.Start(start)!;
        Assert.Equal("begins", writer.StandardOutput.ReadLine());
        Thread.Sleep(after);
        Assert.False(writer.HasExited, "It ended by itself.");
        Assert.Equal(0, Signal(writer.Id, signal));
        if (!writer.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            writer.Kill();
            Assert.Fail($"Signal {signal} did not end it.");
        }
    }

    private static SortedDictionary<string, string> NamesAndBytes(IReadOnlyList<RenderedFile> site) => new(
        site.ToDictionary(file => file.Route.OutputPath, file => Convert.ToHexString(file.Bytes.Span)), StringComparer.Ordinal);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
}

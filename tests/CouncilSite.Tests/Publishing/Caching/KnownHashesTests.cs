using System.Security.Cryptography;
using CouncilSite.Content;
using CouncilSite.Publishing.Caching;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing.Caching;

/// <summary>A file is read again as soon as anything has been done to it, and otherwise not.</summary>
public sealed class KnownHashesTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private int _reads;

    public KnownHashesTests() => Directory.CreateDirectory(_temporary.Join("files"));

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void What_nobody_has_touched_is_not_read_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems are not asked for states.");
        Write("a", "一");
        Ask(new LaterClock(), "a");
        Ask(new LaterClock(), "a");
        Assert.Equal(1, _reads);
    }

    [Fact]
    public void What_was_written_just_now_is_read_again()
    {
        Write("a", "一");
        Ask(TimeProvider.System, "a");
        Ask(TimeProvider.System, "a");
        Assert.Equal(2, _reads);
    }

    [Fact]
    public void What_was_forgotten_is_read_again()
    {
        Write("a", "一");
        Ask(new LaterClock(), "a");
        Open(new LaterClock()).Forget("a");
        Ask(new LaterClock(), "a");
        Assert.Equal(2, _reads);
    }

    [Fact]
    public void Whatever_is_done_to_files_their_hashes_are_right() => GeneratedCases.Check(20, random =>
    {
        for (var edit = 0; edit < 20; edit++)
        {
            var (name, text) = ($"{random.Next(3)}", $"{random.Next(3)}");
            var path = _temporary.Join($"files/{name}");
            switch (random.Next(5))
            {
                case 0 when File.Exists(path):
                    File.Delete(path);
                    break;
                case 1 when File.Exists(path):
                    File.Move(path, _temporary.Join($"files/{random.Next(3)}"), overwrite: true);
                    break;
                case 2:
                    // As a restored backup comes: the time of another file, and perhaps its size.
                    Write(name, text);
                    File.SetLastWriteTimeUtc(path, new DateTime(2021, 4, 1, 0, 0, 0, DateTimeKind.Utc));
                    break;
                case 3:
                    Write("beside", text);
                    File.Move(_temporary.Join("files/beside"), path, overwrite: true);
                    break;
                default:
                    Write(name, text);
                    break;
            }

            Ask(new LaterClock(), [.. Directory.EnumerateFiles(_temporary.Join("files")).Select(file => Path.GetFileName(file))]);
        }
    });

    private void Write(string name, string text) => File.WriteAllText(_temporary.Join($"files/{name}"), text);

    private void Ask(TimeProvider clock, params string[] names)
    {
        var hashes = Open(clock);
        foreach (var name in names)
        {
            var path = _temporary.Join($"files/{name}");
            Assert.Equal(SHA256.HashData(File.ReadAllBytes(path)), hashes.HashOf(name, () => FileState.Of(path), () => Read(path)).ToArray());
        }

        hashes.Keep();
    }

    private KnownHashes Open(TimeProvider clock) => new(new FileCache(_temporary.Join("cache"), ".hashes"), _temporary.Join("files"), clock);

    private byte[] Read(string path)
    {
        _reads++;
        return File.ReadAllBytes(path);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Publishing.History;

/// <summary>The time of the newest commit of each file, read from <c>git log</c> while it prints.</summary>
internal sealed class GitLog
{
    private const int MostFiles = 1_000_000;
    private const int LongestEntry = 64 * 1024;

    private readonly Dictionary<string, long?> _times = new(StringComparer.Ordinal);
    private long? _time;
    private bool _commitFollows;

    /// <summary>
    /// What git is asked: entries that end with NUL, an empty one before each commit. Settings of the repository
    /// that would leave files out, dress the names or run programs are overruled.
    /// </summary>
    public static string[] Command { get; } =
    [
        "log", "-z", "--name-only", "--no-renames", "--relative", "--format=format:%x00%ct",
        "--no-color", "--no-decorate", "--no-notes", "--no-show-signature", "--no-mailmap", "--no-ext-diff", "--no-textconv", "-O/dev/null",
        "--", ".",
    ];

    /// <summary>Seconds since 1970 by path; null where git printed no number.</summary>
    public IReadOnlyDictionary<string, long?> Times => _times;

    /// <summary>Reads to the end; false where there is no sensible end.</summary>
    public bool Read(Stream output)
    {
        var chunk = new byte[64 * 1024];
        var entry = new ArrayBufferWriter<byte>(LongestEntry);
        for (var count = output.Read(chunk); count > 0; count = output.Read(chunk))
        {
            var rest = chunk.AsSpan(0, count);
            for (var end = rest.IndexOf((byte)0); end >= 0; end = rest.IndexOf((byte)0))
            {
                entry.Write(rest[..end]);
                Take(entry.WrittenSpan);
                entry.ResetWrittenCount();
                rest = rest[(end + 1)..];
            }

            entry.Write(rest);
            if (entry.WrittenCount > LongestEntry || _times.Count > MostFiles)
                return false;
        }

        Take(entry.WrittenSpan);
        return true;
    }

    private void Take(ReadOnlySpan<byte> entry)
    {
        if (entry.IsEmpty)
        {
            _commitFollows = true;
            return;
        }

        if (_commitFollows)
        {
            _commitFollows = false;
            var end = entry.IndexOf((byte)'\n');
            _time = long.TryParse(end < 0 ? entry : entry[..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
            entry = end < 0 ? [] : entry[(end + 1)..];
        }

        // Newest first: the first time of a file counts.
        if (!entry.IsEmpty)
            _times.TryAdd(KanaComposition.Compose(Encoding.UTF8.GetString(entry)), _time);
    }
}

using System.Security.Cryptography;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Caching;

/// <summary>What came of a build that may be asked for again: the hash of each file, and the warnings.</summary>
/// <param name="Files">The files' hashes (SHA-256) by their paths below the output folder.</param>
/// <param name="Diagnostics">What was reported; no errors, for then there are no files.</param>
public sealed record FormerBuild(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What came of a build; null where more was reported than is printed, which nothing remembers.</summary>
    /// <param name="files">The files' hashes.</param>
    /// <param name="diagnostics">What was reported.</param>
    public static FormerBuild? Of(IReadOnlyDictionary<string, byte[]> files, DiagnosticBag diagnostics)
    {
        var printed = diagnostics.ToSortedList();
        return printed.Count < diagnostics.Count || diagnostics.HasErrors ? null : new(files, printed);
    }

    /// <summary>As bytes for a <see cref="FileCache"/>.</summary>
    public byte[] Pack()
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Files.Count);
        foreach (var (path, hash) in Files)
        {
            writer.Write(path);
            writer.Write(hash);
        }

        // The text is what says at which line and column a fault is.
        var sources = Diagnostics.Select(diagnostic => diagnostic.Span.File).Distinct().ToList();
        writer.Write(sources.Count);
        foreach (var source in sources)
            WriteAll(source.Path, source.DisplayPath, source.Text);
        writer.Write(Diagnostics.Count);
        foreach (var diagnostic in Diagnostics)
        {
            writer.Write(diagnostic.Descriptor.Code);
            writer.Write((int)diagnostic.Severity);
            writer.Write(sources.IndexOf(diagnostic.Span.File));
            writer.Write(diagnostic.Span.Start);
            writer.Write(diagnostic.Span.End);
            writer.Write(diagnostic.Arguments.Count);
            WriteAll([.. diagnostic.Arguments]);
        }

        writer.Flush();
        return stream.ToArray();

        void WriteAll(params string[] texts)
        {
            foreach (var text in texts)
                writer.Write(text);
        }
    }

    /// <summary>What <see cref="Pack"/> made, and the cache found whole.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="catalog">Every fault that the program can report.</param>
    public static FormerBuild Unpack(byte[] bytes, IEnumerable<DiagnosticDescriptor> catalog)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var files = Read(() => KeyValuePair.Create(reader.ReadString(), reader.ReadBytes(SHA256.HashSizeInBytes))).ToDictionary(StringComparer.Ordinal);
        var sources = Read(() => new SourceFile(reader.ReadString(), reader.ReadString(), reader.ReadString()));
        var descriptors = catalog.ToDictionary(descriptor => descriptor.Code, StringComparer.Ordinal);
        return new(files, Read(() => new Diagnostic(
            descriptors[reader.ReadString()] with { Severity = (Severity)reader.ReadInt32() },
            new SourceSpan(sources[reader.ReadInt32()], reader.ReadInt32(), reader.ReadInt32()),
            new EquatableList<string>(Read(reader.ReadString)))));

        List<T> Read<T>(Func<T> read)
        {
            var count = reader.ReadInt32();
            var all = new List<T>(count);
            for (var index = 0; index < count; index++)
                all.Add(read());
            return all;
        }
    }
}

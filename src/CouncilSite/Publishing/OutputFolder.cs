namespace CouncilSite.Publishing;

/// <summary>
/// The folder that the site is written to. A write changes everything or nothing: what differs is staged
/// first, then moved into place, and moved back where that fails. Only files that an earlier write made are ever
/// deleted.
/// </summary>
/// <param name="path">The folder; it need not exist.</param>
public sealed class OutputFolder(string path)
{
    /// <summary>The file in the folder that lists what the last write made.</summary>
    public const string ManifestName = ".council-files";

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Makes the folder hold the site.</summary>
    /// <exception cref="IOException">It cannot be written; the folder is then as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the folder is then as it was.</exception>
    public WriteReport Write(IReadOnlyList<RenderedFile> files)
    {
        var names = files.Select(file => file.Route.OutputPath).Append(ManifestName).ToHashSet(StringComparer.Ordinal);
        var manifest = string.Join('\n', names.Order(StringComparer.Ordinal)) + "\n";
        var changed = files.AsParallel().AsOrdered()
            .Where(file => !HasBytes(Target(file.Route.OutputPath), file.Bytes.Span)).ToList();
        var stale = ReadManifest().Where(name => !names.Contains(name) && File.Exists(Target(name))).ToList();

        using var exchange = new FileExchange(_root);
        exchange.StageAll(changed.Select(file => (file.Route.OutputPath, file.Bytes)));
        exchange.Stage(ManifestName, System.Text.Encoding.UTF8.GetBytes(manifest));
        exchange.Commit(stale);
        return new WriteReport(files.Count, changed.Count, stale.Count);
    }

    private string Target(string name) => Path.Combine(_root, name);

    private IEnumerable<string> ReadManifest()
    {
        var file = Target(ManifestName);
        // A manifest that was tampered with must not lead out of the folder.
        return File.Exists(file)
            ? File.ReadAllLines(file).Where(name => name.Length > 0 && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains(".."))
            : [];
    }

    private static bool HasBytes(string file, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(file);
        return info.Exists && info.Length == bytes.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
    }
}

/// <summary>What a write did.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Changed">How many of them were new or different.</param>
/// <param name="Deleted">How many files of the build before were deleted.</param>
public sealed record WriteReport(int Files, int Changed, int Deleted);

using System.Text;
using CouncilSite.Content;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Mutations;

/// <summary>The repository's content with one change at random.</summary>
/// <param name="Path">The file that was changed, by its new name.</param>
/// <param name="Description">What was changed, so that it can be done by hand.</param>
/// <param name="Store">The content.</param>
internal sealed record Mutation(string Path, string Description, MemoryContentStore Store)
{
    private static readonly IReadOnlyDictionary<string, byte[]> Files = Read();

    private static readonly string[] Paths = [.. Files.Keys.Order(StringComparer.Ordinal)];

    private static readonly string[][] Folders = [.. Paths.GroupBy(path => path[..(path.IndexOf('/') + 1)]).Select(folder => folder.ToArray())];

    /// <summary>The content as it is.</summary>
    public static MemoryContentStore Original { get; } =
        Files.Aggregate(MemoryContentStore.Empty, (store, file) => store.With(file.Key, file.Value));

    /// <summary>The content's folder that was changed; empty for the files at its top.</summary>
    public string Folder => Path[..Math.Max(0, Path.IndexOf('/'))];

    /// <summary>Makes a change.</summary>
    public static Mutation Make(Random random)
    {
        // Every folder is as likely as another, however many files it has.
        var path = random.Pick(random.Pick(Folders));
        return random.Next(12) switch
        {
            0 => ChangeFile(path, random),
            1 => ChangeBytes(path, random),
            _ => ChangeText(path, random),
        };
    }

    private static Mutation ChangeText(string path, Random random)
    {
        var text = Encoding.UTF8.GetString(Files[path]);
        var (name, change) = random.Pick(TextChanges.All);
        var changed = change(text, Encoding.UTF8.GetString(Files[random.Pick(Paths)]), random);
        return new Mutation(path, $"{name} in {path}, {FirstDifference(text, changed)}", Original.With(path, changed));
    }

    private static Mutation ChangeBytes(string path, Random random)
    {
        byte[] bytes = [.. Files[path]];
        var place = random.Next(bytes.Length);
        bytes[place] = (byte)random.Next(256);
        return new Mutation(path, $"byte {place} of {path} becomes 0x{bytes[place]:X2}", Original.With(path, bytes));
    }

    private static Mutation ChangeFile(string path, Random random)
    {
        var other = random.Pick(Paths);
        var name = path[..(path.LastIndexOf('/') + 1)] + random.Pick(HostileContent.FileNames).Replace("*", System.IO.Path.GetExtension(path), StringComparison.Ordinal);
        return random.Next(5) switch
        {
            0 => new Mutation(path, $"{path} is removed", Original.Without(path)),
            1 => new Mutation(name, $"{path} is called {name}", Original.Without(path).With(name, Files[path])),
            2 => new Mutation(name, $"{path} stands again as {name}", Original.With(name, Files[path])),
            3 => new Mutation(path, $"{path} holds what {other} holds", Original.With(path, Files[other])),
            _ => new Mutation(path, $"{path} is empty", Original.With(path, [])),
        };
    }

    private static string FirstDifference(string before, string after)
    {
        var (old, changed) = (before.Split('\n'), after.Split('\n'));
        var line = 0;
        while (line < old.Length && line < changed.Length && old[line] == changed[line])
            line++;
        return $"line {line + 1}: «{Line(old)}» → «{Line(changed)}»";

        string Line(string[] lines) => line >= lines.Length ? "" : lines[line].Length <= 200 ? lines[line] : lines[line][..200] + "…";
    }

    private static Dictionary<string, byte[]> Read()
    {
        var disk = new DiskContentStore(System.IO.Path.Combine(RepositoryFolder.Path, "content"), "content");
        return disk.List().Where(entry => entry.Kind == EntryKind.File).ToDictionary(entry => entry.Path, entry => disk.ReadBytes(entry.Path, int.MaxValue), StringComparer.Ordinal);
    }
}

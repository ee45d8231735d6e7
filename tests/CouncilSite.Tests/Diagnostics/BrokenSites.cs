using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>Sites/Broken: each a fault and the words that the program has for it.</summary>
internal static class BrokenSites
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Sites, "Broken");

    public static IEnumerable<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static string ExpectedFile(string name) => Path.Combine(Folder, name, "expected.txt");

    public static SampleSite Open(string name)
    {
        var folder = Path.Combine(Folder, name);
        var site = SampleSite.Minimal;
        foreach (var (key, value) in Options(Path.Combine(folder, "options.txt")))
        {
            site = (key, value) switch
            {
                ("today", _) => site with { Today = DateOnly.ParseExact(value, "yyyy-MM-dd") },
                ("without", "*") => site with { Store = MemoryContentStore.Empty },
                ("without", _) => site.Without(value),
                ("base-url", _) => site with { BaseUrl = new Uri(value) },
                ("amend", _) => site with { Amendment = (value.Split(' ')[0], value.Split(' ')[1]) },
                ("check", "markup") => site with { ChecksMarkup = true },
                ("without-template", _) => site with { Theme = new BareTheme { MissingTemplate = value } },
                ("history", "shallow") => site with { History = new FixedHistory(IsShallow: true) },
                _ => throw new InvalidDataException($"{name}/options.txt: {key}: {value}"),
            };
        }

        return site with { Store = site.Store.WithFolder(Path.Combine(folder, "content")) };
    }

    private static IEnumerable<(string Key, string Value)> Options(string file) =>
        File.Exists(file)
            ? File.ReadLines(file).Where(line => line.Length > 0).Select(line => line.Split(": ")).Select(parts => (parts[0], parts[1]))
            : [];
}

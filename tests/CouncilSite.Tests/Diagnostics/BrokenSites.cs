using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Publishing.ExternalLinks;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>Sites/Broken: each a fault and the words that the program has for it.</summary>
internal static class BrokenSites
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Sites, "Broken");

    public static IEnumerable<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static string ExpectedFile(string name) => Path.Combine(Folder, name, "expected.txt");

    public static string FolderOf(string name) => Path.Combine(Folder, name);

    public static SampleSite Open(string name) => Open(name, FolderOf(name));

    /// <summary>Opens a copy of a broken site.</summary>
    public static SampleSite Open(string name, string folder)
    {
        var theme = new BareTheme { Assets = [.. Assets(Path.Combine(folder, "assets"))] };
        var site = SampleSite.Minimal with { Theme = theme };
        string[]? repeat = null;
        foreach (var (key, value) in Options(Path.Combine(folder, "options.txt")))
        {
            if (key == "repeat")
            {
                repeat = value.Split(' ');
                continue;
            }

            site = (key, value) switch
            {
                ("today", _) => site with { Today = DateOnly.ParseExact(value, "yyyy-MM-dd") },
                ("without", "*") => site with { Store = MemoryContentStore.Empty },
                ("without", _) => site.Without(value),
                ("base-url", _) => site with { BaseUrl = new Uri(value) },
                ("amend", _) => site with { Amendment = (value.Split(' ')[0], value.Split(' ')[1]) },
                ("import", _) => site with { Import = (value.Split(' ')[0], value.Split(' ')[1]) },
                ("answer", _) => site with { Answers = new Dictionary<string, LinkAnswer>(site.Answers) { [value.Split(' ')[0]] = Answer(value.Split(' ')[1]) } },
                ("check", "markup") => site with { ChecksMarkup = true },
                ("without-template", _) => site with { Theme = new BareTheme { Assets = theme.Assets, MissingTemplate = value } },
                ("file", _) => site.With(value, "見本\n"),
                ("large", _) => site with { Store = site.Store.With(value, EntryKind.File, ContentLimits.AttachmentBytes + 1L) },
                ("unreadable", _) when Path.HasExtension(value) => site with { Store = site.Store.WithFault(value, new UnauthorizedAccessException()) },
                ("unreadable", _) => site with { Store = site.Store.With(value, EntryKind.UnreadableFolder) },
                ("files", _) => site with { Store = Enumerable.Range(0, int.Parse(value)).Aggregate(site.Store, (store, number) => store.With($"news/{number}.md", EntryKind.File, 1)) },
                ("history", _) => site with { History = new FixedHistory(Fault: HistoryFault(value.Split('|'))) },
                _ => throw new InvalidDataException($"{name}/options.txt: {key}: {value}"),
            };
        }

        site = site with { Store = site.Store.WithFolder(Path.Combine(folder, "content")) };
        if (name.StartsWith("THM", StringComparison.Ordinal))
            site = site with { ThemeChoice = SampleTheme.In(folder) };
        return repeat is null ? site : Repeat(site, folder, repeat[0], int.Parse(repeat[1], CultureInfo.InvariantCulture));
    }

    private static LinkAnswer Answer(string words) =>
        Enum.TryParse<LinkFault>(words, out var fault) ? new LinkAnswer(fault) : words == "sound" ? LinkAnswer.Sound : new LinkAnswer(null, words);

    private static SampleSite Repeat(SampleSite site, string folder, string path, int times)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "content", path));
        return site.With(path, string.Join('\n', lines.Concat(Enumerable.Repeat(lines[^1], times - 1))) + "\n");
    }

    private static IEnumerable<ThemeAsset> Assets(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => new ThemeAsset(Path.GetFileName(file), File.ReadAllBytes(file)))
            : [];

    private static HistoryFault HistoryFault(string[] codeAndArguments) =>
        new(SiteDiagnostics.All.Single(descriptor => descriptor.Code == codeAndArguments[0]), codeAndArguments[1..]);

    private static IEnumerable<(string Key, string Value)> Options(string file) =>
        File.Exists(file)
            ? File.ReadLines(file).Where(line => line.Length > 0).Select(line => line.Split(": ", 2)).Select(parts => (parts[0], parts[1]))
            : [];
}

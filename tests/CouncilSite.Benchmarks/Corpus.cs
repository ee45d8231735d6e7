using System.Globalization;

namespace CouncilSite.Benchmarks;

/// <summary>
/// A site of any size on disk: the council's own content, in which every kind has its files, and generated pages beside it;
/// and as many generated pages as Hugo reads them, with templates that show as much, and with templates that show little.
/// </summary>
internal static class Corpus
{
    // Of five pages one is an event.
    private const int Share = 5;

    private static readonly (string Name, IReadOnlyList<(string Path, string Text)> Files)[] HugoSites = [("hugo", HugoSite.Files), ("hugo-lean", LeanHugoSite.Files)];

    /// <summary>Writes <c>content/</c> for this program, and <c>hugo/</c> and <c>hugo-lean/</c> for the other one, into a folder.</summary>
    /// <param name="files">How many files each of them has, of which this program's are the council's own first.</param>
    /// <param name="folder">The folder, which must not exist.</param>
    /// <param name="own">The council's own content.</param>
    public static void Write(int files, string folder, string own)
    {
        if (Directory.Exists(folder))
            throw new IOException($"{folder} exists.");
        var councils = Directory.GetFiles(own, "*", SearchOption.AllDirectories);
        foreach (var file in councils)
            Write(Path.Combine(folder, "content", Path.GetRelativePath(own, file)), File.ReadAllText(file));
        foreach (var (path, text) in Pages(Math.Max(0, files - councils.Length)))
            Write(Path.Combine(folder, "content", path), text);
        foreach (var (name, templates) in HugoSites)
        {
            foreach (var (path, text) in Pages(files))
                Write(Path.Combine(folder, name, "content", path), text.Replace("start:", "date:", StringComparison.Ordinal));
            foreach (var (path, text) in templates)
                Write(Path.Combine(folder, name, path), text);
        }
    }

    private static IEnumerable<(string Path, string Text)> Pages(int count) =>
        GeneratedNews.Files(count - (count / Share)).Concat(Enumerable.Range(0, count / Share).Select(number => ($"events/meeting-{number}.md", Event(number))));

    private static string Event(int number)
    {
        var article = GeneratedNews.Article(number);
        var day = new DateOnly(2001, 4, 1).AddDays(number % 6000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"---\ntitle: 見本の講座 その{number}\nstatus: held\nstart: {day}\nplace: 見本会館\n" + article[article.IndexOf("---\n", 4, StringComparison.Ordinal)..];
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

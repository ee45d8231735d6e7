using System.Text;
using CouncilSite.Content;

namespace CouncilSite.Benchmarks;

/// <summary>Content in memory, with the settings that every site needs.</summary>
/// <param name="texts">The files' texts by their paths.</param>
internal sealed class GeneratedContent(IEnumerable<(string Path, string Text)> texts) : IContentStore
{
    private const string Settings =
        "name: 見本協議会\nshort_name: 見本\ndescription: 測るためのサイトです。\nbase_url: https://www.example.jp/\nsecretariat: 見本協議会事務局\nnavigation:\n  - title: お知らせ\n    address: /news/\n";

    private readonly Dictionary<string, byte[]> _files =
        texts.Append(("site.yml", Settings)).ToDictionary(file => file.Item1, file => Encoding.UTF8.GetBytes(file.Item2));

    public string DisplayPath => "content";

    public bool Exists => true;

    public IEnumerable<ContentEntry> List() => _files.Select(file => new ContentEntry(file.Key, EntryKind.File, file.Value.Length));

    public byte[] ReadBytes(string path, int limit) => _files[path];
}

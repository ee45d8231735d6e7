using System.Text;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Diagnostics.Reporters;
using CouncilSite.Kinds;
using CouncilSite.Kinds.News;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Tests.Mutations;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Content;

/// <summary>What is remembered of files that have not changed is what would be read of them.</summary>
public sealed class ReadingMemoryTests
{
    private static readonly BuildOptions Options = new(new CouncilTheme(), new DateOnly(2021, 8, 1));

    private readonly ReadingMemory _memory = new(TimeProvider.System);

    [Fact]
    public void A_file_of_the_same_size_and_time_is_not_read_again()
    {
        var first = Read(new TimedStore(SampleSite.Minimal.With("news/a.md", Article("一")).Store, 1));
        Assert.Same(first, Read(new TimedStore(SampleSite.Minimal.With("news/a.md", Article("二")).Store, 1)));
        Assert.NotSame(first, Read(new TimedStore(SampleSite.Minimal.With("news/a.md", Article("一")).Store, 2)));
    }

    [Fact]
    public void A_file_that_was_written_just_now_is_read_again()
    {
        var store = new TimedStore(SampleSite.Minimal.With("news/a.md", Article("一")).Store, 1, TimeProvider.System.GetUtcNow());
        Assert.NotSame(Read(store), Read(store));
    }

    [Fact]
    public void Whatever_is_changed_the_site_and_its_faults_are_those_of_a_build_that_reads_everything() => GeneratedCases.Check(2, random =>
    {
        for (var change = 1; change <= 4; change++)
        {
            var store = Mutation.Make(random).Store;
            Assert.Equal(Build(new TimedStore(store, change), null), Build(new TimedStore(store, change), _memory));
        }
    });

    private static string Build(IContentStore store, ReadingMemory? memory)
    {
        var diagnostics = new DiagnosticBag();
        var files = new SiteBuild(store, new FixedHistory(), Options, memory).Run(diagnostics);
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics.ToSortedList())
            text.AppendLine(TextReporter.Line(diagnostic, MessageLanguage.English));
        foreach (var file in files)
            text.AppendLine($"{file.Route} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span))}");
        return text.ToString();
    }

    private NewsArticle Read(IContentStore store) =>
        Assert.Single(new CouncilReader(ContentKinds.All, store, new DateOnly(2021, 8, 1), memory: _memory).Read(new DiagnosticBag())!.News.Articles);

    private static string Article(string title) => $"---\ntitle: {title}\ndate: 2021-07-01\ncategory: council\n---\n本文\n";

    /// <summary>A store whose files that differ from the original content were all written at one time, and the others long before.</summary>
    private sealed class TimedStore(MemoryContentStore store, int time, DateTimeOffset? now = null) : IContentStore
    {
        private static readonly Dictionary<string, ContentEntry> Original = Mutation.Original.List().ToDictionary(entry => entry.Path);

        public string DisplayPath => store.DisplayPath;

        public bool Exists => store.Exists;

        public IEnumerable<ContentEntry> List() => store.List().Select(entry => entry with
        {
            Changed = now ?? new DateTimeOffset(2021, 1, 1, 0, 0, IsOriginal(entry) ? 0 : time, TimeSpan.Zero),
        });

        public byte[] ReadBytes(string path, int limit) => store.ReadBytes(path, limit);

        private bool IsOriginal(ContentEntry entry) =>
            Original.ContainsKey(entry.Path) && entry.Size == Original[entry.Path].Size && entry.Kind == EntryKind.File
            && store.ReadBytes(entry.Path, int.MaxValue).AsSpan().SequenceEqual(Mutation.Original.ReadBytes(entry.Path, int.MaxValue));
    }
}

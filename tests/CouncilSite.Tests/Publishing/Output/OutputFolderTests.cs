using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Publishing.Output;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Writer;

namespace CouncilSite.Tests.Publishing.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Root => _temporary.Join("output");

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_site_is_written_as_planned()
    {
        var report = Write(("/", "home"), ("/news/", "news"), ("/feed.xml", "feed"));
        Assert.Equal(new WriteReport(3, 3, 0), report);
        Assert.Equal("news", File.ReadAllText(Path.Combine(Root, "news", "index.html")));
    }

    [Fact]
    public void Writing_the_same_site_again_changes_nothing()
    {
        Write(("/", "home"), ("/news/", "news"));
        var before = TemporaryFolder.Snapshot(Root);
        Assert.Equal(new WriteReport(2, 0, 0), Write(("/", "home"), ("/news/", "news")));
        Assert.Equal(before, TemporaryFolder.Snapshot(Root));
    }

    [Fact]
    public void What_the_site_no_longer_has_is_deleted_with_its_empty_folder()
    {
        Write(("/", "home"), ("/news/old/", "old"));
        Assert.Equal(1, Write(("/", "home")).Deleted);
        Assert.False(Directory.Exists(Path.Combine(Root, "news")));
    }

    [Fact]
    public void Unchanged_files_keep_their_times()
    {
        Write(("/", "home"), ("/news/", "news"));
        var time = new DateTime(2021, 7, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Root, "news", "index.html"), time);
        Assert.Equal(1, Write(("/", "new home"), ("/news/", "news")).Changed);
        Assert.Equal(time, File.GetLastWriteTimeUtc(Path.Combine(Root, "news", "index.html")));
    }

    [Fact]
    public void What_was_edited_or_deleted_by_hand_is_put_right()
    {
        Write(("/", "home"), ("/news/", "news"), ("/feed.xml", "feed"));
        var before = TemporaryFolder.Snapshot(Root);
        File.WriteAllText(Path.Combine(Root, "index.html"), "edited");
        Directory.Delete(Path.Combine(Root, "news"), recursive: true);
        Write(("/", "home"), ("/news/", "news"), ("/feed.xml", "feed"));
        Assert.Equal(before, TemporaryFolder.Snapshot(Root));
    }

    [Fact]
    public void Beside_files_of_others_nothing_is_written_unless_that_is_asked_for()
    {
        Write(("/", "home"), ("/news/old/", "old"));
        var foreign = Path.Combine(Root, "news", "paper.pdf");
        File.WriteAllText(foreign, "pdf");
        var before = TemporaryFolder.Snapshot(Root);
        Assert.Equal(["news/paper.pdf"], Assert.Throws<ForeignFilesException>(() => Write(("/", "new home"))).Names);
        Assert.Equal(before, TemporaryFolder.Snapshot(Root));
        new OutputFolder(Root).Write(Site(("/", "new home")), keepsForeignFiles: true);
        Assert.Equal([".council-files", "index.html", "news/paper.pdf"], TemporaryFolder.Snapshot(Root).Keys);
    }

    [Fact]
    public void A_file_of_others_where_one_of_the_site_belongs_is_never_replaced()
    {
        Write(("/", "home"));
        File.WriteAllText(Path.Combine(Root, "news"), "mine");
        Assert.True(Assert.Throws<ForeignFilesException>(() => new OutputFolder(Root).Write(Site(("/news/", "news")), keepsForeignFiles: true)).AreInTheWay);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Root, "news")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_written_or_deleted_through_a_link(bool exchanges)
    {
        Write(("/", "home"), ("/news/", "news"));
        var outside = _temporary.Join("outside");
        Directory.CreateDirectory(outside);
        File.WriteAllText(Path.Combine(outside, "index.html"), "mine");
        Directory.Delete(Path.Combine(Root, "news"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(Root, "news"), outside);
        var disk = exchanges ? new Disk() : new DiskWithoutExchange();
        Assert.Throws<ForeignFilesException>(() => new OutputFolder(Root, disk, TimeSpan.Zero).Write(Site(("/", "home"), ("/news/", "news")), keepsForeignFiles: true));
        new OutputFolder(Root, disk, TimeSpan.Zero).Write(Site(("/", "new home")), keepsForeignFiles: true);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(outside, "index.html")));
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        Directory.CreateDirectory(_temporary.Join("real"));
        Directory.CreateSymbolicLink(Root, _temporary.Join("real"));
        Write(("/", "home"));
        Write(("/", "new home"));
        Assert.Equal("new home", File.ReadAllText(_temporary.Join("real/index.html")));
        Assert.NotNull(new DirectoryInfo(Root).LinkTarget);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_becomes_a_folder_and_a_folder_a_file(bool exchanges)
    {
        var folder = new OutputFolder(Root, exchanges ? new Disk() : new DiskWithoutExchange(), TimeSpan.Zero);
        folder.Write(Site(("/a", "file"), ("/b/", "page")));
        folder.Write(Site(("/a/", "page"), ("/b", "file")));
        Assert.Equal([".council-files", "a/index.html", "b"], TemporaryFolder.Snapshot(Root).Keys);
    }

    [Fact]
    public void A_second_run_says_who_holds_the_folder()
    {
        Write(("/", "home"));
        using (Workshop.Open(Root, TimeSpan.Zero, new Disk()))
        {
            var held = Assert.Throws<OutputHeldException>(() => new OutputFolder(Root, new Disk(), TimeSpan.Zero).Write(Site(("/", "new home"))));
            Assert.Equal(Environment.ProcessId, held.ProcessId);
        }

        Write(("/", "new home"));
        Assert.Equal([Root], Directory.EnumerateFileSystemEntries(_temporary.Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whichever_act_a_full_disk_stops_the_old_site_stays_whole(bool exchanges)
    {
        var (old, @new) = (AlternatingSites.Even.Take(9).ToList(), AlternatingSites.Odd.Take(9).ToList());
        new OutputFolder(Root).Write(old);
        var before = TemporaryFolder.Snapshot(Root);
        var acts = 0;
        for (; ; acts++)
        {
            try
            {
                new OutputFolder(Root, new FillingDisk(acts, exchanges), TimeSpan.Zero).Write(@new);
                break;
            }
            catch (IOException)
            {
                Assert.Equal(before, TemporaryFolder.Snapshot(Root));
                Assert.Equal([Root], Directory.EnumerateFileSystemEntries(_temporary.Path));
            }
        }

        Assert.True(acts > 10);
    }

    [Fact]
    public void What_is_staged_and_never_published_leaves_nothing_behind()
    {
        Write(("/", "home"));
        var before = TemporaryFolder.Snapshot(Root);
        foreach (var root in new[] { Root, _temporary.Join("new/folder") })
        {
            using var staged = new OutputFolder(root).Stage();
            Assert.Equal([Root], Directory.EnumerateFileSystemEntries(_temporary.Path));
            Site(("/", "new home"), ("/news/", "news")).ForEach(staged.Take);
            Assert.NotEqual([Root], Directory.EnumerateFileSystemEntries(_temporary.Path));
        }

        Assert.Equal([Root], Directory.EnumerateFileSystemEntries(_temporary.Path));
        Assert.Equal(before, TemporaryFolder.Snapshot(Root));
    }

    [Fact]
    public void A_file_that_cannot_be_staged_is_told_when_the_site_is_published()
    {
        File.WriteAllText(Root, "mine");
        using var staged = new OutputFolder(Root).Stage();
        Site(("/", "home")).ForEach(staged.Take);
        Assert.Contains(Root, Assert.Throws<IOException>(() => staged.Publish()).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Root));
    }

    [Fact]
    public void A_manifest_that_leads_out_of_the_folder_deletes_nothing_there()
    {
        Write(("/", "home"));
        var outside = _temporary.Join("outside.txt");
        File.WriteAllText(outside, "mine");
        File.AppendAllText(Path.Combine(Root, SiteManifest.Name), $"../outside.txt\n{outside}\n");
        Write(("/", "home"));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void A_first_write_that_fails_leaves_no_folder()
    {
        File.WriteAllText(_temporary.Join("file"), "no folder");
        Assert.ThrowsAny<IOException>(() => new OutputFolder(_temporary.Join("file/output")).Write([]));
        Assert.False(Directory.Exists(Root));
    }

    private WriteReport Write(params (string Address, string Text)[] files) => new OutputFolder(Root).Write(Site(files));

    private static List<RenderedFile> Site(params (string Address, string Text)[] files) =>
        [.. files.Select(file => new RenderedFile(new Route(file.Address), Encoding.UTF8.GetBytes(file.Text), null))];

    /// <summary>A disk that is full after some acts.</summary>
    private sealed class FillingDisk(int room, bool exchanges) : Disk
    {
        private const int NoSpaceLeft = 28;
        private int _acts;

        public override bool CanExchange => exchanges && base.CanExchange;

        protected override void Begin()
        {
            // Once: what is undone needs no room.
            if (Interlocked.Increment(ref _acts) == room + 1)
                throw new IOException("No space left on device", NoSpaceLeft);
        }
    }
}

using System.Text;
using CouncilSite.Publishing;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing;

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
    public void Files_of_others_are_left_alone()
    {
        Write(("/", "home"), ("/news/old/", "old"));
        var foreign = Path.Combine(Root, "news", "paper.pdf");
        File.WriteAllText(foreign, "pdf");
        Write(("/", "home"));
        Assert.Equal("pdf", File.ReadAllText(foreign));
    }

    [Fact]
    public void A_manifest_that_leads_out_of_the_folder_deletes_nothing_there()
    {
        Write(("/", "home"));
        var outside = _temporary.Join("outside.txt");
        File.WriteAllText(outside, "mine");
        File.AppendAllText(Path.Combine(Root, OutputFolder.ManifestName), $"../outside.txt\n{outside}\n");
        Write(("/", "home"));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public void Where_one_file_cannot_be_put_in_place_all_are_as_before()
    {
        Write(("/", "home"), ("/a/", "a"), ("/z/", "z"));
        // A folder where a file must go, found only when the files before it have been moved.
        Directory.CreateDirectory(Path.Combine(Root, "m.txt", "sub"));
        File.WriteAllText(Path.Combine(Root, "m.txt", "sub", "x"), "x");
        var before = TemporaryFolder.Snapshot(Root);
        Assert.ThrowsAny<Exception>(() => Write(("/", "new home"), ("/a/", "new a"), ("/b/c/", "c"), ("/m.txt", "m"), ("/y/", "y")));
        Assert.Equal(before, TemporaryFolder.Snapshot(Root));
        Assert.False(Directory.Exists(Path.Combine(Root, "b")));
    }

    [Fact]
    public void A_first_write_that_fails_leaves_no_folder()
    {
        File.WriteAllText(_temporary.Join("file"), "no folder");
        Assert.ThrowsAny<IOException>(() => new OutputFolder(_temporary.Join("file/output")).Write([]));
        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public void A_write_that_was_killed_half_way_is_undone_by_the_next()
    {
        Write(("/", "home"), ("/a/", "a"));
        Directory.CreateDirectory(Path.Combine(Root, ".council-old", "a"));
        File.Move(Path.Combine(Root, "a", "index.html"), Path.Combine(Root, ".council-old", "a", "index.html"));
        Write(("/", "home"), ("/a/", "a"));
        Assert.Equal([".council-files", "a/index.html", "index.html"], TemporaryFolder.Snapshot(Root).Keys);
    }

    private WriteReport Write(params (string Address, string Text)[] files) => new OutputFolder(Root).Write(
        [.. files.Select(file => new RenderedFile(new Route(file.Address), Encoding.UTF8.GetBytes(file.Text), null))]);
}

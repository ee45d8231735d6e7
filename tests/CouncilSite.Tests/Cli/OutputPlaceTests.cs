using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Cli;

/// <summary>Where the program will not write a site to, on the real disk.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("/..")]
    [InlineData("/tmp/../")]
    [InlineData("top")]
    public void The_root_of_a_disk_is_refused(string output)
    {
        Directory.CreateSymbolicLink(_program.Path("top"), Path.GetPathRoot(_program.Path(""))!);
        AssertRefused(output, "はディスクの一番上です。");
    }

    [Theory]
    [InlineData("people/someone")]
    [InlineData("people/someone/")]
    [InlineData("people/../people/./someone")]
    [InlineData("people")]
    [InlineData("link")]
    public void A_home_folder_is_refused_and_those_above_it(string output)
    {
        Directory.CreateDirectory(_program.Path("people/someone"));
        Directory.CreateSymbolicLink(_program.Path("link"), "people/someone");
        _program.Variables["HOME"] = _program.Path("people/someone");
        AssertRefused(output, "はホームフォルダーか、それを含むフォルダーです。");
        Assert.Equal(0, _program.Run("build", "--output", "people/someone/site"));
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData("content", "./content/../content/")]
    [InlineData("content", "content/site")]
    [InlineData("content", "content/not/there/yet")]
    [InlineData("content", ".")]
    [InlineData("content", "link")]
    [InlineData("content", "link/site")]
    [InlineData("content", "chain/site")]
    [InlineData("link", "content")]
    [InlineData("link", "chain")]
    [InlineData("link", "content/site")]
    [InlineData("chain", ".")]
    public void The_content_is_refused_by_whatever_name_and_what_lies_in_it_or_around_it(string content, string output)
    {
        Directory.CreateSymbolicLink(_program.Path("link"), "content");
        Directory.CreateSymbolicLink(_program.Path("chain"), "link");
        AssertRefused(output, "は内容のフォルダーと重なっています。", "--content", content);
    }

    [Fact]
    public void A_folder_with_files_of_others_is_refused_by_their_names()
    {
        foreach (var name in new[] { "1.txt", "2.txt", "photos/3.jpg", "4\u001b[2J.txt" })
            _program.Write($"output/{name}", "mine");
        var before = TemporaryFolder.Snapshot(_program.Path(""));
        Assert.Equal(2, _program.Run("build"));
        Assert.StartsWith("council: 書き出すフォルダーに、このプログラムが書いたのではないファイルが 4 個あります: 1.txt、2.txt、4\\u001B[2J.txt など\n", _program.Error);
        Assert.Contains("--force", _program.Error);
        Assert.Equal(2, _program.Run("build", "--language", "en"));
        Assert.StartsWith("council: the output folder has 4 files that the program did not write: 1.txt, 2.txt, ", _program.Error);
        Assert.Equal(before, TemporaryFolder.Snapshot(_program.Path("")));
    }

    [Fact]
    public void Forced_it_writes_the_site_beside_them_and_never_touches_them()
    {
        _program.Write("output/photos/photo.jpg", "mine");
        _program.Write("output/CNAME", "example.jp");
        var time = new DateTime(2021, 7, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_program.Path("output/photos/photo.jpg"), time);
        Assert.Equal(0, _program.Run("build", "--force", "--output", "output"));
        Assert.Equal(0, _program.Run("build", "--output", "alone"));
        Assert.Equal(0, _program.Run("build", "--force", "--theme", "plain"));
        Assert.Equal(0, _program.Run("build", "--output", "alone", "--theme", "plain"));
        var site = TemporaryFolder.Snapshot(_program.Path("output"));
        Assert.True(site.Remove("photos/photo.jpg") && site.Remove("CNAME"));
        Assert.Equal(TemporaryFolder.Snapshot(_program.Path("alone")), site);
        Assert.Equal("mine", File.ReadAllText(_program.Path("output/photos/photo.jpg")));
        Assert.Equal("example.jp", File.ReadAllText(_program.Path("output/CNAME")));
        Assert.Equal(time, File.GetLastWriteTimeUtc(_program.Path("output/photos/photo.jpg")));
    }

    [Theory]
    [InlineData("output/index.html")]
    [InlineData("output/sitemap")]
    [InlineData("output/index.html/mine.txt")]
    public void Where_a_file_of_others_stands_in_the_way_force_does_not_help(string foreign)
    {
        _program.Write(foreign, "mine");
        var before = TemporaryFolder.Snapshot(_program.Path(""));
        Assert.Equal(2, _program.Run("build", "--force"));
        Assert.Contains("--force でも書き出せません", _program.Error);
        Assert.Equal(before, TemporaryFolder.Snapshot(_program.Path("")));
    }

    [Fact]
    public void What_file_browsers_leave_behind_is_no_reason_to_stop()
    {
        _program.Write("output/.DS_Store", "x");
        _program.Write("output/photos/Thumbs.db", "x");
        Assert.Equal(0, _program.Run("build"));
        Assert.True(File.Exists(_program.Path("output/photos/Thumbs.db")));
    }

    [Fact]
    public void A_site_that_the_former_version_wrote_is_taken_over()
    {
        _program.Write("output/index.html", "former home");
        _program.Write("output/old/index.html", "no longer there");
        _program.Write("output/.council-files", ".council-files\nindex.html\nold/index.html\n");
        Assert.Equal(0, _program.Run("build"));
        Assert.Equal(0, _program.Run("build", "--output", "fresh"));
        Assert.Equal(TemporaryFolder.Snapshot(_program.Path("fresh")), TemporaryFolder.Snapshot(_program.Path("output")));
        Assert.False(Directory.Exists(_program.Path("output/old")));
    }

    private void AssertRefused(string output, string reason, params string[] arguments)
    {
        var before = Directory.EnumerateFileSystemEntries(_program.Path("")).ToHashSet();
        var content = TemporaryFolder.Snapshot(_program.Path("content"));
        foreach (var command in new[] { "build", "check" })
        {
            Assert.Equal(2, _program.Run([command, "--output", output, .. arguments]));
            Assert.StartsWith("council: --output ", _program.Error);
            Assert.Contains(reason, _program.Error);
        }

        // Force is for files of others alone.
        Assert.Equal(2, _program.Run(["build", "--force", "--output", output, .. arguments]));
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_program.Path("")).ToHashSet());
        Assert.Equal(content, TemporaryFolder.Snapshot(_program.Path("content")));
    }
}

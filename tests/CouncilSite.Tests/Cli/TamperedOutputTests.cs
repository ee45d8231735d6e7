namespace CouncilSite.Tests.Cli;

/// <summary>Output folders that somebody prepared so that the program would delete or write elsewhere.</summary>
public sealed class TamperedOutputTests : IDisposable
{
    private static readonly string[][] Runs = [["build"], ["check"], ["build", "--force"], ["build", "--force", "--theme", "plain"]];

    private readonly ProgramRun _program = new();

    public TamperedOutputTests()
    {
        Assert.Equal(0, _program.Run("build"));
        _program.Write("outside/mine.txt", "mine");
        _program.Write("outside/index.html", "mine");
        _program.Write("mine.txt", "mine");
    }

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("../mine.txt")]
    [InlineData("../outside/mine.txt")]
    [InlineData("news/../../mine.txt")]
    [InlineData("./../mine.txt")]
    [InlineData("..\\mine.txt")]
    [InlineData("{0}/mine.txt")]
    [InlineData("/{0}/mine.txt")]
    [InlineData("link/mine.txt")]
    [InlineData("link")]
    [InlineData("link/../../mine.txt")]
    [InlineData("line\nmine.txt")]
    [InlineData("\r\n../mine.txt\r")]
    [InlineData("\0../mine.txt")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void A_manifest_deletes_nothing_outside(string line)
    {
        Directory.CreateSymbolicLink(_program.Path("output/link"), _program.Path("outside"));
        File.AppendAllText(_program.Path("output/.council-files"), line.Replace("{0}", _program.Path("")) + "\n");
        var before = Outside();
        foreach (var arguments in Runs)
        {
            Assert.InRange(_program.Run(arguments), 0, 2);
            Assert.Equal(before, Outside());
        }
    }

    [Theory]
    [InlineData("output/news", "outside")]
    [InlineData("output/index.html", "outside/index.html")]
    [InlineData("output/index.html", "outside")]
    [InlineData("output/.council-files", "outside/mine.txt")]
    [InlineData("output/.council", "outside")]
    [InlineData(".output.council", "outside")]
    [InlineData("output/link", "outside")]
    public void A_link_is_never_written_or_deleted_through(string link, string target)
    {
        var path = _program.Path(link);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        File.Delete(path);
        File.CreateSymbolicLink(path, _program.Path(target));
        var before = Outside();
        foreach (var arguments in Runs)
        {
            Assert.InRange(_program.Run(arguments), 0, 3);
            Assert.DoesNotContain("プログラムの誤り", _program.Error);
            Assert.Equal(before, Outside());
        }
    }

    [Theory]
    [InlineData("outside/index.html")]
    [InlineData("outside")]
    [InlineData("nowhere")]
    public void A_link_in_the_place_of_a_file_of_the_site_is_somebody_s_and_stays(string target)
    {
        File.Delete(_program.Path("output/index.html"));
        File.CreateSymbolicLink(_program.Path("output/index.html"), _program.Path(target));
        foreach (var arguments in new[] { Runs[0], Runs[2], Runs[3] })
        {
            Assert.Equal(2, _program.Run(arguments));
            Assert.Contains(" 1 個あります: index.html\n", _program.Error);
        }
    }

    [Fact]
    public void A_file_of_others_whose_name_has_a_line_break_names_no_other_file()
    {
        _program.Write("output/index.html\nmine.txt", "mine");
        _program.Write("output/mine.txt", "mine");
        Assert.Equal(2, _program.Run("build"));
        Assert.Equal(0, _program.Run("build", "--force", "--theme", "plain"));
        Assert.Equal(0, _program.Run("build", "--force"));
        Assert.True(File.Exists(_program.Path("output/index.html\nmine.txt")));
        Assert.True(File.Exists(_program.Path("output/mine.txt")));
    }

    private List<string> Outside() =>
    [
        .. Directory.EnumerateFiles(_program.Path("outside")).Append(_program.Path("mine.txt")).Order(StringComparer.Ordinal)
            .Select(file => $"{file}: {File.ReadAllText(file)}"),
    ];
}

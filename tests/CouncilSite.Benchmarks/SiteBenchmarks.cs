using BenchmarkDotNet.Attributes;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Themes.Council;

namespace CouncilSite.Benchmarks;

/// <summary>Whole sites, from content in memory to checked pages in memory.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SiteBenchmarks
{
    private readonly CouncilTheme _theme = new();
    private GeneratedContent _content = null!;

    /// <summary>How many articles the site has.</summary>
    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    /// <summary>Writes the content.</summary>
    [GlobalSetup]
    public void Generate() => _content = GeneratedNews.Site(Articles);

    /// <summary>What every build does: the links are checked by their tokens.</summary>
    [Benchmark(Baseline = true)]
    public int Build() => Run(checksMarkup: false);

    /// <summary>And what <c>council check</c> adds: every page as a document.</summary>
    [Benchmark]
    public int Check() => Run(checksMarkup: true);

    private int Run(bool checksMarkup)
    {
        var options = new BuildOptions(_theme, new DateOnly(2021, 8, 1), ChecksMarkup: checksMarkup);
        return new SiteBuild(_content, new NoHistory(), options).Run(new DiagnosticBag()).Count;
    }
}

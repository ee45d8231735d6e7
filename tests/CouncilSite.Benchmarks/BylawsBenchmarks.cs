using BenchmarkDotNet.Attributes;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Parsing;
using CouncilSite.Publishing;
using CouncilSite.Text;
using CouncilSite.Themes.Council;

namespace CouncilSite.Benchmarks;

/// <summary>The council's bylaws, and a law that is sixty times as long.</summary>
[MemoryDiagnoser]
public class BylawsBenchmarks
{
    private readonly CouncilTheme _theme = new();
    private readonly GeneratedContent _law = GeneratedLaw.Site(articles: 1_000);
    private readonly SourceFile _bylaws = new("bylaws/2009.md", "content/bylaws/2009.md", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "2009.md")));

    /// <summary>The text of the council's own bylaws to provisions.</summary>
    [Benchmark]
    public object ParseBylaws()
    {
        var start = _bylaws.Text.IndexOf('【');
        return BylawsParser.Parse(_bylaws, start, _bylaws.Text.Length, "", new DiagnosticBag());
    }

    /// <summary>A law of 1,000 articles to a checked site: its page twice, its text, XML and table, and the search index.</summary>
    [Benchmark]
    public int RenderLaw() =>
        new SiteBuild(_law, new NoHistory(), new BuildOptions(_theme, new DateOnly(2021, 8, 1))).Run(new DiagnosticBag()).Count;
}

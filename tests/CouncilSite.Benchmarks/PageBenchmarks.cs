using BenchmarkDotNet.Attributes;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.News;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Benchmarks;

/// <summary>The steps that one page goes through.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly SourceFile _source = new("news/article-1.md", "content/news/article-1.md", GeneratedNews.Article(1));
    private readonly MarkdownLinks _links = new(address => address, _ => []);
    private MarkdownFile _file = null!;
    private MarkdownText _text = null!;

    /// <summary>Prepares what later steps begin with.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _file = MarkdownFile.Read(_source, new DiagnosticBag())!;
        _text = _file.ParseBody(new DiagnosticBag());
    }

    /// <summary>YAML events to nodes.</summary>
    [Benchmark]
    public object? ReadFrontMatter() => MarkdownFile.Read(_source, new DiagnosticBag());

    /// <summary>Nodes to a typed record.</summary>
    [Benchmark]
    public object? ReadFields() => NewsSchema.FrontMatter.Read(_file.FrontMatter, new DiagnosticBag());

    /// <summary>Markdown to a tree, with its rules.</summary>
    [Benchmark]
    public object ParseMarkdown() => _file.ParseBody(new DiagnosticBag());

    /// <summary>The tree to HTML.</summary>
    [Benchmark]
    public string RenderMarkdown() => _text.ToHtml(_links);
}

using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing;
using CouncilSite.Text;
using CouncilSite.Themes.Council;
using CouncilSite.Yaml;

namespace CouncilSite.Benchmarks;

/// <summary>Something of which content may hold much, and whose time must grow with it and not with its square.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Size">How much of it in the smaller run.</param>
/// <param name="Prepare">Makes it, and gives what is to be timed.</param>
internal sealed record GrowthCase(string Name, int Size, Func<int, Action> Prepare)
{
    private const string FrontMatter = "---\ntitle: 見本\ndate: 2021-07-01\ncategory: council\n---\n";

    private static readonly CouncilTheme Theme = new();

    /// <summary>All of them. What a page may hold only so many of is measured up to that.</summary>
    public static IReadOnlyList<GrowthCase> All { get; } =
    [
        new("broken-links", 2_500, size => BuildPage(Many(size, i => $"[先](/news/none-{i}/)\n"))),
        new("missing-fragments", 2_500, size => BuildPage(Many(size, i => $"[先](#none-{i})\n"))),
        new("article-mentions", 5_000, size => Build(("bylaws/2021.md", GeneratedLaw.Text(10)), Page(Many(size, i => $"規約第{(i % 10) + 1}条のとおり、")))),
        new("bare-addresses", 2_500, size => BuildPage(Many(size, i => $"https://www.example.jp/{i} "))),
        new("equal-headings", 250, size => BuildPage(Many(size, _ => "## 見出し\n\n"))),
        new("emphasis-marks", 2_500, size => BuildPage(Many(size, _ => "**強"))),
        new("brackets", 2_500, size => BuildPage(Many(size, _ => "["))),
        new("yaml-keys", 5_000, ParseKeys),
        new("unknown-fields", 1_000, size => Build(("news/a.md", FrontMatter.Replace("---\n", Many(size, i => $"key{i}: 1\n"), StringComparison.Ordinal)))),
        new("law-comparison", 250, size => Build(("bylaws/2020.md", GeneratedLaw.Text(size)), ("bylaws/2021.md", GeneratedLaw.Text(size, "2021-04-01", "所定の")))),
        new("law-articles", 500, size => Build(("bylaws/2021.md", GeneratedLaw.Text(size)))),
        new("diagnostics", 150_000, AddDiagnostics),
        new("files", 250, size => Run(GeneratedNews.Site(size))),
    ];

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static (string Path, string Text) Page(string body) => ("news/a.md", FrontMatter + body);

    private static Action BuildPage(string body) => Build(Page(body));

    private static Action Build(params (string Path, string Text)[] files) => Run(new GeneratedContent(files));

    private static Action Run(GeneratedContent content) =>
        () => new SiteBuild(content, new NoHistory(), new BuildOptions(Theme, new DateOnly(2021, 8, 1))).Run(new DiagnosticBag());

    private static Action ParseKeys(int size)
    {
        var file = new SourceFile("a.yml", "a.yml", Many(size, i => string.Create(CultureInfo.InvariantCulture, $"key{i}: 1\n")));
        return () => YamlParser.Parse(file, new DiagnosticBag());
    }

    private static Action AddDiagnostics(int size)
    {
        var file = new SourceFile("a.md", "content/a.md", "");
        return () =>
        {
            var bag = new DiagnosticBag();
            for (var i = size; i > 0; i--)
                bag.Add(ContentDiagnostics.MissingFolder, file.Span(i, i), "見本");
            bag.ToSortedList();
        };
    }
}

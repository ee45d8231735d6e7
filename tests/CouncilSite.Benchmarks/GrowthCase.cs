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

    /// <summary>All of them. What content may hold only so many of is measured up to that: beyond it nothing is read.</summary>
    public static IReadOnlyList<GrowthCase> All { get; } =
    [
        new("broken-links", 2_500, size => BuildPage(Many(size, i => $"[先](/news/none-{i}/)\n\n"))),
        new("missing-fragments", 2_500, size => BuildPage(Many(size, i => $"[先](#none-{i})\n\n"))),
        new("article-mentions", 5_000, size => Build(("bylaws/2021.md", GeneratedLaw.Text(10)), Page(Many(size, i => $"規約第{(i % 10) + 1}条のとおり、")))),
        new("bare-addresses", 20_000, size => BuildPage(Many(size, i => $"https://www.example.jp/{i} "))),
        new("equal-headings", 250, size => BuildPage(Many(size, _ => "## 見出し\n\n"))),
        new("emphasis-marks", 500, size => BuildPage(Many(size, _ => "**強"))),
        new("brackets", 1_000, size => BuildPage(Many(size, _ => "["))),
        new("yaml-keys", 20_000, ParseKeys),
        new("unknown-fields", 1_000, size => Build(("news/a.md", FrontMatter.Replace("---\n", Many(size, i => $"key{i}: 1\n"), StringComparison.Ordinal)))),
        new("law-comparison", 250, size => Build(("bylaws/2020.md", GeneratedLaw.Text(size)), ("bylaws/2021.md", GeneratedLaw.Text(size, "2021-04-01", "所定の")))),
        new("law-articles", 500, size => Build(("bylaws/2021.md", GeneratedLaw.Text(size)))),
        new("diagnostics", 150_000, AddDiagnostics),
        new("files", 250, size => Run(GeneratedNews.Site(size))),
        new("members", 1_000, size => BuildSound(("members/register.yml", GeneratedRecords.Members(size)))),
        new("officers", 500, size => BuildSound(GeneratedRecords.Officers(terms: 1, size))),
        new("officers-terms", 50, size => BuildSound(GeneratedRecords.Officers(size, holders: 20))),
        new("accounts-lines", 1_000, size => BuildSound(("accounts/2020.yml", GeneratedRecords.Accounts(2020, size)), ("accounts/2021.yml", GeneratedRecords.Accounts(2021, size)))),
        new("events", 500, size => BuildSound(GeneratedRecords.Events(size))),
        new("newsletters", 250, size => BuildSound(GeneratedRecords.Newsletters(size))),
        new("questions", 500, size => BuildSound([.. GeneratedRecords.Questions(size)])),
        new("aliases", 2_500, size => BuildSound(("news/a.md", FrontMatter[..^4] + "aliases:\n" + Many(size, i => $"  - /old/{i}/\n") + "---\n本文\n"))),
        new("attachments", 1_000, size => BuildSound([Page(Many(size, i => $"[表](/news/{i}.pdf)\n")), .. Files(size, i => $"news/{i}.pdf", _ => "%PDF-1.4")])),
    ];

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static (string Path, string Text) Page(string body) => ("news/a.md", FrontMatter + body);

    private static IEnumerable<(string Path, string Text)> Files(int count, Func<int, string> path, Func<int, string> text) =>
        Enumerable.Range(0, count).Select(i => (path(i), text(i)));

    private static Action BuildPage(string body) => Build(Page(body));

    private static Action Build(params IEnumerable<(string Path, string Text)> files) => Run(new GeneratedContent(files));

    private static Action Run(GeneratedContent content) => () => Run(content, new DiagnosticBag());

    private static void Run(GeneratedContent content, DiagnosticBag diagnostics) =>
        new SiteBuild(content, new NoHistory(), new BuildOptions(Theme, new DateOnly(2021, 8, 1))).Run(diagnostics);

    // What is left out for a fault takes no time.
    private static Action BuildSound(params IEnumerable<(string Path, string Text)> files)
    {
        var content = new GeneratedContent(files);
        return () =>
        {
            var diagnostics = new DiagnosticBag();
            Run(content, diagnostics);
            if (diagnostics.HasErrors)
                throw new InvalidOperationException($"{diagnostics.ToSortedList()[0].Descriptor.Code} at {diagnostics.ToSortedList()[0].Span.Place}");
        };
    }

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

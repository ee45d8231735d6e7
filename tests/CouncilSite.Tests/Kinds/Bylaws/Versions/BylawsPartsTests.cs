using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Tests.Kinds.Bylaws.Versions;

/// <summary>Pages cite the bylaws by the part that a provision plays, so that any council's bylaws will do.</summary>
public sealed partial class BylawsPartsTests
{
    /// <summary>Made up: the bylaws of no association that there is.</summary>
    private const string Residents = """
        ---
        title: 見本町内会会則
        name: 制定
        in_force: 2015-04-01
        {parts}
        ---
        第１章　総則
        第１条　この会は、見本町内会という。
        第２条　この会は、住みよい町をつくることを目的とする。
        第２章　会員
        第３条　町内に住む者は、会員となることができる。
        ２　会員は、入会届を班長に出す。
        第３章　会計
        第４条　会計の期間は、役員会が定める。
        附則
        この会則は、平成２７年４月１日から施行する。
        """;

    private const string SomeParts = "parts:\n  membership: 第３条第１項\n  joining: 第３条第２項\n  fiscal_year: 第４条";

    // A kind has pages as soon as its folder has a text.
    private static readonly SampleSite Association = new[] { "accounts", "members", "meetings", "officers", "subcommittees" }
        .Aggregate(SampleSite.Minimal, (site, folder) => site.With($"{folder}/index.md", "---\ntitle: 見本の一覧\nsummary: 見本です。\n---\n"));

    public static TheoryData<string> Themes => ["council", "plain"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Without_parts_pages_cite_no_provision(string theme)
    {
        var site = Build(theme, Association.With("bylaws/2015.md", Residents.Replace("{parts}", "", StringComparison.Ordinal)));

        Assert.Empty(site.Messages);
        Assert.Empty(Citations(site));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Without_bylaws_pages_cite_no_provision(string theme)
    {
        var site = Build(theme, Association);

        Assert.Empty(site.Messages);
        Assert.Empty(Citations(site));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Pages_cite_the_provisions_that_play_a_part_and_are_silent_about_the_others(string theme)
    {
        var site = Build(theme, Association.With("bylaws/2015.md", Residents.Replace("{parts}", SomeParts, StringComparison.Ordinal)));

        Assert.Empty(site.Messages);
        Assert.Equal(
            [
                ("/accounts/", "事業年度は", "/bylaws/2015/#art4", "会則第４条"),
                ("/members/", "会員の資格は", "/bylaws/2015/#art3-p1", "会則第３条第１項"),
                ("/members/", "入会は", "/bylaws/2015/#art3-p2", "会則第３条第２項"),
            ],
            Citations(site));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(16)]
    public void Renumbered_bylaws_with_renumbered_parts_are_cited_by_the_new_numbers(int inserted)
    {
        var content = MemoryContentStore.OfRepository;
        var changed = new[] { "bylaws/2009.md", "bylaws/2021.md" }
            .Aggregate(content, (store, path) => store.With(path, WithArticleInserted(Text(content, path), inserted)));
        var before = Association with { Store = content };
        var after = Association with { Store = changed };

        var site = Build("council", after);

        Assert.Empty(site.Messages);
        var expected = Cited(before).Select(citation => Shifted(citation, inserted)).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Cited(after));
        Assert.All(expected, citation => Assert.Contains(citation, Citations(site).Select(found => (found.Address, found.Label))));
    }

    [Fact]
    public void No_template_and_no_message_names_an_article_of_a_councils_bylaws()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "themes"), "*.cshtml", SearchOption.AllDirectories).Select(File.ReadAllText);
        var messages = DiagnosticCatalog.All.SelectMany(descriptor => new[] { descriptor.Japanese, descriptor.JapaneseHint, descriptor.English, descriptor.EnglishHint });

        Assert.All(templates, text => Assert.DoesNotMatch("第[0-9０-９]+条|art[0-9]", text));
        Assert.All(messages, text => Assert.DoesNotMatch("(?:規約|会則)第[0-9０-９]+条|bylaws, article", text));
    }

    private static BuiltSite Build(string theme, SampleSite sample) =>
        (sample with { Theme = theme == "plain" ? new PlainTheme() : new CouncilTheme() }).Build();

    private static IReadOnlyList<(string Page, string Subject, string Address, string Label)> Citations(BuiltSite site) =>
    [
        .. site.Files.Values.Where(file => file.Page is not null)
            .SelectMany(file => Citation().Matches(site.Text(file.Route.Path)).Select(match =>
                (file.Route.Path, match.Groups["subject"].Value, match.Groups["address"].Value, match.Groups["label"].Value)))
            .Order(),
    ];

    private static IReadOnlyList<(string Address, string Label)> Cited(SampleSite sample) =>
        [.. sample.Read().Bylaws.Cite(Enum.GetValues<BylawsPart>(), sample.Today).Select(citation => (citation.Address, citation.Label))];

    private static string Text(MemoryContentStore store, string path) => System.Text.Encoding.UTF8.GetString(store.ReadBytes(path, int.MaxValue));

    // Whatever cites an article of the bylaws, within them or in their front matter, goes along.
    private static string WithArticleInserted(string bylaws, int number) =>
        ArticleLine(number + 1).Replace(
            Article().Replace(bylaws, match => Renumbered(match, number)),
            match => $"【挿入】\n第{JapaneseNumeral.Wide(number)}条　挿入した条である。\n\n{match.Value}", 1);

    private static (string Address, string Label) Shifted((string Address, string Label) citation, int inserted) => (
        Anchor().Replace(citation.Address, match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var number && number >= inserted ? $"#art{number + 1}" : match.Value),
        Article().Replace(citation.Label, match => Renumbered(match, inserted)));

    private static string Renumbered(Match article, int inserted) =>
        JapaneseNumeral.TryParse(article.Groups[1].ValueSpan, out var number) && number >= inserted ? $"第{JapaneseNumeral.Wide(number + 1)}条" : article.Value;

    private static Regex ArticleLine(int number) => new($"^【[^】]*】\n第{JapaneseNumeral.Wide(number)}条", RegexOptions.Multiline);

    [GeneratedRegex("第([０-９]+)条")]
    private static partial Regex Article();

    [GeneratedRegex("#art([0-9]+)")]
    private static partial Regex Anchor();

    [GeneratedRegex("""(?<subject>[^>、]*)<a href="(?<address>[^"]*)">(?<label>(?:規約|会則)第[^<]*)</a>""")]
    private static partial Regex Citation();
}

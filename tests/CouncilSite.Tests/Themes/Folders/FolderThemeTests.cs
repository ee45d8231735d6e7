using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Tests.Themes.Folders;

/// <summary>A folder as a theme: what stands in it replaces what is built in, and nothing else changes.</summary>
public sealed class FolderThemeTests
{
    private const string Layout = """
        @inherits LayoutTemplate
        <!DOCTYPE html>
        <html lang="ja"><head><meta charset="utf-8"><title>@Page.Title</title>
        <link rel="stylesheet" href="@Asset("theme.css")"></head>
        <body><p class="own-frame">@Council.Settings.Name</p><main id="main">@Content()</main></body></html>
        """;

    private static readonly string Themes = Path.Combine(RepositoryFolder.Path, "themes");

    private static readonly SampleSite Site = (SampleSite.Minimal with { Theme = new CouncilTheme() })
        .With("news/first.md", "---\ntitle: 最初\ncategory: council\ndate: 2021-07-01\n---\n\n本文です。\n")
        .With("news/second.md", "---\ntitle: 次\ncategory: council\ndate: 2021-07-15\n---\n\n本文です。\n");

    [Fact]
    public void An_empty_folder_gives_the_theme_below()
    {
        var (own, below) = (Site with { Theme = SampleTheme.Of() }, Site);
        AssertEqual(below.Build(), own.Build());
    }

    [Fact]
    public void A_layout_of_its_own_stands_around_every_page()
    {
        var site = Build(("Shared/Layout.cshtml", Layout));
        var pages = site.Files.Values.Where(file => file.Page is not null && file.Route.Path != "/404.html").ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains("<p class=\"own-frame\">", Encoding.UTF8.GetString(page.Bytes.Span)));
    }

    [Fact]
    public void A_part_is_replaced_wherever_it_is_included()
    {
        var site = Build(("News/Items.cshtml", """
            @using CouncilSite.Kinds.News
            @inherits Template<IReadOnlyList<NewsArticle>>
            <ul class="own-items">@foreach (var article in Model) {<li>@article.Slug</li>}</ul>
            """));
        Assert.Contains("<ul class=\"own-items\"><li>", site.Text("/news/"));
        Assert.Contains("<ul class=\"own-items\"><li>", site.Text("/news/2021/"));
    }

    [Fact]
    public void A_page_is_replaced_and_the_others_stay_as_they_are()
    {
        var site = Build(("News/List.cshtml", "@using CouncilSite.Kinds.News\n@inherits PageTemplate<NewsListPage>\n<p class=\"own-page\">@Model.Articles.Count 件</p>\n"));
        Assert.Contains("<p class=\"own-page\">", site.Text("/news/"));
        var below = Site.Build();
        Assert.Equal(below.Text("/"), site.Text("/"));
    }

    [Fact]
    public void A_style_sheet_joins_the_others_after_them_and_one_of_a_built_in_name_stands_in_its_place()
    {
        var below = Site.Build().Text("/assets/theme.css");
        var joined = Build(("assets/a.css", ".a { color: red }\n")).Text("/assets/theme.css");
        Assert.Equal(below + ".a{color:red}", joined);
        var replaced = Build(("assets/base.css", "/* 空 */\n")).Text("/assets/theme.css");
        Assert.Contains("--gothic:\"Hiragino Sans\"", below);
        Assert.DoesNotContain("--gothic:\"Hiragino Sans\"", replaced);
        Assert.EndsWith(below[^200..], replaced);
    }

    [Fact]
    public void Other_files_of_assets_are_published_as_they_are()
    {
        var site = Build(("assets/fonts/own.css", "x"), ("assets/own.js", "y"));
        Assert.Equal("x", site.Text("/assets/fonts/own.css"));
        Assert.Equal("y", site.Text("/assets/own.js"));
    }

    [Fact]
    public void A_new_page_template_shows_the_pages_of_its_model_and_may_include_new_parts()
    {
        var site = Build(
            ("Own/News.cshtml", "@using CouncilSite.Kinds.News\n@inherits PageTemplate<NewsArticlePage>\n@Include(\"Own/Part.cshtml\", 3)\n"),
            ("Own/Part.cshtml", "@inherits Template<int>\n<p>@(Model + 4)</p>\n"));
        Assert.Contains("<p>7</p>", site.Text("/news/first/"));
    }

    [Fact]
    public void Imports_of_its_own_hold_beside_and_below_them()
    {
        var site = Build(
            ("News/_ViewImports.cshtml", "@using CouncilSite.Kinds.News\n@using Short = System.StringComparison\n"),
            ("News/List.cshtml", "@inherits PageTemplate<NewsListPage>\n<p>@Short.Ordinal</p>\n"));
        Assert.Contains("<p>Ordinal</p>", site.Text("/news/"));
    }

    [Fact]
    public void Text_is_text_in_a_folder_s_templates_too()
    {
        var site = Build(("News/List.cshtml", "@using CouncilSite.Kinds.News\n@inherits PageTemplate<NewsListPage>\n<p title=\"@(\"<b>\\\"\")\">@(\"<script>\")</p>\n"));
        Assert.Contains("<p title=\"&lt;b&gt;&quot;\">&lt;script&gt;</p>", site.Text("/news/"));
    }

    [Fact]
    public void The_plain_theme_is_the_same_as_a_folder()
    {
        var folder = SampleTheme.Of(MemoryContentStore.Empty.WithFolder(Path.Combine(Themes, "plain")));
        AssertEqual((Site with { Theme = new PlainTheme() }).Build(), (Site with { Theme = folder }).Build());
    }

    // A remark makes each another text than the compiled one, and the same page.
    [Fact]
    public void Every_built_in_template_compiles_at_run_time_to_the_same_pages()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(Themes, "council"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "_ViewImports.cshtml")
            .Aggregate(MemoryContentStore.Empty, (store, file) => store.With(
                Path.GetRelativePath(Path.Combine(Themes, "council"), file).Replace('\\', '/'), File.ReadAllText(file) + "@* *@"));
        var compiled = SampleTheme.Of(templates);
        // Some templates show what one council has and another has not.
        Assert.All(
            [MemoryContentStore.OfRepository, MemoryContentStore.Empty.WithFolder(Path.Combine(RepositoryFolder.Sites, "Good", "prefecture", "content"))],
            content => AssertEqual((Site with { Store = content }).Build(), (Site with { Store = content, Theme = compiled }).Build()));
    }

    private static BuiltSite Build(params (string Path, string Text)[] files)
    {
        var site = (Site with { Theme = SampleTheme.Of(files) }).Build();
        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        return site;
    }

    private static void AssertEqual(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected.Files.Keys, address => Assert.Equal(expected.Text(address), actual.Text(address)));
    }
}
